import Linguistics
import Press
import Testing

@Suite("Packed sentences come out as they went in")
struct PackedSentencesTests {
    @Test("with their places, words, trees and names")
    func roundTrip() throws {
        let text = SourceText("Kim  left. \u{201C}No\u{201D}, said Łukasz Żółć of the U.N.")
        func token(_ start: Int, _ end: Int, _ lemma: String, _ pos: UniversalPOS, joined: Bool = false) -> Token {
            let range = TextRange(start, end)
            return Token(
                form: text[range], range: range, lemma: lemma, pos: pos, tag: "T\(start)", features: "A=\(end % 3)",
                isJoinedToNext: joined)
        }
        let first = Sentence(
            range: TextRange(0, 10), paragraph: .headline,
            tokens: [
                token(0, 3, "Kim", .properNoun), token(5, 9, "leave", .verb, joined: true),
                token(9, 10, ".", .punctuation),
            ],
            tree: try DependencyTree([
                Dependency(head: 1, label: "nsubj"), Dependency(head: nil, label: "root"),
                Dependency(head: 1, label: "punct"),
            ]),
            names: [NameSpan(tokens: 0..<1, kind: .person)])
        let words = Array(stride(from: 20, to: 20 + 2 * 300, by: 2))
        let longText = SourceText(text[text.range] + String(repeating: " x", count: 600))
        let second = Sentence(
            range: TextRange(20, 20 + 2 * 300),
            tokens: words.map { place in
                Token(
                    form: longText[TextRange(place, place + 1)], range: TextRange(place, place + 1), lemma: "x\(place)",
                    pos: .other, tag: "NN")
            },
            tree: try DependencyTree(
                words.indices.map { Dependency(head: $0 == 0 ? nil : $0 - 1, label: $0 == 0 ? "root" : "dep") }))
        var packed = PackedSentences(of: longText)
        packed.append(first)
        packed.append(second)
        #expect(packed.count == 2)
        #expect(packed[0] == first)
        #expect(packed[1] == second)
        #expect(Array(packed) == [first, second])
    }
}
