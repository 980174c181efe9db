/// How many members of a row take part in one deed.
///
/// A row of n countries that met makes n (n - 1) / 2 pairs. A list of all members of the United Nations is a table and no
/// report, and its pairs would take more room than all else a document tells.
enum RowLimit {
    /// So many of each side of a deed are paired, the first ones; those behind them are left out.
    static let members = 32

    /// The pairs of whom both are among the first of their side.
    static func kept(
        _ pairs: [(source: Participant, target: Participant)]
    ) -> [(source: Participant, target: Participant)] {
        guard pairs.count > members else { return pairs }
        var sources: Set<Participant> = []
        var targets: Set<Participant> = []
        return pairs.filter { pair in
            let isNear = fits(pair.source, in: &sources)
            return fits(pair.target, in: &targets) && isNear
        }
    }

    private static func fits(_ member: Participant, in side: inout Set<Participant>) -> Bool {
        if side.contains(member) { return true }
        guard side.count < members else { return false }
        side.insert(member)
        return true
    }
}
