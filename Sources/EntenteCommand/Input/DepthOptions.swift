import ArgumentParser

/// How far around a name.
struct DepthOptions: ParsableArguments {
    @Option(
        name: .customLong("depth"), parsing: .unconditional,
        help: ArgumentHelp("How many steps around the name.", valueName: "steps"))
    var steps: Int = 1

    func validate() throws {
        guard steps >= 1 else { throw ValidationError("--depth \(steps) is no number of steps; give 1 or more") }
    }
}
