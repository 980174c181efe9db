import Graphs
import Linguistics

/// Several offices of one person, of whom only the one does what is told.
extension ReferentFinder {
    /// Whether a coordinated noun is one more office of somebody named or told of before it: `Ana Paz, Peru's president and
    /// chair of the Union, met`, `the president of Peru and chair of the Union met`.
    func isFurtherOffice(_ member: Int, of first: Int, in sentence: Int) -> Bool {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        guard mentions.mentionAt[member] == nil, [.noun, .properNoun].contains(grammar.tokens[member].pos) else {
            return false
        }
        let range = grammar.tokens[member].range
        let isHeld = mentions.offices.contains { person, offices in
            mentions.all[person].tokens.upperBound <= member
                && offices.contains { $0.cue.start <= range.start && range.end <= $0.cue.end }
        }
        return isHeld || isUnmarkedOffice(member, beside: first, in: sentence)
    }

    /// Whether a title without an article of its own stands beside a title that has one, and is of no other country.
    private func isUnmarkedOffice(_ member: Int, beside first: Int, in sentence: Int) -> Bool {
        let grammar = document.grammars[sentence]
        let nouns = CandidateFinder(document: document, gazetteer: gazetteer)
        let hasQualifier = grammar.children(member).contains { child in
            grammar.base(child) == "det" || grammar.label(child) == "nmod:poss"
                || document.mentions[sentence].mentionAt[child] != nil && grammar.base(child) != "nmod"
        }
        guard !hasQualifier, nouns.isUnnamedOffice(sentence, member), nouns.isUnnamedOffice(sentence, first),
            grammar.children(first).contains(where: {
                grammar.lowered[$0] == "the" || grammar.label($0) == "nmod:poss"
            })
        else { return false }
        let countries = owners(sentence, member).filter { document.drafts[$0]?.kind == .country }
        return countries.isEmpty || !Set(owners(sentence, first)).isDisjoint(with: countries)
    }
}
