/// A branch of a state by what it does: `Ministry of External Affairs` and `Foreign Ministry` are one, as are a parliament
/// and the assembly that it is.
struct StateBranch: Hashable {
    /// What it does, such as `foreign ministry`.
    let function: String
    /// Whether it is called so and not by a name of its own, such as an assembly's.
    private let isCalledParliament: Bool

    /// Reads a name, with the country in it or without; nothing when it says more than what a branch does.
    init?(_ name: String, gazetteer: Gazetteer) {
        guard let function = gazetteer.functions.function(of: name) else { return nil }
        self.function = function
        isCalledParliament = gazetteer.words[.parliamentNouns].contains { Spelling.folded(name).contains($0) }
    }

    /// Whether it is a ministry or a parliament, whose officers speak for the state and not for a body of its own.
    var isGovernment: Bool { StateFunctions.isGovernment(function) }

    /// Whether two names of one country name the same branch: reports call a Congress the parliament.
    func isSame(as other: StateBranch) -> Bool {
        function == other.function
            || StateFunctions.isParliament(function) && StateFunctions.isParliament(other.function)
                && (isCalledParliament || other.isCalledParliament)
    }
}
