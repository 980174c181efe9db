import Graphs
import Linguistics

/// Those whom a pronoun cannot stand for, since they act upon it.
extension Anaphora {
    /// Whether a possessive pronoun goes back to the subject by what follows: `its own`.
    func isBeforeOwn(_ pronoun: Int, _ grammar: Grammar) -> Bool {
        grammar.lowered.dropFirst(pronoun + 1).first == "own"
    }

    /// Those who act upon a pronoun, whom it cannot stand for: Orban in `Orban met Weidel and hailed her`, and, since one
    /// condemns others, in `Orban met Weidel and condemned her speech`.
    func actors(over pronoun: Int, in sentence: Int) -> Set<EntityID> {
        let grammar = document.grammars[sentence]
        guard var verb = grammar.head(pronoun) else { return [] }
        if grammar.label(pronoun) == "nmod:poss" {
            guard grammar.base(verb) == "obj", let above = grammar.head(verb), !isBeforeOwn(pronoun, grammar),
                gazetteer.judgingOthers.contains(grammar.lemma(above))
            else { return [] }
            verb = above
        } else if !["obj", "iobj", "obl"].contains(grammar.base(pronoun)) {
            return []
        }
        if let accused = accused(of: verb, in: sentence) { return accused }
        while grammar.children(verb, "nsubj").isEmpty, grammar.base(verb) == "conj" || isAside(verb, grammar),
            let above = grammar.head(verb)
        {
            verb = above
        }
        let subjects = grammar.children(verb, "nsubj").flatMap { grammar.conjuncts($0) }
        return Set(subjects.flatMap { acting(at: $0, in: sentence) })
    }

    /// Whether a participle tells what the subject of its clause does besides: `recalled its envoy, accusing it of`.
    private func isAside(_ verb: Int, _ grammar: Grammar) -> Bool {
        grammar.base(verb) == "advcl" && grammar.tokens[verb].tag == "VBG" && grammar.children(verb, "mark").isEmpty
    }

    private func acting(at token: Int, in sentence: Int) -> [EntityID] {
        let mentions = document.mentions[sentence]
        if let named = document.entity(sentence: sentence, token: token)
            ?? mentions.person(ledBy: token).flatMap({ document.entities[sentence][$0] })
        {
            return [named]
        }
        guard isStateBody(sentence, token) || isUnnamedOffice(sentence, token) else { return [] }
        return finder.referents(sentence, token, as: .source)
    }

    /// Who is judged for a deed, and so does it: Chile in `accused Chile of invading its waters`.
    private func accused(of deed: Int, in sentence: Int) -> Set<EntityID>? {
        let grammar = document.grammars[sentence]
        guard grammar.tokens[deed].tag == "VBG", grammar.children(deed, "nsubj").isEmpty, let above = grammar.head(deed)
        else { return nil }
        let verb = grammar.isVerb(above) ? above : grammar.head(above) ?? above
        guard gazetteer.judgingWords.contains(grammar.lemma(verb)) else { return nil }
        let objects = grammar.children(verb, "obj", "iobj").filter { $0 < deed }
        return Set(objects.flatMap { acting(at: $0, in: sentence) })
    }
}
