import Graphs
import Linguistics
import Press

/// Reads where an organisation sits from what describes it: `Russian news agency Interfax`, `ISW, a US think tank`.
struct SeatReader {
    private let finder: ReferentFinder
    private let sentence: Int
    private let grammar: Grammar
    private let words: [String]

    init(finder: ReferentFinder, sentence: Int) {
        self.finder = finder
        self.sentence = sentence
        grammar = finder.document.grammars[sentence]
        words = grammar.lowered
    }

    /// The descriptor's words and the country or place they name.
    typealias Seat = (cue: TextRange, country: EntityID)

    /// What stands directly before a name: `Chinese state agency`, `his country's state-owned`, `London-based`.
    func before(_ name: Int) -> Seat? {
        if name > 2, grammar.word(name - 1, isIn: .seatedEndings), words[name - 2] == "-",
            let seat = country(at: name - 3) ?? place(at: name - 3)
        {
            return (grammar.tokens[name - 3].range.union(grammar.tokens[name - 1].range), seat)
        }
        // "Italy's biggest union, CGIL"
        let name = name > 3 && words[name - 1] == "," && hasPossessor(before: name - 1) ? name - 1 : name
        for start in stride(from: max(0, name - 4), to: name, by: 1) {
            guard let match = finder.gazetteer.organisationDescriptors.match(words, at: start),
                match.tokens.upperBound == name
            else { continue }
            var before = start - 1
            while before >= 0, isDescriptive(before) {
                if let country = country(at: before) {
                    return (grammar.tokens[start].range.union(grammar.tokens[name - 1].range), country)
                }
                before -= 1
            }
            return nil
        }
        return nil
    }

    private func hasPossessor(before comma: Int) -> Bool {
        grammar.tokens[max(0, comma - 5)..<comma].contains { $0.tag == "POS" }
    }

    /// What stands behind a name and a comma: `, a Russian state-controlled television network`.
    func behind(_ end: Int) -> Seat? {
        guard end + 1 < words.count, words[end] == ",", grammar.words[.articles].contains(words[end + 1]) else {
            return nil
        }
        var found: EntityID?
        var position = end + 2
        while position < min(words.count, end + 12) {
            if let match = finder.gazetteer.organisationDescriptors.match(words, at: position), let found {
                let last = match.tokens.upperBound - 1
                return (grammar.tokens[position].range.union(grammar.tokens[last].range), found)
            }
            guard isDescriptive(position) else { return nil }
            found = found ?? country(at: position)
            position += 1
        }
        return nil
    }

    private func isDescriptive(_ token: Int) -> Bool {
        let part = grammar.tokens[token]
        return [.adjective, .noun, .properNoun].contains(part.pos) || part.tag == "POS" || part.tag == "PRP$"
            || part.form == "-" || part.tag == "VBN" && grammar.word(token, isIn: .seatedEndings)
            || token > 0 && words[token - 1] == "-"
    }

    private func place(at token: Int) -> EntityID? {
        finder.document.entity(sentence: sentence, token: token).flatMap {
            finder.document.drafts[$0]?.kind == .place ? $0 : nil
        }
    }

    /// The country named at a token, or that of `his country`.
    private func country(at token: Int) -> EntityID? {
        let document = finder.document
        if let id = document.entity(sentence: sentence, token: token) {
            return document.drafts[id]?.kind == .country ? id : nil
        }
        guard grammar.lemma(token) == "country" else { return nil }
        let descriptions = DescriptionResolver(document: document, gazetteer: finder.gazetteer)
        let countries = descriptions.country(sentence, token) ?? []
        return countries.count == 1 ? countries[0] : nil
    }
}
