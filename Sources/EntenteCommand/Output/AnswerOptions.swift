import ArgumentParser
import Graphs

/// How an answer is written.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    /// Lines for people.
    case text
    /// One JSON object.
    case json
}

/// The form of an answer.
struct AnswerOptions: ParsableArguments {
    @Option(help: "How the answer is written.")
    var format: AnswerFormat = .text

    @Flag(help: "The same as --format json.")
    var json = false

    /// Whether JSON is wanted.
    var isJSON: Bool { json || format == .json }

    /// Prints the answer as JSON or as lines, whichever is wanted.
    func print(_ value: @autoclosure () -> JSONValue, orLines lines: @autoclosure () -> [String]) throws {
        guard isJSON else { return try Printer.print(lines()) }
        try Output.standard.write(Array((value().text + "\n").utf8), as: .json)
    }
}
