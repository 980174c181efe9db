import Foundation
import Press
import Testing

/// A text and its sentences, each with its words between spaces.
///
/// The files in `Cases/Segmentation` hold a phenomenon each; `mixed.txt` explains their form.
struct SegmentationCase: CustomTestStringConvertible, Sendable {
    let file: String
    let text: String
    let sentences: [String]

    /// The cases of `headlines.txt` are titles, all others running text.
    var kind: Paragraph.Kind { file == "headlines.txt" ? .headline : .body }

    var testDescription: String { "\(file): \(text)" }

    static let all: [SegmentationCase] = {
        let folder = Bundle.module.bundleURL.appending(path: "Cases/Segmentation")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.flatMap(cases)
    }()

    private static func cases(in file: URL) -> [SegmentationCase] {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n\n").compactMap { block in
            let lines = block.split(separator: "\n").filter { !$0.hasPrefix("#") }
            guard let first = lines.first, first.hasPrefix("text: ") else { return nil }
            let sentences = lines.filter { $0.hasPrefix("is: ") }.map { unescaped($0.dropFirst(4)) }
            return SegmentationCase(
                file: file.lastPathComponent, text: unescaped(first.dropFirst(6)), sentences: sentences)
        }
    }

    private static let spaces = [
        "newline": "\n", "tab": "\t", "nbsp": "\u{A0}", "thin": "\u{2009}", "zwsp": "\u{200B}", "wj": "\u{2060}",
        "zwnj": "\u{200C}", "zwj": "\u{200D}", "lre": "\u{202A}", "pdf": "\u{202C}", "shy": "\u{AD}",
        "nbhyphen": "\u{2011}", "breve": "\u{306}",
    ]

    private static func unescaped(_ text: Substring) -> String {
        spaces.reduce(String(text)) { $0.replacing("<\($1.key)>", with: $1.value) }
    }
}
