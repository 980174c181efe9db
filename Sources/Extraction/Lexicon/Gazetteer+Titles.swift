import Linguistics

extension Gazetteer {
    /// The title that begins at a token, the longest; forms of address count only with a capital, `Count` but not `count`.
    func title(_ words: [String], at start: Int, in sentence: Sentence) -> (
        tokens: Range<Int>, record: TitleRecord
    )? {
        guard let match = titles.match(words, at: start) else { return nil }
        if match.meaning.relation == .honorific, sentence.tokens[start].form.first?.isUppercase != true { return nil }
        if match.tokens.count == 1, namesakeTitles.contains(words[start]),
            isBehindTitle(words, start) || isBeforeNamesake(words, start)
        {
            return nil
        }
        return (match.tokens, match.meaning)
    }

    /// Whether an office ends right before a token, so that `Amir` in `Foreign Minister Amir Khan` is a name.
    private func isBehindTitle(_ words: [String], _ start: Int) -> Bool {
        guard start > 0, !self.words[.royalAddresses].contains(words[start - 1]) else { return false }
        return (max(0, start - 4)..<start).contains { titles.match(words, at: $0)?.tokens.upperBound == start }
    }

    /// Whether the next word is such a name too: `Amir Khan`; a king may be called Malik.
    private func isBeforeNamesake(_ words: [String], _ start: Int) -> Bool {
        start + 1 < words.count && words[start] != "king" && namesakeTitles.contains(words[start + 1])
    }

    /// The place before the forms of address that stand before a name.
    func withoutAddress(_ name: Int, in grammar: Grammar) -> Int {
        func isAddress(_ range: Range<Int>) -> Bool {
            guard let found = title(grammar.lowered, at: range.lowerBound, in: grammar.sentence) else { return false }
            return found.tokens == range && found.record.relation == .honorific
        }
        var end = name
        while end > 0, let start = (max(0, end - 4)..<end).first(where: { isAddress($0..<end) }) { end = start }
        return end
    }
}
