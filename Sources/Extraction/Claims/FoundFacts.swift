import Graphs

/// The standing facts that a model has found give way to those that rules have told of the same two, and of several types
/// the one held likeliest stands: `leads`, and not `official_of` besides.
enum FoundFacts {
    /// The claims of all sentences without what gives way, sentence by sentence.
    static func settled(_ claims: [[Claim]]) -> [[Claim]] {
        var told: Set<Ends> = []
        var best: [Ends: (confidence: Double, type: String)] = [:]
        for claim in claims.joined() where claim.type.eventClass == nil {
            guard claim.isFound else {
                told.insert(Ends(claim))
                continue
            }
            let rank = (confidence: claim.confidence ?? 0, type: claim.type.name)
            if best[Ends(claim)].map({ ($0.confidence, rank.type) < (rank.confidence, $0.type) }) ?? true {
                best[Ends(claim)] = rank
            }
        }
        guard !best.isEmpty else { return claims }
        return claims.map { sentence in
            sentence.filter { claim in
                guard claim.type.eventClass == nil, claim.isFound else { return true }
                return !told.contains(Ends(claim)) && best[Ends(claim)]?.type == claim.type.name
            }
        }
    }

    private struct Ends: Hashable {
        let source: EntityID
        let target: EntityID

        init(_ claim: Claim) { (source, target) = (claim.source, claim.target) }
    }
}
