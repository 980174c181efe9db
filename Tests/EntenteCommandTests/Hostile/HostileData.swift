import Foundation
import TestSupport

/// Bytes that somebody might give for a graph, for documents on lines, for parsed sentences, words or names.
enum HostileData {
    private static let values = [
        "null", "true", "-1", "0", "1e3", "1e999", "99999999999999999999", "9223372036854775807",
        "-9223372036854775808",
        "0.5", "01", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"\\u202e\"", "\"KOR\"", "[]", "{}", "[[]]", "[null]",
        "{\"id\":1}",
    ]

    /// A graph as one object, a value or more of it changed.
    static func graph(_ numbers: inout SeededNumbers) -> [UInt8] {
        let whole = Sample.graph("a", numbers.pick(["warned", "accused", "met", "x"]))
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0: return Array((String(repeating: "[", count: 50_000) + String(repeating: "]", count: 50_000)).utf8)
        case 1: return Array((String(repeating: "{\"a\":", count: 30_000) + "1").utf8)
        case 2: return HostileText.spoilt(Array(whole.utf8), &numbers)
        case 3: return Array(numbers.pick(values).utf8)
        default: return Array(changed(whole, &numbers).utf8)
        }
    }

    /// The text of an object with some of its values replaced by others.
    private static func changed(_ json: String, _ numbers: inout SeededNumbers) -> String {
        var json = json
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            let found = json.ranges(of: /:("(\\.|[^"\\])*"|-?\d+|null|true|false|\[\])/)
            guard !found.isEmpty else { break }
            let range = numbers.pick(found)
            json.replaceSubrange(range, with: ":" + numbers.pick(values))
        }
        return json
    }

    /// Documents and graphs, one a line, some bad.
    static func lines(_ numbers: inout SeededNumbers) -> [UInt8] {
        var bytes: [UInt8] = numbers.happens(10) ? [0xEF, 0xBB, 0xBF] : []
        for index in 0..<Int.random(in: 0...4, using: &numbers) {
            let document = #"{"id":"d\#(index)","text":"Chad warned Mali on Monday.","outlet":"A","date":"2024-05-03"}"#
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes += graph(&numbers).map { $0 == 0x0A ? 0x20 : $0 }
            case 1: bytes += Array(document.utf8)
            case 2: bytes += Array(changed(document, &numbers).utf8)
            default: bytes += HostileText.spoilt(Array(document.utf8), &numbers)
            }
            bytes += Array(numbers.pick(["\n", "\r\n", "\n\n"]).utf8)
        }
        return bytes
    }

    private static let cells = [
        "", "_", "0", "1", "2", "3", "99", "-1", "1-2", "2-9", "1.1", "9223372036854775808", "NOUN", "XXXX", "nsubj",
        "root",
        "Name=B-PER", "Name=I-ORG|SpaceAfter=No", "SpacesAfter=\\u0000", "\u{301}", "\u{202E}", "Number=",
    ]

    /// CoNLL-U, cells or comments changed.
    static func parsed(_ numbers: inout SeededNumbers) -> [UInt8] {
        var lines = Sample.parsed.components(separatedBy: "\n")
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
            let index = Int.random(in: 0..<lines.count, using: &numbers)
            var cells = lines[index].components(separatedBy: "\t")
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0: lines.remove(at: index)
            case 1: lines.insert(lines[index], at: index)
            case 2:
                lines.insert(
                    numbers.pick([
                        "# range = 0-99999999999999999999", "# range = 5-2", "# range = 16777215-16777236",
                        "# range = 0-21",
                        "# newdoc id = $'\\xFF'", "# newdoc", "# newpar", "# paragraph = headline", "#",
                        "# date = 0-0-0",
                    ]), at: numbers.pick([0, index]))
            default:
                cells[Int.random(in: 0..<cells.count, using: &numbers)] = numbers.pick(self.cells)
                lines[index] = cells.joined(separator: "\t")
            }
        }
        let text = Array(lines.joined(separator: numbers.pick(["\n", "\n", "\r\n"])).utf8)
        return numbers.happens(20) ? HostileText.spoilt(text, &numbers) : text
    }

    /// An ontology of a person's own.
    static func ontology(_ numbers: inout SeededNumbers) -> [UInt8] {
        let whole =
            "types:\n  toasted:\n    class: SUPPORT\n    verbs:\n      - words: [toast, hail]\n        target: object to\n"
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: return Array(("a: &a [x]\n" + (0..<20).map { "b\($0): &b\($0) [*a, *a]\n" }.joined()).utf8)
        case 1: return Array(String(repeating: "[", count: 100_000).utf8)
        case 2: return Array(whole.utf8)
        default: return HostileText.spoilt(Array(whole.utf8), &numbers)
        }
    }

    /// A table of names of a person's own.
    static func names(_ numbers: inout SeededNumbers) -> [UInt8] {
        let whole = "name\tkind\tcountry\taliases\nZenda Pact\talliance\t\tZP\nAda Quist\tperson\tKEN\tMama Ada|MA\n"
        return numbers.happens(30) ? Array(whole.utf8) : HostileText.spoilt(Array(whole.utf8), &numbers)
    }
}
