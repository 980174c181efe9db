import Foundation
import Press
import Testing

@Suite("Sentences and words are cut as in the treebanks")
struct SegmentationTests {
    @Test("there are cases for many phenomena")
    func present() {
        #expect(Set(SegmentationCase.all.map(\.file)).count > 15)
    }

    @Test("a text is cut as its case says", arguments: SegmentationCase.all)
    func cut(_ example: SegmentationCase) throws {
        let found = try ShippedReader.read(example.text, as: example.kind).map {
            $0.tokens.map(\.form).joined(separator: " ")
        }
        #expect(found == example.sentences)
    }
}
