import Drawing
import Foundation

/// Has the places of a large picture looked for by a process of its own.
struct WorkerProcess {
    /// The most seconds of processor time.
    let seconds: Int
    /// The most memory.
    let mebibytes: Int

    /// Has a problem of layout solved.
    ///
    /// - Throws: `LayoutError.died` where the process does not come to its end.
    func answer(to problem: String) throws(LayoutError) -> String {
        let process = ChildProcess(
            command: ArrangeCommand.name, seconds: seconds, mebibytes: mebibytes, patience: Double(seconds * 4 + 30))
        do {
            return String(decoding: try process.answer(to: Data(problem.utf8)), as: UTF8.self)
        } catch {
            throw Self.died(problem, cause(of: error))
        }
    }

    private func cause(of failure: ChildProcess.Failure) -> String {
        switch failure {
        case .notStarted(let reason): "the process for it could not be started: \(reason)"
        case .outOfTime: "it took longer than \(seconds) seconds"
        case .refused(let status): "Graphviz would not do it (status \(status))"
        case .brokeDown(let signal):
            "Graphviz broke down (signal \(signal)), as it does with too little memory; it had \(mebibytes) MiB"
        }
    }

    private static func died(_ problem: String, _ cause: String) -> LayoutError {
        let counts = problem.prefix { $0 != "\n" }.split(separator: " ").compactMap { Int($0) }
        return .died(nodes: counts.first ?? 0, edges: counts.dropFirst().first ?? 0, cause: cause)
    }
}
