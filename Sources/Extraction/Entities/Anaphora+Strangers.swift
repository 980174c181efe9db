import Graphs
import Linguistics

/// Things and persons of whom nothing is known, for which a pronoun may stand as well as for somebody named.
extension Anaphora {
    /// Whether the clause around a pronoun, or one above it, is about something unknown: in `the typhoon hit Guam before
    /// it threatened Palau` it is the typhoon that did.
    func hasStranger(above pronoun: Int, in sentence: Int, _ sort: PronounSort) -> Bool {
        let grammar = document.grammars[sentence]
        var current = pronoun
        while let above = grammar.head(current) {
            for subject in grammar.children(above, "nsubj")
            where subject < pronoun && !grammar.isBelow(pronoun, subject) {
                let isUnknown =
                    sort.isPerson
                    ? isUnknownPerson(sentence, subject) && agrees(sentence, subject, with: sort)
                    : isStranger(sentence, subject)
                if isUnknown { return finder.referents(sentence, subject, as: .source).isEmpty }
                let id =
                    document.entity(sentence: sentence, token: subject)
                    ?? document.mentions[sentence].person(ledBy: subject).flatMap { document.entities[sentence][$0] }
                if let id, admits(id, as: sort) { return false }
            }
            current = above
        }
        return false
    }

    /// Whether a pronoun may stand for a thing that a sentence tells of: where things do as well what it is said to do,
    /// `launched a rocket. It hit`, and where things have as well done to them what it has, `broke the treaty. Mali condemned
    /// it`.
    func mayBeThing(_ sentence: Int, _ pronoun: Int, in earlier: Int) -> Bool {
        let grammar = document.grammars[sentence]
        if isBehindTreaty(sentence, pronoun) { return true }
        guard let verb = grammar.head(pronoun) else { return false }
        switch grammar.base(pronoun) {
        case "nsubj": guard gazetteer.deedsOfThings.contains(grammar.lemma(verb)) else { return false }
        case "obj": break
        default: return false
        }
        let place = document.grammars[earlier]
        return place.tokens.indices.contains { token in
            ["obj", "nsubj"].contains(place.base(token)) && (earlier < sentence || token < pronoun)
                && isStranger(earlier, token) && !isStateBody(earlier, token)
        }
    }

    /// Whether what is done may be done to an agreement named before: `broke the accord after the exit from it`.
    private func isBehindTreaty(_ sentence: Int, _ pronoun: Int) -> Bool {
        let grammar = document.grammars[sentence]
        guard ["obj", "obl", "nmod"].contains(grammar.base(pronoun)), grammar.label(pronoun) != "nmod:poss" else {
            return false
        }
        return (0..<pronoun).contains { token in
            grammar.tokens[token].pos == .noun && gazetteer.treatyNouns.contains(grammar.lowered[token])
        }
    }

    /// Whether somebody is named between the only candidate and a pronoun that a clause of its own has for subject, in a
    /// phrase that makes it no candidate: `received an exemption from Mali from the sanctions it imposed`, `ruled in Niger
    /// until it was invaded`.
    func hasRival(_ sentence: Int, _ pronoun: Int, behind candidate: Antecedent) -> Bool {
        let grammar = document.grammars[sentence]
        guard grammar.base(pronoun) == "nsubj", let verb = grammar.head(pronoun) else { return false }
        let isOpen =
            grammar.label(verb) == "acl:relcl"
            || grammar.base(verb) == "advcl" && grammar.label(pronoun) == "nsubj:pass"
        guard isOpen else { return false }
        return named(sentence, where: { $0 == .country || $0 == .organisation || $0 == .place }).contains { rival in
            rival.id != candidate.id && rival.token > candidate.token && rival.token < pronoun
                && ["nmod", "obl"].contains(grammar.base(rival.token)) && grammar.preposition(rival.token) != nil
        }
    }
}
