import ArgumentParser

/// How far around a name.
struct DepthOptions: ParsableArguments {
    @Option(
        name: .customLong("depth"), parsing: .unconditional,
        help: ArgumentHelp("How many steps around the name (default: 1).", valueName: "steps"))
    var given: Int?

    /// The steps that are taken.
    var steps: Int { given ?? 1 }

    func validate() throws {
        guard steps >= 1 else { throw ValidationError("--depth \(steps) is no number of steps; give 1 or more") }
    }
}
