import Foundation

/// This program once more, for work that may take too long, want too much memory or crash inside a library without taking
/// the command with it.
struct ChildProcess {
    /// The hidden command that does the work.
    let command: String
    /// The most seconds of processor time.
    let seconds: Int
    /// The most memory.
    let mebibytes: Int
    /// The most seconds by the clock.
    let patience: Double

    /// Why there is no answer.
    enum Failure: Error {
        /// The process could not be started.
        case notStarted(String)
        /// It took longer than it may.
        case outOfTime
        /// It ended with a status of its own.
        case refused(status: Int32)
        /// It broke down, as it does with too little memory.
        case brokeDown(signal: Int32)
    }

    /// What the work makes of some bytes.
    func answer(to problem: Data) throws(Failure) -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = [command, "--seconds", "\(seconds)", "--mebibytes", "\(mebibytes)"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw .notStarted(error.localizedDescription)
        }
        // The limit of processor time ends one that works; this ends one that does not.
        let deadline = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: deadline)
        defer { deadline.cancel() }
        // Whoever has died reads nothing; why is told below.
        try? input.fileHandleForWriting.write(contentsOf: problem)
        try? input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationReason == .exit else {
            switch process.terminationStatus {
            case SIGXCPU, SIGKILL, SIGTERM: throw .outOfTime
            case let signal: throw .brokeDown(signal: signal)
            }
        }
        guard process.terminationStatus == 0 else { throw .refused(status: process.terminationStatus) }
        return answer
    }

    /// Keeps this process, which is the child, within limits.
    static func keep(seconds: Int, mebibytes: Int) {
        // Whoever started the command may have it ignore or hold back the signal by which the limit of time ends us.
        signal(SIGXCPU, SIG_DFL)
        var signals = sigset_t()
        sigemptyset(&signals)
        sigprocmask(SIG_SETMASK, &signals, nil)
        limit(RLIMIT_CPU.resource, to: UInt(max(1, seconds)))
        // Sanitizers reserve more than any limit leaves.
        #if !SANITIZED
            limit(RLIMIT_AS.resource, to: UInt(max(1, mebibytes)) << 20)
        #endif
        // A crash is expected now and then and is told by who called; nobody wants its memory on disk.
        limit(RLIMIT_CORE.resource, to: 0)
    }

    private static func limit(_ resource: __rlimit_resource_t, to value: UInt) {
        var limit = rlimit()
        getrlimit(resource, &limit)
        // Never raised: whoever started us may have set a lower one.
        limit.rlim_cur = min(rlim_t(value), limit.rlim_max)
        setrlimit(resource, &limit)
    }

    /// The path of this program, by whatever name it was called.
    private static var program: String {
        guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
        defer { free(path) }
        return String(cString: path)
    }
}

extension __rlimit_resource {
    /// The constant as the system's functions want it.
    fileprivate var resource: __rlimit_resource_t { __rlimit_resource_t(rawValue) }
}
