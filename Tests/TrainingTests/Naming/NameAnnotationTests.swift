import Foundation
import Linguistics
import Testing

@testable import Training

/// Names kept apart from their treebank.
@Suite struct NameAnnotationTests {
    private func annotation(_ text: String) throws -> NameAnnotation {
        let url = FileManager.default.temporaryDirectory.appending(path: "names-\(UUID().uuidString).tsv")
        try text.write(to: url, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: url) }
        return try NameAnnotation(contentsOf: url)
    }

    private func sentence(_ id: String, words: Int) -> CoNLLUSentence {
        let word = CoNLLUWord(form: "x", lemma: "x", pos: .other, tag: "", dependency: nil)
        return CoNLLUSentence(comments: ["sent_id = \(id)"], words: Array(repeating: word, count: words))
    }

    @Test func namesGoToTheirSentences() throws {
        let names = try annotation("# names\na-1\t0\t2\tPER\na-1\t3\t4\tLOC\n")
        #expect(
            names.names(of: sentence("a-1", words: 4)) == [
                NameSpan(tokens: 0..<2, kind: .person), NameSpan(tokens: 3..<4, kind: .place),
            ])
        #expect(names.names(of: sentence("a-2", words: 4)).isEmpty)
    }

    @Test(arguments: ["a-1\t2\t2\tPER", "a-1\t0\t1\tDATE", "a-1\t0\tPER", "a-1\t-1\t1\tORG"])
    func aLineThatIsNoNameIsNamed(line: String) {
        #expect {
            try annotation("# names\n\(line)\n")
        } throws: { error in
            (error as? NameAnnotationError)?.line == 2
        }
    }
}
