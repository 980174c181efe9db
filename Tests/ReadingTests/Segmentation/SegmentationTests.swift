import Foundation
import Press
import Testing

@Suite("Sentences and words are cut as in the treebanks")
struct SegmentationTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let sentences: [String]
        var testDescription: String { text }
    }

    static let cases: [Case] = {
        guard let url = Bundle.module.url(forResource: "segmentation", withExtension: "txt", subdirectory: "Cases"),
            let text = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n\n").compactMap { block in
            let lines = block.split(separator: "\n")
            guard let first = lines.first, first.hasPrefix("text: ") else { return nil }
            let sentences = lines.filter { $0.hasPrefix("is: ") }.map { String($0.dropFirst(4)) }
            return Case(text: String(first.dropFirst(6)), sentences: sentences)
        }
    }()

    @Test("there are cases")
    func present() {
        #expect(Self.cases.count > 5)
    }

    @Test("a text is cut as its case says", arguments: cases)
    func cut(_ example: Case) throws {
        let found = try ShippedReader.read(example.text).map { $0.tokens.map(\.form).joined(separator: " ") }
        #expect(found == example.sentences)
    }
}
