import TestSupport
import Testing

@testable import Extraction

@Suite struct PhraseTableTests {
    private let names = PhraseTable(
        [("United Nations", 1), ("United", 2), ("U.N.", 3), ("Q", 4), ("Ürümqi", 5), ("United", 6)], matching: .exact)

    @Test(arguments: [
        (["United", "Nations"], 2, 1), (["United", "States"], 1, 2), (["U", ".", "N", "."], 4, 3),
        (["Q", "says"], 1, 4),
        (["Q"], 1, 4), (["Urumqi"], 1, 5),
    ])
    func findsTheLongestPhraseHoweverItIsCut(words: [String], count: Int, meaning: Int) {
        let match = names.match(words, at: 0)
        #expect(match?.tokens == 0..<count)
        #expect(match?.meaning == meaning)
    }

    @Test(arguments: [["Nations"], ["Un", "Nations"], ["united"], ["Qu"], [""], ["", "Q"], ["U"]])
    func findsNothingElse(words: [String]) {
        #expect(names.match(words, at: 0) == nil)
    }

    /// Of thousands of texts made of few letters each gives what a look at every phrase gives.
    @Test func filteringHidesNothing() {
        var random = SeededNumbers(seed: 7)
        func word() -> String {
            String((0..<Int.random(in: 1...6, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
        }
        let phrases = (0..<400).map { _ in (0..<Int.random(in: 1...9, using: &random)).map { _ in word() } }
        let table = PhraseTable(phrases.enumerated().map { ($1.joined(separator: " "), $0) }, matching: .exact)
        let keys = Set(phrases.map { $0.joined() })
        for phrase in phrases + (0..<4000).map({ _ in (0..<9).map { _ in word() } }) {
            let words = phrase + [word()]
            let longest = words.indices.last { keys.contains(words[...$0].joined()) }
            #expect(table.match(words, at: 0)?.tokens == longest.map { 0..<$0 + 1 })
        }
    }
}
