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
        ChildProcess.keep(seconds: seconds, mebibytes: mebibytes)
        let problem = FileHandle.standardInput.readDataToEndOfFile()
        let answer = try LayoutWorker.answer(String(decoding: problem, as: UTF8.self))
        try Descriptor.write(Array(answer.utf8), to: STDOUT_FILENO, "output")
    }
}
