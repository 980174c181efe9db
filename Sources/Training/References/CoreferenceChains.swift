import Extraction
import Linguistics

/// The chains of a treebank's document, from `Entity` in its last column, as GUM writes them.
struct CoreferenceChains {
    /// For each sentence the words of each mention and its chain.
    let marks: ReferenceMarks

    init(_ sentences: [CoNLLUSentence]) {
        // A mention may go on over the end of a sentence; it is left out.
        let chains = sentences.map(Self.chains)
        marks = ReferenceMarks(chains: chains, entities: sentences.map { _ in [:] })
    }

    private static func chains(of sentence: CoNLLUSentence) -> [(tokens: Range<Int>, chain: String)] {
        var found: [(tokens: Range<Int>, chain: String)] = []
        var open: [(start: Int, chain: String)] = []
        for (token, word) in sentence.words.enumerated() {
            guard let marks = word.attribute("Entity") else { continue }
            for mark in Self.parts(of: marks) {
                let chain = String(mark.drop { $0 == "(" }.prefix { $0 != "-" && $0 != ")" })
                if mark.hasPrefix("(") { open.append((token, chain)) }
                if mark.hasSuffix(")"), let last = open.lastIndex(where: { $0.chain == chain }) {
                    found.append((open.remove(at: last).start..<token + 1, chain))
                }
            }
        }
        return found
    }

    /// `(1-person`, `(2-place)` and `3)` of `(1-person(2-place)3)`.
    private static func parts(of marks: String) -> [Substring] {
        var found: [Substring] = []
        var start = marks.startIndex
        for index in marks.indices {
            if marks[index] == "(", index > start {
                found.append(marks[start..<index])
                start = index
            } else if marks[index] == ")" {
                found.append(marks[start...index])
                start = marks.index(after: index)
            }
        }
        if start < marks.endIndex { found.append(marks[start...]) }
        return found
    }
}
