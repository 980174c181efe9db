/// How much there is of what in a graph, whether it is in the hand or kept in a file.
package struct GraphTally: Hashable, Sendable {
    /// How relations are told.
    package struct Telling: Hashable, Sendable {
        package let type: RelationType
        package let polarity: Polarity
        package let modality: Modality

        package init(type: RelationType, polarity: Polarity, modality: Modality) {
            self.type = type
            self.polarity = polarity
            self.modality = modality
        }
    }

    /// Documents by outlet.
    package var outlets: [String?: Int] = [:]
    /// Documents by day, of those that have one.
    package var dates: [String: Int] = [:]
    package var kinds: [EntityKind: Int] = [:]
    package var relations: [Telling: Int] = [:]
    /// Pieces of evidence by the time that they tell, in ISO form.
    package var times: [String?: Int] = [:]

    package init() {}

    /// Counts what a graph holds.
    init(_ graph: EntityGraph) {
        for source in graph.sources {
            outlets[source.outlet, default: 0] += 1
            if let date = source.date { dates[date, default: 0] += 1 }
        }
        for entity in graph.entities { kinds[entity.kind, default: 0] += 1 }
        for relation in graph.relations {
            let told = Telling(type: relation.type, polarity: relation.polarity, modality: relation.modality)
            relations[told, default: 0] += 1
            for piece in relation.evidence { times[piece.time?.iso, default: 0] += 1 }
        }
    }
}
