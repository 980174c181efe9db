import Foundation
import Press
import Testing

/// One case of a case file: a text and the edges that must come out of it, no more and no less.
///
/// ```
/// > Hungary warned Serbia on Monday.
/// HUN warned SRB
///
/// > Chad did not attack Sudan.
/// not TCD attacked SDN
///
/// > Rain fell on Chad and Sudan.
/// none
/// ```
/// A line `@ 2024-06-28` before a text gives its day of publication. Where an edge ends in `when` and ISO 8601 forms, or
/// `when none`, the times of all edges of the case are compared, those that cannot be worked out as their words.
/// An edge may begin with `not`, `expected`, `hypothetical` or `reported`, and may end with `by` and the identifiers of
/// those it is attributed to. Those whom only the text knows have `@here` behind their name. A symmetric edge has its
/// smaller end first. Standing facts count only where one is listed, or where the line is `nothing` instead of `none`. An
/// empty `>` parts two paragraphs.
struct SentenceCase: Sendable, CustomTestStringConvertible {
    let file: String
    let line: Int
    let text: String
    let edges: [String]
    /// Whether standing facts are compared too.
    let holdsStanding: Bool
    /// The day of publication, where the case gives one.
    let day: CalendarDay?

    var testDescription: String { "\(file):\(line) \(text)" }

    private static let standing = [
        "leads", "official_of", "spokesperson_for", "member_of", "part_of", "based_in", "located_in",
    ]

    /// The cases of all files in the folder of cases.
    static let all: [SentenceCase] = {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Cases")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.flatMap(cases)
    }()

    private static func cases(in file: URL) -> [SentenceCase] {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        var found: [SentenceCase] = []
        var start = 0
        var sentence = ""
        var edges: [String] = []
        var day: CalendarDay?
        func close() {
            if !sentence.isEmpty {
                let wanted = edges.filter { $0 != "none" && $0 != "nothing" }
                let isStanding =
                    edges.contains("nothing")
                    || wanted.contains { edge in
                        Self.standing.contains { edge.contains(" \($0) ") }
                    }
                found.append(
                    SentenceCase(
                        file: file.lastPathComponent, line: start, text: sentence, edges: wanted.sorted(),
                        holdsStanding: isStanding, day: day))
                day = nil
            }
            sentence = ""
            edges = []
        }
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            if line.hasPrefix("#") { continue }
            if line.hasPrefix("@") {
                let numbers = line.dropFirst().split(separator: "-").compactMap {
                    Int($0.trimmingCharacters(in: .whitespaces))
                }
                precondition(numbers.count == 3, "\(file.lastPathComponent):\(index + 1): a day is YYYY-MM-DD")
                day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
            } else if line.hasPrefix(">") {
                if sentence.isEmpty { start = index + 1 }
                let words = line.dropFirst().trimmingCharacters(in: .whitespaces)
                sentence += sentence.isEmpty ? words : "\n" + words
            } else if line.isEmpty {
                close()
            } else {
                edges.append(line.trimmingCharacters(in: .whitespaces))
            }
        }
        close()
        return found
    }
}
