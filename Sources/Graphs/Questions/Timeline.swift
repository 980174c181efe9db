/// What is told of somebody, or of what two have to do with each other, in the order of time.
public struct Timeline: Hashable, Sendable {
    /// One piece of evidence of a relation.
    public struct Moment: Hashable, Sendable {
        /// When; nothing where no day, month or year is told.
        public let span: DaySpan?
        /// What.
        public let relation: Relation
        /// The words that tell it, and when.
        public let evidence: Evidence
    }

    /// What is told with a day, month or year, earliest first.
    public let dated: [Moment]
    /// The rest, heaviest first.
    public let undated: [Moment]

    /// Puts in order what a graph tells of some entities: of one, all; of several, what joins two of them.
    public init(_ graph: EntityGraph, of ids: Set<EntityID>) {
        let relations = graph.relations.filter { relation in
            let ends = [relation.source, relation.target]
            return ids.count == 1 ? ends.contains(where: ids.contains) : ends.allSatisfy(ids.contains)
        }
        let moments = relations.ordered(by: \.weight).flatMap { relation in
            relation.evidence.map { piece in
                Moment(span: piece.time?.iso.flatMap(DaySpan.init), relation: relation, evidence: piece)
            }
        }
        undated = moments.filter { $0.span == nil }
        // Sorting keeps the order of what happens on one day.
        dated = moments.enumerated().compactMap { place, moment in moment.span.map { ($0, place, moment) } }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
}
