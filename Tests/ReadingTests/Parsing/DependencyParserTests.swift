import Foundation
import Linguistics
import Testing

@testable import Reading

/// The parser with the model that ships.
@Suite struct DependencyParserTests {
    let parser: DependencyParser

    init() throws {
        parser = try ShippedModels.parser()
    }

    @Test func tiesAPlainSentenceTogether() throws {
        let tree = try DependencyTree(
            parse([
                ("Seoul", "Seoul", .properNoun, "NNP"), ("warned", "warn", .verb, "VBD"),
                ("Russia", "Russia", .properNoun, "NNP"), ("on", "on", .adposition, "IN"),
                ("Friday", "Friday", .properNoun, "NNP"), (".", ".", .punctuation, "."),
            ]))
        #expect(tree.root == 1)
        #expect((0..<6).map { tree.label(of: $0) } == ["nsubj", "root", "obj", "case", "obl", "punct"])
        #expect((0..<6).map { tree.head(of: $0) } == [1, nil, 1, 4, 1, 1])
    }

    @Test func readsPlainNewsSentencesAsAnEditorWould() throws {
        let url = try #require(Bundle.module.url(forResource: "Cases/plain-sentences", withExtension: "conllu"))
        let sentences = try CoNLLUReader().read(bytes: [UInt8](Data(contentsOf: url)))
        let gold = sentences.flatMap { $0.words.map(\.dependency) }
        let found = sentences.flatMap { sentence in
            parser.parse(
                forms: sentence.words.map(\.form),
                tags: sentence.words.map { Tagger.Tag(pos: $0.pos, tag: $0.tag) })
        }
        #expect(gold.count == found.count)
        let forms = sentences.flatMap { $0.words.map(\.form) }
        let wrong = forms.indices.filter { gold[$0] != found[$0] }
            .map { "\(forms[$0]): \(found[$0].label) \(found[$0].head.map { String($0 + 1) } ?? "-")" }
        #expect(Double(wrong.count) <= 0.07 * Double(gold.count), "\(wrong)")
    }

    @Test func correctsATagThatTheSentenceRulesOut() {
        let words = [
            ("The", UniversalPOS.determiner, "DT"), ("minister", .noun, "NN"), ("visits", .noun, "NNS"),
            ("Rome", .properNoun, "NNP"), (".", .punctuation, "."),
        ]
        let seen = parser.words(words.map(\.0), tags: words.map { Tagger.Tag(pos: $0.1, tag: $0.2) })
        #expect(parser.analyse([seen])[0].tags[2] == Tagger.Tag(pos: .verb, tag: "VBZ"))
    }

    @Test func anEmptySentenceHasNoDependencies() {
        #expect(parse([]).isEmpty)
    }

    @Test(arguments: [1, 2, 3, 40, 400, 2000])
    func anyInputGivesATree(length: Int) throws {
        let kinds: [(String, String, UniversalPOS, String)] = [
            (",", ",", .punctuation, ","), ("", "", .other, ""), ("x\u{0}🇰🇷", "x", .symbol, "??"),
            ("said", "say", .verb, "VBD"), ("and", "and", .coordinatingConjunction, "CC"),
            ("Łódź", "Łódź", .properNoun, "NNP"), ("the", "the", .determiner, "DT"), ("war", "war", .noun, "NN"),
        ]
        var state: UInt64 = UInt64(length)
        let words = (0..<length).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return kinds[Int(state >> 33) % kinds.count]
        }
        #expect(try DependencyTree(parse(words)).dependencies.count == length)
    }

    @Test func parsesAlikeEachTime() {
        let words: [(String, String, UniversalPOS, String)] = (0..<60).map {
            $0 % 3 == 0 ? ("envoys", "envoy", .noun, "NNS") : ("met", "meet", .verb, "VBD")
        }
        #expect(parse(words) == parse(words))
    }

    @Test func sentencesSideBySideComeOutAsAlone() {
        let words: [(String, UniversalPOS, String)] = [
            ("Envoys", .noun, "NNS"), ("met", .verb, "VBD"), ("in", .adposition, "IN"), ("Oslo", .properNoun, "NNP"),
        ]
        let sentences = (0..<40).map { length in
            let chosen = (0..<length * 7 % 23).map { words[($0 + length) % 4] }
            return parser.words(chosen.map(\.0), tags: chosen.map { Tagger.Tag(pos: $0.1, tag: $0.2) })
        }
        #expect(parser.parse(sentences) == sentences.map { parser.parse([$0])[0] })
    }

    private func parse(_ words: [(String, String, UniversalPOS, String)]) -> [Dependency] {
        parser.parse(forms: words.map(\.0), tags: words.map { Tagger.Tag(pos: $0.2, tag: $0.3) })
    }
}
