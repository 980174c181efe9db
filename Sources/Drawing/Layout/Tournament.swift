/// Betters many starts a little and the best of them further (successive halving), since where a start will lead
/// shows only on the way.
struct Tournament {
    /// The best arrangement found.
    let winner: Arrangement

    init(field: [Refinement], effort: Effort) {
        precondition(!field.isEmpty, "there is something to choose from")
        var field = field
        for round in 0..<effort.rounds {
            for index in field.indices where !field[index].isSettled { field[index].settle() }
            let isCut = round == 1 || round == 3 || round == 6
            guard isCut, field.count > effort.finalists else { continue }
            field = Self.best(of: field, count: max(effort.finalists, field.count / 2))
        }
        var best = Self.best(of: field, count: 1)[0]
        best.separate()
        winner = best.arrangement
    }

    /// The cheapest, in order; of equals the earlier start.
    private static func best(of field: [Refinement], count: Int) -> [Refinement] {
        guard field.count > count else { return field }
        let ranked = field.enumerated().map { (cost: $1.arrangement.cost, seed: $0) }.sorted { $0 < $1 }
        return ranked.prefix(count).map { field[$0.seed] }
    }
}
