import ArgumentParser
import Drawing

extension StartingEngine: ExpressibleByArgument {}

/// How much is drawn, and how long places are looked for.
struct LayoutOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Draw at most so many names, those of the best supported claims; by nature 300.", valueName: "number"))
    var most: Int?

    @Flag(help: "Draw everything, however much it is.")
    var all = false

    @Option(help: ArgumentHelp("Begin with the places that this engine of Graphviz finds.", valueName: "engine"))
    var engine: StartingEngine = .auto

    @Option(help: "End the search for places of a large picture after so many seconds of processor time.")
    var layoutSeconds = 120

    @Option(help: "Give that search at most so much memory, in MiB.")
    var layoutMebibytes = 4096

    func validate() throws {
        guard most == nil || !all else { throw ValidationError("--most and --all exclude each other; give one") }
        guard most.map({ $0 > 1 }) ?? true else { throw ValidationError("'--most' must be at least 2.") }
        guard layoutSeconds > 0, layoutMebibytes > 0 else {
            throw ValidationError("'--layout-seconds' and '--layout-mebibytes' must be at least 1.")
        }
    }

    /// How to see what is left out.
    static let adviceOnRest = "all with --all, a part with --about, --type or --roll-up country"

    /// Options of a diagram with these limits.
    func limiting(_ options: DiagramOptions) -> DiagramOptions {
        var limited = options
        limited.mostBoxes = all ? nil : most ?? DiagramOptions.legibleBoxes
        limited.adviceOnRest = Self.adviceOnRest
        return limited
    }

    /// What draws large pictures in a process of its own.
    var renderer: Renderer {
        let process = WorkerProcess(seconds: layoutSeconds, mebibytes: layoutMebibytes)
        return Renderer(
            effort: nil, worker: LayoutWorker { problem throws(LayoutError) in try process.answer(to: problem) },
            start: engine)
    }
}
