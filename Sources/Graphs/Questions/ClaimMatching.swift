/// Pairs the claims of two graphs that join the same entities by the same type.
struct ClaimMatching {
    private struct Ends: Hashable {
        let source: EntityID
        let type: String
        let target: EntityID
    }

    let pairs: [GraphDiff.Pair]
    let onlyInA: [Relation]
    let onlyInB: [Relation]

    /// Pairs claims of equal polarity and modality first, then what is left in the order of the keys.
    init(_ a: [Relation], _ b: [Relation], alignment: EntityAlignment) {
        let translated = b.map { (claim: $0.renamed(alignment.identity), original: $0) }
        let counterparts = Dictionary(grouping: translated) { Self.ends(of: $0.claim) }
        let claims = Dictionary(grouping: a, by: Self.ends)
        let names = Dictionary(uniqueKeysWithValues: alignment.renamed.map { ($1, $0) })
        var pairs: [GraphDiff.Pair] = []
        var onlyInA: [Relation] = []
        var onlyInB: [Relation] = []
        for ends in Set(claims.keys).union(counterparts.keys) {
            var open = (counterparts[ends] ?? []).sorted { $0.claim.key < $1.claim.key }
            var unmatched: [Relation] = []
            for claim in claims[ends] ?? [] {
                if let match = open.firstIndex(where: { $0.claim.key == claim.key && claim.isOnOccasion(of: $0.claim) })
                {
                    let other = open.remove(at: match)
                    pairs.append(Self.pair(claim, other.claim, original: other.original, names))
                } else {
                    unmatched.append(claim)
                }
            }
            for claim in unmatched {
                guard let match = open.firstIndex(where: { claim.isOnOccasion(of: $0.claim) }) else {
                    onlyInA.append(claim)
                    continue
                }
                let other = open.remove(at: match)
                pairs.append(Self.pair(claim, other.claim, original: other.original, names))
            }
            onlyInB += open.map(\.original)
        }
        self.pairs = pairs
        self.onlyInA = onlyInA
        self.onlyInB = onlyInB
    }

    private static func ends(of claim: Relation) -> Ends {
        Ends(source: claim.source, type: claim.type.name, target: claim.target)
    }

    private static func pair(
        _ a: Relation, _ b: Relation, original: Relation, _ names: [EntityID: EntityID]
    ) -> GraphDiff.Pair {
        let (onlyInA, onlyInB) = (GraphDiff.Telling(of: a, beyond: b), GraphDiff.Telling(of: b, beyond: a))
        let aspects = GraphDiff.Aspect.allCases.filter { aspect in
            switch aspect {
            case .polarity: a.polarity != b.polarity
            case .modality: a.modality != b.modality
            case .attribution: !onlyInA.attributions.isEmpty || !onlyInB.attributions.isEmpty
            case .object: !onlyInA.objects.isEmpty || !onlyInB.objects.isEmpty
            case .time: !onlyInA.times.isEmpty || !onlyInB.times.isEmpty
            }
        }
        return GraphDiff.Pair(
            a: a, b: original, aspects: aspects, onlyInA: onlyInA,
            onlyInB: onlyInB.renamed { names[$0] ?? $0 })
    }
}

extension Relation {
    /// Whether two tell of one occasion as far as is told: two attacks on two days are two, while a warning of which one
    /// tells no day may be the other's.
    func isOnOccasion(of other: Relation) -> Bool {
        guard type.eventClass != nil else { return true }
        let (days, others) = (spans, other.spans)
        guard days.count == evidence.count, others.count == other.evidence.count else { return true }
        return days.contains { day in others.contains { day.first <= $0.last && $0.first <= day.last } }
    }

    private var spans: [DaySpan] { evidence.compactMap { $0.time?.iso.flatMap(DaySpan.init) } }
}
