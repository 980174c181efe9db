/// Claims of which one graph tells of an official or a body and another of the country that these act for.
struct NearClaims {
    private struct Deed: Hashable {
        let source: EntityID
        let type: RelationType
        let target: EntityID
        let polarity: Polarity
    }

    /// The claims that are near, each in one pair.
    let pairs: [(a: Relation, b: Relation)]

    /// Looks among claims that the other graph does not make; those of B are told with A's identifiers by `identity`.
    init(
        _ a: [Relation], in first: EntityGraph, _ b: [Relation], in second: EntityGraph,
        identity: (EntityID) -> EntityID
    ) {
        guard !a.isEmpty, !b.isEmpty else {
            pairs = []
            return
        }
        let (ours, theirs) = (Representation(in: first), Representation(in: second))
        var open = Dictionary(grouping: b.filter { $0.type.eventClass != nil }) { Self.deed($0, theirs) }
        open[nil] = nil
        var pairs: [(a: Relation, b: Relation)] = []
        for claim in a where claim.type.eventClass != nil {
            guard let deed = Self.deed(claim, ours), let others = open[deed] else { continue }
            let match = others.firstIndex { other in
                let ends = (identity(other.source), identity(other.target))
                return Self.isNear(claim.source, ends.0, deed.source, deed.target)
                    && Self.isNear(claim.target, ends.1, deed.target, deed.source) && claim.isOnOccasion(of: other)
            }
            guard let match else { continue }
            pairs.append((claim, others[match]))
            open[deed]?.remove(at: match)
        }
        self.pairs = pairs
    }

    private static func deed(_ claim: Relation, _ representation: Representation) -> Deed? {
        guard let source = representation.country(of: claim.source),
            let target = representation.country(of: claim.target),
            source != target
        else { return nil }
        let isTurned = claim.type.isSymmetric && target < source
        return Deed(
            source: isTurned ? target : source, type: claim.type, target: isTurned ? source : target,
            polarity: claim.polarity)
    }

    /// Whether two ends are one, or one of them is the country; a symmetric claim may have them turned.
    private static func isNear(_ one: EntityID, _ other: EntityID, _ country: EntityID, _ turned: EntityID) -> Bool {
        one == other || [one, other].contains(country) || [one, other].contains(turned)
    }
}
