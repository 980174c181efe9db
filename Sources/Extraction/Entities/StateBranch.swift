/// A branch of a state by what it does: `Ministry of External Affairs` and `Foreign Ministry` are one, as are a parliament
/// and the assembly that it is.
struct StateBranch: Hashable {
    /// What it does, such as `foreign ministry`.
    let function: String

    /// Reads a name, with the country in it or without; nothing when it says more than what a branch does.
    init?(_ name: String, gazetteer: Gazetteer) {
        guard let function = gazetteer.functions.function(of: name) else { return nil }
        self.function = function
    }

    /// Whether it is a ministry or a parliament, whose officers speak for the state and not for a body of its own.
    var isGovernment: Bool { StateFunctions.isGovernment(function) }

    /// Whether two names of one country name the same branch.
    func isSame(as other: StateBranch) -> Bool { StateFunctions.areAlike(function, other.function) }
}
