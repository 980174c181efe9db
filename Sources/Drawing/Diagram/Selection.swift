import Graphs

/// What is drawn of a graph that has more than can be read: the best supported relations, as many as leave it legible.
struct Selection {
    /// The relations that are drawn, in the order of their keys.
    let relations: [Relation]
    /// The ends of these.
    let ends: Set<EntityID>

    /// Chooses relations by how many documents tell them, then by how much else is told of their ends; acts go before
    /// standing facts.
    ///
    /// - Parameters:
    ///   - relations: What could be drawn.
    ///   - boxes: The most ends.
    ///   - pairs: The most pairs of ends; several relations between the same two count once.
    init(of relations: [Relation], boxes: Int, pairs: Int) {
        var degrees: [EntityID: Int] = [:]
        for relation in relations {
            degrees[relation.source, default: 0] += 1
            degrees[relation.target, default: 0] += 1
        }
        let ranks = relations.map { relation in
            Rank(
                isAct: relation.type.eventClass != nil, documents: Set(relation.evidence.map(\.document)).count,
                degree: (degrees[relation.source] ?? 0) + (degrees[relation.target] ?? 0))
        }
        let order = relations.indices.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$1] < ranks[$0] }
        var ends: Set<EntityID> = []
        var joined: Set<[EntityID]> = []
        var kept: [Int] = []
        for index in order {
            let (source, target) = (relations[index].source, relations[index].target)
            let pair = source < target ? [source, target] : [target, source]
            let isNew = !joined.contains(pair)
            guard !isNew || joined.count < pairs, ends.union(pair).count <= boxes else { continue }
            ends.formUnion(pair)
            joined.insert(pair)
            kept.append(index)
        }
        self.relations = kept.sorted().map { relations[$0] }
        self.ends = ends
    }

    private struct Rank: Comparable {
        let isAct: Bool
        let documents: Int
        let degree: Int

        static func < (left: Rank, right: Rank) -> Bool {
            if left.isAct != right.isAct { return right.isAct }
            return (left.documents, left.degree) < (right.documents, right.degree)
        }
    }
}
