import ArgumentParser
import Foundation
import Intake

/// What the command calls itself for, to take the text out of a PDF; of no use to a person.
struct UnprintCommand: ParsableCommand {
    static let name = "unprint"

    static let configuration = CommandConfiguration(
        commandName: name, abstract: "Take the text out of a PDF; other commands call this.", shouldDisplay: false)

    @Option(help: "The most seconds of processor time.")
    var seconds: Int

    @Option(help: "The most memory in MiB, beside what the program has when it starts.")
    var mebibytes: Int

    func run() throws {
        ChildProcess.keep(seconds: seconds, mebibytes: mebibytes + ProcessMemory.addressSpace >> 20)
        let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
        let answer = try JSONEncoder().encode(PrintedText.Answer(to: bytes, Limits()))
        try Descriptor.write([UInt8](answer), to: STDOUT_FILENO, "output")
    }
}
