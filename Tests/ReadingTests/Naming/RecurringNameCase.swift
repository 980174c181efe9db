import Foundation
import Linguistics
import Testing

/// A report of `Cases/Naming` and names that recur in it.
struct RecurringNameCase: CustomTestStringConvertible, Sendable {
    let text: String
    /// For each name of one word what it names in every sentence.
    let names: [(word: String, kind: NameSpan.Kind)]

    var testDescription: String { String(text.prefix(40)) }

    /// The cases of `recurring.txt`, whose head explains the format.
    static func all() throws -> [RecurringNameCase] {
        guard let url = Bundle.module.url(forResource: "Cases/Naming/recurring", withExtension: "txt") else {
            return []
        }
        return try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n> ").dropFirst().map { block in
            let lines = block.split(separator: "\n")
            let names = lines.dropFirst().compactMap { line -> (String, NameSpan.Kind)? in
                let cells = line.split(separator: "\t").map(String.init)
                return cells.count == 2 ? NameSpan.Kind(rawValue: cells[1]).map { (cells[0], $0) } : nil
            }
            return RecurringNameCase(text: String(lines.first ?? ""), names: names)
        }
    }
}
