import Linguistics
import Testing

@testable import Training

/// Sentences rewritten as headlines.
@Suite struct HeadlineStyleTests {
    /// Words "form/lemma/pos/tag/head/label", heads counted from 1, 0 for none.
    private func sentence(_ text: String) -> CoNLLUSentence {
        let words = text.split(separator: " ").map { item in
            let cells = item.split(separator: "/").map(String.init)
            let head = Int(cells[4]) ?? 0
            return CoNLLUWord(
                form: cells[0], lemma: cells[1], pos: UniversalPOS(rawValue: cells[2]) ?? .other, tag: cells[3],
                dependency: Dependency(head: head == 0 ? nil : head - 1, label: cells[5]))
        }
        return CoNLLUSentence(comments: [], words: words)
    }

    @Test func articlesAndTheFullStopGoAndThePastIsToldInThePresent() throws {
        let text = sentence(
            "The/the/DET/DT/2/det envoy/envoy/NOUN/NN/3/nsubj denied/deny/VERB/VBD/0/root a/a/DET/DT/5/det "
                + "deal/deal/NOUN/NN/3/obj ././PUNCT/./3/punct")
        let headline = try #require(HeadlineStyle.headline(of: text, isTitled: false))
        #expect(headline.words.map(\.form) == ["Envoy", "denies", "deal"])
        #expect(headline.words.map(\.tag) == ["NN", "VBZ", "NN"])
        #expect(headline.words.map { $0.dependency?.head } == [1, nil, 1])
    }

    @Test func whatWillBeIsToldWithTo() throws {
        let text = sentence(
            "The/the/DET/DT/2/det king/king/NOUN/NN/4/nsubj will/will/AUX/MD/4/aux visit/visit/VERB/VB/0/root "
                + "Rome/Rome/PROPN/NNP/4/obj")
        let headline = try #require(HeadlineStyle.headline(of: text, isTitled: true))
        #expect(headline.words.map(\.form) == ["King", "to", "Visit", "Rome"])
        #expect(headline.words[1].dependency == Dependency(head: 2, label: "mark"))
    }

    @Test func aSentenceWithNothingToLeaveOutIsNoHeadline() {
        let text = sentence(
            "Envoys/envoy/NOUN/NNS/2/nsubj met/meet/VERB/VBD/0/root in/in/ADP/IN/4/case Oslo/Oslo/PROPN/NNP/2/obl")
        #expect(HeadlineStyle.headline(of: text, isTitled: false) == nil)
    }

    @Test func aHeadlineIsShownInThreeSpellings() {
        let text = sentence(
            "Envoys/envoy/NOUN/NNS/2/nsubj meet/meet/VERB/VBP/0/root in/in/ADP/IN/4/case Oslo/Oslo/PROPN/NNP/2/obl")
        let spellings = HeadlineStyle.spellings(of: text).map { $0.words.map(\.form).joined(separator: " ") }
        #expect(spellings == ["Envoys meet in Oslo", "Envoys Meet in Oslo", "ENVOYS MEET IN OSLO"])
    }
}
