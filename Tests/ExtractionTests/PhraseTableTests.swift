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
}
