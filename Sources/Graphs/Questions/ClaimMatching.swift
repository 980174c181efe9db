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
        let translated = b.map { (claim: $0.renamed(by: alignment), original: $0) }
        let counterparts = Dictionary(grouping: translated) { Self.ends(of: $0.claim) }
        let claims = Dictionary(grouping: a, by: Self.ends)
        var pairs: [GraphDiff.Pair] = []
        var onlyInA: [Relation] = []
        var onlyInB: [Relation] = []
        for ends in Set(claims.keys).union(counterparts.keys) {
            var open = (counterparts[ends] ?? []).sorted { $0.claim.key < $1.claim.key }
            var unmatched: [Relation] = []
            for claim in claims[ends] ?? [] {
                if let match = open.firstIndex(where: { $0.claim.key == claim.key }) {
                    let other = open.remove(at: match)
                    pairs.append(Self.pair(claim, other.claim, original: other.original))
                } else {
                    unmatched.append(claim)
                }
            }
            for claim in unmatched {
                guard !open.isEmpty else {
                    onlyInA.append(claim)
                    continue
                }
                let other = open.removeFirst()
                pairs.append(Self.pair(claim, other.claim, original: other.original))
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

    private static func pair(_ a: Relation, _ b: Relation, original: Relation) -> GraphDiff.Pair {
        let aspects = GraphDiff.Aspect.allCases.filter { aspect in
            switch aspect {
            case .polarity: a.polarity != b.polarity
            case .modality: a.modality != b.modality
            case .attribution: a.attribution != b.attribution
            case .object: a.object.map(FoldedName.init) != b.object.map(FoldedName.init)
            case .time: a.time?.comparable != b.time?.comparable
            }
        }
        return GraphDiff.Pair(a: a, b: original, aspects: aspects)
    }
}

extension Relation {
    fileprivate func renamed(by alignment: EntityAlignment) -> Relation {
        Relation(
            source: alignment.identity(of: source), type: type, target: alignment.identity(of: target),
            polarity: polarity, modality: modality, attribution: attribution.map(alignment.identity), object: object,
            time: time, evidence: evidence)
    }
}

extension TimeExpression {
    /// The ISO form where there is one: "on Thursday" and "last Thursday" may be the same day.
    fileprivate var comparable: String { iso ?? FoldedName(text).text }
}
