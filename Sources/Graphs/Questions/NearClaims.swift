/// Claims of which one graph tells of an official or a body and another of the country that these act for.
struct NearClaims {
    /// A graph's claims, as far as they are compared with another's.
    struct Side {
        /// The graph, which tells who acts for whom.
        let graph: EntityGraph
        /// Claims that the other does not make.
        let alone: [Relation]
        /// Claims that both make.
        let shared: [Relation]
    }

    private struct Deed: Hashable {
        let source: EntityID
        let type: RelationType
        let target: EntityID
        let polarity: Polarity
    }

    /// The claims that are near: first those that only one makes, each in one pair, then those that only one makes beside
    /// one that both make.
    let pairs: [(a: Relation, b: Relation)]

    /// Looks for what is near a claim that the other graph does not make; those of B are told with A's identifiers by
    /// `identity`.
    init(_ a: Side, _ b: Side, identity: (EntityID) -> EntityID) {
        guard !a.alone.isEmpty || !b.alone.isEmpty else {
            pairs = []
            return
        }
        let (ours, theirs) = (Representation(in: a.graph), Representation(in: b.graph))
        func areNear(_ claim: Relation, _ other: Relation, _ deed: Deed) -> Bool {
            Self.isNear(claim.source, identity(other.source), deed.source, deed.target)
                && Self.isNear(claim.target, identity(other.target), deed.target, deed.source)
                && claim.isOnOccasion(of: other)
        }
        var pairs: [(a: Relation, b: Relation)] = []
        var (left, open) = ([Relation](), Self.deeds(b.alone, theirs))
        for claim in a.alone {
            guard let deed = Self.deed(claim, ours) else { continue }
            if let match = open[deed]?.firstIndex(where: { areNear(claim, $0, deed) }) {
                if let other = open[deed]?.remove(at: match) { pairs.append((claim, other)) }
            } else {
                left.append(claim)
            }
        }
        // Whoever tells of the country as both do, and of the official besides, tells of no other deed.
        let told = left.isEmpty ? [:] : Self.deeds(b.shared, theirs)
        for claim in left {
            guard let deed = Self.deed(claim, ours),
                let other = told[deed]?.first(where: { areNear(claim, $0, deed) })
            else { continue }
            pairs.append((claim, other))
        }
        let rest = open.filter { !$0.value.isEmpty }
        let known = rest.isEmpty ? [:] : Self.deeds(a.shared, ours)
        for (deed, claims) in rest {
            for claim in claims {
                guard let other = known[deed]?.first(where: { areNear($0, claim, deed) }) else { continue }
                pairs.append((other, claim))
            }
        }
        self.pairs = pairs
    }

    /// Acts by who did what to whom, told of countries.
    private static func deeds(_ claims: [Relation], _ representation: Representation) -> [Deed: [Relation]] {
        var deeds: [Deed: [Relation]] = [:]
        for claim in claims {
            if let deed = deed(claim, representation) { deeds[deed, default: []].append(claim) }
        }
        return deeds
    }

    private static func deed(_ claim: Relation, _ representation: Representation) -> Deed? {
        guard claim.type.eventClass != nil, let source = representation.country(of: claim.source),
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
