import Drawing
import Foundation

/// This program once more, to look for the places of a large picture: it may take too long, want too much memory or crash
/// inside Graphviz without taking the command with it.
struct WorkerProcess {
    /// The most seconds of processor time.
    let seconds: Int
    /// The most memory.
    let mebibytes: Int

    /// Has a problem of layout solved.
    ///
    /// - Throws: `LayoutError.died` where the process does not come to its end.
    func answer(to problem: String) throws(LayoutError) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = [ArrangeCommand.name, "--seconds", "\(seconds)", "--mebibytes", "\(mebibytes)"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw Self.died(problem, "the process for it could not be started: \(error.localizedDescription)")
        }
        // The limit of processor time ends one that works; this ends one that does not.
        let deadline = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds * 4 + 30), execute: deadline)
        defer { deadline.cancel() }
        // Whoever has died reads nothing; why is told below.
        try? input.fileHandleForWriting.write(contentsOf: Data(problem.utf8))
        try? input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Self.died(problem, cause(of: process))
        }
        return String(decoding: answer, as: UTF8.self)
    }

    private func cause(of process: Process) -> String {
        guard process.terminationReason == .uncaughtSignal else {
            return
                "Graphviz would not do it (status \(process.terminationStatus))"
        }
        return switch process.terminationStatus {
        case SIGXCPU, SIGKILL, SIGTERM: "it took longer than \(seconds) seconds"
        case let signal:
            "Graphviz broke down (signal \(signal)), as it does with too little memory; it had \(mebibytes) MiB"
        }
    }

    private static func died(_ problem: String, _ cause: String) -> LayoutError {
        let counts = problem.prefix { $0 != "\n" }.split(separator: " ").compactMap { Int($0) }
        return .died(nodes: counts.first ?? 0, edges: counts.dropFirst().first ?? 0, cause: cause)
    }

    /// The path of this program, by whatever name it was called.
    private static var program: String {
        guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
        defer { free(path) }
        return String(cString: path)
    }
}
