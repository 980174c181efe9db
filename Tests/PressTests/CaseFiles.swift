import Foundation
import Testing

/// Cases kept as text files beside the tests.
enum CaseFiles {
    /// A page and what is to be found on it.
    struct Page: CustomTestStringConvertible, Sendable {
        let name: String
        let expected: [String]
        let page: [UInt8]

        var testDescription: String { name }
    }

    /// The pages under `Cases/Pages`: what is expected, a line `---`, and the page as it is.
    static func pages() throws -> [Page] {
        let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Cases/Pages")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.sorted { $0.path < $1.path }.map { file in
            let bytes = [UInt8](try Data(contentsOf: file))
            let mark = try #require(bytes.firstRange(of: Array("\n---\n".utf8)))
            let expected = String(decoding: bytes[..<mark.lowerBound], as: UTF8.self).split(separator: "\n")
            return Page(
                name: file.lastPathComponent, expected: expected.map(String.init),
                page: Array(bytes[mark.upperBound...]))
        }
    }

    /// The text of a file under `Cases`.
    static func text(_ name: String) throws -> String {
        let file = try #require(Bundle.module.resourceURL).appendingPathComponent("Cases/\(name)")
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// The rows of a table under `Cases`: columns parted by `|`, comments begin with `#`.
    static func rows(_ name: String, columns: Int) throws -> [[String]] {
        let lines = try text(name).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return try lines.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count >= columns, "\(line)")
            // Only the first column may hold the mark itself.
            let first = cells.dropLast(columns - 1).joined(separator: "|")
            return [first] + cells.suffix(columns - 1)
        }
    }
}
