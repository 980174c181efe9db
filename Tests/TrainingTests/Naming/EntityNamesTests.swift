import Foundation
import Linguistics
import Testing

@testable import Training

/// Names made from entity spans.
@Suite struct EntityNamesTests {
    private let entities = EntityNames(
        titles: ["researcher", "president", "emperor", "dean"], countries: ["Sweden"], givenNames: ["Dean"])

    @Test func aCommonNounKeepsTheWholeNameAfterIt() {
        let names = names([
            ("researcher", .noun, "NN", nil, "root", "(1-person-new"), ("Mu", .properNoun, "NNP", 0, "flat", nil),
            ("Li", .properNoun, "NNP", 0, "flat", "1)"),
        ])
        #expect(names == [NameSpan(tokens: 1..<3, kind: .person)])
    }

    @Test func aCountryIsAPlaceWhateverItDoes() {
        let names = names([
            ("Sweden", .properNoun, "NNP", 1, "nsubj", "(1-organization-new)"), ("won", .verb, "VBD", nil, "root", nil),
        ])
        #expect(names == [NameSpan(tokens: 0..<1, kind: .place)])
    }

    @Test func aTitleAloneIsNoName() {
        let names = names([
            ("the", .determiner, "DT", 1, "det", "(1-person-new"),
            ("Emperor", .properNoun, "NNP", 2, "nsubj", "1)"), ("spoke", .verb, "VBD", nil, "root", nil),
        ])
        #expect(names.isEmpty)
    }

    @Test func aTitleBeforeANameIsNoPartOfIt() {
        let names = names([
            ("President", .properNoun, "NNP", nil, "root", "(1-person-new"),
            ("Anna", .properNoun, "NNP", 0, "flat", nil), ("Dalveny", .properNoun, "NNP", 0, "flat", "1)"),
        ])
        #expect(names == [NameSpan(tokens: 1..<3, kind: .person)])
    }

    @Test func aGivenNameThatLooksLikeATitleIsPartOfTheName() {
        let names = names([
            ("Dean", .properNoun, "NNP", nil, "root", "(1-person-new"),
            ("Okello", .properNoun, "NNP", 0, "flat", "1)"),
        ])
        #expect(names == [NameSpan(tokens: 0..<2, kind: .person)])
    }

    @Test func oneWordOfAPeopleAfterAnArticleIsNoName() {
        let names = names([
            ("the", .determiner, "DT", 1, "det", "(1-person-new"), ("Maori", .properNoun, "NNP", nil, "root", "1)"),
        ])
        #expect(names.isEmpty)
    }

    private func names(
        _ words: [(form: String, pos: UniversalPOS, tag: String, head: Int?, label: String, entity: String?)]
    ) -> [NameSpan] {
        let sentence = CoNLLUSentence(
            comments: [],
            words: words.map { word in
                CoNLLUWord(
                    form: word.form, lemma: word.form, pos: word.pos, tag: word.tag,
                    dependency: Dependency(head: word.head, label: word.label),
                    miscellany: word.entity.map { "Entity=" + $0 } ?? "")
            })
        return entities.texts(of: Treebank(name: "test", sentences: [sentence])).flatMap(\.names)
    }
}
