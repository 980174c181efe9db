import Graphs
import Linguistics

/// What governs a word: verbs of wishing, planning and denying.
extension StanceReader {
    /// An infinitive is taken as done only below words that say so: `managed to`, `was the first to`; some words deny a
    /// clause and nothing else, `objected to arming`.
    func readOperator(
        _ head: Int, ofInfinitive: Bool = false, ofClause: Bool = false, into stance: inout Stance
    ) {
        let lemma = word(of: head)
        if ofClause, vocabulary.hesitating.contains(lemma) {
            if !isDenied(verb: head) { stance.weaken(to: .hypothetical) }
            return
        }
        let isPerformed = vocabulary.performing.contains(lemma) && grammar.tokens[head].pos == .adjective
        if ofInfinitive, isPerformed { return }
        let isDenying = vocabulary.negating.contains(lemma) || ofClause && vocabulary.declining.contains(lemma)
        if isDenying { readDenial(by: head, into: &stance) }
        let isMusing = ofClause && vocabulary.musing.contains(lemma) && !vocabulary.saying.contains(lemma)
        if isMusing || vocabulary.supposing.contains(lemma) {
            stance.weaken(to: .hypothetical)
        } else if vocabulary.expecting.contains(lemma) {
            stance.weaken(to: .expected)
        } else if vocabulary.claiming.contains(lemma) {
            readSpeech(of: head, into: &stance)
        } else if ofInfinitive, !vocabulary.performing.contains(lemma), !isDenying,
            !vocabulary.saying.contains(lemma)
        {
            stance.weaken(to: .hypothetical)
        }
    }

    /// A word's lemma with the particle or phrase that belongs to it where the two together are in the vocabulary:
    /// `rule_out`, `back_away`, `put_on_hold`, `out_of_question`.
    func word(of head: Int) -> String {
        let lemma = grammar.lemma(head)
        guard grammar.isVerb(head) else {
            let prepositions = grammar.children(head, "case").map { grammar.lowered[$0] }
            let phrase = (prepositions + [lemma]).joined(separator: "_")
            return vocabulary.phrasals.contains(phrase) ? phrase : lemma
        }
        var particles = grammar.particle(of: head).map { [$0] } ?? []
        let next = head + 1
        if next < grammar.tokens.count { particles.append(grammar.lowered[next]) }
        particles += grammar.children(head, "obl").map { phrase in
            "\(grammar.preposition(phrase) ?? "")_\(grammar.lemma(phrase))"
        }
        return particles.map { "\(lemma)_\($0)" }.first(where: vocabulary.phrasals.contains) ?? lemma
    }

    func isInfinitive(_ verb: Int) -> Bool {
        grammar.isVerb(verb) && grammar.children(verb, "mark").contains { grammar.lemma($0) == "to" }
            && (!grammar.isGerund(verb) || !grammar.children(verb, "aux").isEmpty)
    }
}
