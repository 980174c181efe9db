import Linguistics

/// Offices told as the part that somebody plays.
extension OfficeReader {
    /// The person who does something `in her role as director of the bank`: the subject of the clause, named before or behind.
    func bearer(ofRole phrase: Int) -> Int? {
        var marker = phrases[phrase].tokens.lowerBound - 1
        while marker > 0, grammar.tokens[marker].pos == .determiner { marker -= 1 }
        let noun = marker - 1
        guard noun > 0, words[marker] == "as", grammar.lemma(noun, isIn: .roleNouns) else { return nil }
        let owner = (max(0, noun - 2)..<noun).last { grammar.tokens[$0].pos != .adjective }
        guard let owner, owner > 0, ["his", "her"].contains(words[owner]), words[owner - 1] == "in" else { return nil }
        // Of two people it may be the other's role.
        let people = mentions.filter { if case .person = $0.referent { true } else { false } }
        guard people.count == 1 else { return nil }
        var clause = noun
        while let head = grammar.head(clause) {
            clause = head
            let subjects = grammar.children(clause, "nsubj")
            guard grammar.isVerb(clause) || !subjects.isEmpty else { continue }
            return mentions.firstIndex { mention in
                guard case .person = mention.referent else { return false }
                return subjects.contains { mention.tokens.contains($0) }
            }
        }
        return nil
    }
}
