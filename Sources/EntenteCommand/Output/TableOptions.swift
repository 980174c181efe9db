import ArgumentParser
import Graphs

/// How an answer in rows is written.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
    /// Rows below each other.
    case text
    /// One JSON object.
    case json
    /// Cells with commas between.
    case csv
}

/// The form of an answer in rows.
struct TableOptions: ParsableArguments {
    @Option(help: "How the answer is written.")
    var format: TableFormat = .text

    @Flag(help: "The same as --format json.")
    var json = false

    /// Whether it is written for people.
    var isText: Bool { !json && format == .text }

    /// Prints a table in the form that is wanted, or as text in lines of its own.
    func print(_ table: AnswerTable, json value: @autoclosure () -> JSONValue, orLines lines: [String]? = nil) throws {
        switch json ? .json : format {
        case .json: try Output.standard.write(Array((value().text + "\n").utf8), as: .json)
        case .csv: try Output.standard.write(Array(table.csv.utf8), as: .text)
        case .text: try Printer.print(lines ?? table.lines(in: .standard))
        }
    }
}
