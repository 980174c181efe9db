import Foundation
import Linguistics

/// The names in the sentences of a treebank, kept apart from it.
///
/// Each line of the file has the sentence's `sent_id`, the number of the name's first word, that of the word after its
/// last, both from 0, and PER, ORG or LOC, with tabs between them. A sentence without a line has no names.
struct NameAnnotation {
    private let spans: [String: [NameSpan]]

    /// Reads a file.
    init(contentsOf url: URL) throws {
        var spans: [String: [NameSpan]] = [:]
        let text = try String(contentsOf: url, encoding: .utf8)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 4, let start = Int(cells[1]), let end = Int(cells[2]), 0 <= start, start < end,
                let kind = NameSpan.Kind(rawValue: cells[3])
            else { throw NameAnnotationError(file: url.lastPathComponent, line: number + 1) }
            spans[cells[0], default: []].append(NameSpan(tokens: start..<end, kind: kind))
        }
        self.spans = spans
    }

    /// The names of a sentence, in order.
    func names(of sentence: CoNLLUSentence) -> [NameSpan] {
        (spans[sentence.id ?? ""] ?? []).filter { $0.tokens.upperBound <= sentence.words.count }
    }
}

/// A line that is not a name.
struct NameAnnotationError: Error, CustomStringConvertible {
    let file: String
    let line: Int

    var description: String { "\(file):\(line): expected sent_id, first word, end and PER, ORG or LOC between tabs" }
}
