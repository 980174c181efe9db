import Linguistics

/// Finds the other names that people go by: `Barbecue` in `Jimmy Chérizier, known as Barbecue`.
struct AliasFinder {
    private let gazetteer: Gazetteer
    private let grammar: Grammar

    init(gazetteer: Gazetteer, grammar: Grammar) {
        self.gazetteer = gazetteer
        self.grammar = grammar
    }

    /// The other names, each with the full name of the one who bears it.
    func find(beside people: [Range<Int>]) -> [(tokens: Range<Int>, record: PersonRecord)] {
        people.compactMap { name in
            guard name.count > 1, let start = behindPhrase(name.upperBound), let alias = alias(from: start) else {
                return nil
            }
            let record = PersonRecord(name: MentionFinder.name(at: name, in: grammar.sentence), country: nil)
            return (alias, record)
        }
    }

    /// The place behind the words that lead up to the other name; nothing where there are none.
    private func behindPhrase(_ end: Int) -> Int? {
        let opening: Set<String> = [",", "(", "-", "--"]
        let start = end < grammar.tokens.count && opening.contains(grammar.lowered[end]) ? end + 1 : end
        guard start < grammar.tokens.count else { return nil }
        return gazetteer.aliasPhrases.match(grammar.lowered, at: start)?.tokens.upperBound
    }

    private func namesCountry(at token: Int) -> Bool {
        guard case .country = gazetteer.names.match(grammar.printed, at: token)?.meaning else { return false }
        return true
    }

    /// The words with a capital from a place on, behind an article and in quotation marks or without.
    private func alias(from start: Int) -> Range<Int>? {
        let tokens = grammar.tokens
        var first = start
        while first < tokens.count, ["the", "\"", "'", "“", "``"].contains(grammar.lowered[first]) { first += 1 }
        var end = first
        while end < tokens.count, end < first + 3, PersonFinder.isNameWord(tokens[end]),
            [.properNoun, .noun, .adjective].contains(tokens[end].pos)
        {
            end += 1
        }
        guard end > first, !namesCountry(at: first) else { return nil }
        // "Known as Macedonia's strongman", "known as Balkan hawks".
        let goesOn = end < tokens.count && (tokens[end].tag == "POS" || [.noun, .adjective].contains(tokens[end].pos))
        return goesOn ? nil : first..<end
    }
}
