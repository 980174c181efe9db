import ArgumentParser
import Drawing
import Foundation

/// What the command calls itself for, to look for the places of a large picture; of no use to a person.
struct ArrangeCommand: ParsableCommand {
    static let name = "arrange"

    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Find the places of a large picture; other commands call this.",
        shouldDisplay: false)

    @Option(help: "The most seconds of processor time.")
    var seconds: Int

    @Option(help: "The most memory in MiB.")
    var mebibytes: Int

    func run() throws {
        // Whoever started the command may have it ignore or hold back the signal by which the limit of time ends us.
        signal(SIGXCPU, SIG_DFL)
        var signals = sigset_t()
        sigemptyset(&signals)
        sigprocmask(SIG_SETMASK, &signals, nil)
        Self.limit(RLIMIT_CPU.resource, to: UInt(max(1, seconds)))
        Self.limit(RLIMIT_AS.resource, to: UInt(max(1, mebibytes)) << 20)
        // A crash is expected now and then and is told by who called; nobody wants its memory on disk.
        Self.limit(RLIMIT_CORE.resource, to: 0)
        let problem = FileHandle.standardInput.readDataToEndOfFile()
        let answer = try LayoutWorker.answer(String(decoding: problem, as: UTF8.self))
        try Descriptor.write(Array(answer.utf8), to: STDOUT_FILENO, "output")
    }

    private static func limit(_ resource: __rlimit_resource_t, to value: UInt) {
        var limit = rlimit()
        getrlimit(resource, &limit)
        // Never raised: whoever started us may have set a lower one.
        limit.rlim_cur = min(rlim_t(value), limit.rlim_max)
        setrlimit(resource, &limit)
    }
}

extension __rlimit_resource {
    /// The constant as the system's functions want it.
    fileprivate var resource: __rlimit_resource_t { __rlimit_resource_t(rawValue) }
}
