import Foundation
import Press
import Reading
import Testing

@Suite("Where a sentence that is too long is cut")
struct SentenceLimitTests {
    /// A text in which a bar stands where a piece ends, with at most six words or forty characters in a piece.
    static let cases = [
        "one two three four five six",
        "one two three four five six| seven",
        "one two three four\n| five six; seven eight",
        "one two three four;| five, and six seven eight",
        "one two three four ,| and five , six seven eight",
        "one two three four -| but five , six seven eight",
        "one two three four five ,| six seven eight",
        "one two three four five well-known| six seven",
        "one , two three four five| six seven eight nine",
        "one two three four five six| seven eight nine ten eleven twelve| thirteen",
        "a-word-of-many-letters another-of-them| and-a-third-one",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa| bb",
        "bb| aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "",
    ]

    @Test("behind the best mark in the second half of what is allowed, else behind the last word", arguments: cases)
    func place(_ marked: String) {
        let text = SourceText(marked.filter { $0 != "|" })
        let scalars = TextScalars(text, in: text.range)
        // Marks are words here, as they are for the tokenizer.
        let words = scalars.chunks.flatMap { chunk -> [Range<Int>] in
            let end = chunk.upperBound - 1
            let isMarked = chunk.count > 1 && [",", ";"].contains(text[scalars.bytes(end..<end + 1)])
            return isMarked ? [chunk.lowerBound..<end, end..<end + 1] : [chunk]
        }
        let ends = SentenceLimit(words: 6, characters: 40).ends(of: words, in: scalars)
        #expect(ends.last == words.count)
        let pieces = zip([0] + ends, ends).filter { $0 < $1 }.map { start, end in
            text[scalars.bytes(words[start].lowerBound..<words[end - 1].upperBound)]
        }
        #expect(pieces == marked.split(separator: "|").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) })
    }
}
