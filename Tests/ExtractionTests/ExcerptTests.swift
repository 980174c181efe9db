import Press
import TestSupport
import Testing

@testable import Extraction

@Suite struct ExcerptTests {
    /// Sentences of one kind of character around a cue, shorter and longer than what is quoted.
    static let sides = ["word ", "x", "é", "e\u{301}", "👩‍🚀 ", "👩‍🚀", "名"].flatMap { unit in
        [10, 400, 2000].map { Called("\($0) times \(unit)", String(repeating: unit, count: $0)) }
    }

    @Test(arguments: sides, [0, 1, 2]) func aQuoteIsCutBetweenCharactersAndHoldsTheCue(side: Called<String>, where: Int)
    {
        let side = side.value
        let (before, after) = ([side, "", side][`where`], [side, side, ""][`where`])
        let text = SourceText("First. " + before + "CUE" + after + " Last.")
        let sentence = TextRange(7, text.count - 6)
        let cue = TextRange(7 + before.utf8.count, 10 + before.utf8.count)
        let excerpt = Excerpt(of: sentence, around: cue, in: text)
        #expect(sentence.contains(excerpt.range))
        #expect(excerpt.cue == cue && excerpt.range.contains(cue))
        if sentence.count <= Excerpt.limit {
            #expect(excerpt.range == sentence)
        } else {
            #expect((Excerpt.window * 8 / 10...Excerpt.window).contains(excerpt.range.count), "\(excerpt.range)")
        }
        let quote = text[excerpt.range]
        #expect(Array(quote.utf8) == Array(text.bytes[excerpt.range.start..<excerpt.range.end]), "no half scalar")
        let known = Set((before + "CUE" + after).map(String.init))
        #expect(Set(quote.map(String.init)).isSubset(of: known), "no half character")
        if side.hasPrefix("word ") {
            #expect(Set(quote.split(separator: " ")).isSubset(of: ["word", "CUE", "CUEword"]), "no half word")
        }
    }

    @Test func aCueWithoutEndIsCut() {
        let text = SourceText(String(repeating: "名", count: 3000))
        let excerpt = Excerpt(of: text.range, around: text.range, in: text)
        #expect(excerpt.range.count <= Excerpt.window && excerpt.range.count > Excerpt.window - 10)
        #expect(excerpt.cue == excerpt.range)
        #expect(text[excerpt.range].allSatisfy { $0 == "名" })
    }
}
