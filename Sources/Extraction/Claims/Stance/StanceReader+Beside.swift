import Graphs
import Linguistics

/// What stands beside a word: auxiliaries, adverbs and adjectives.
extension StanceReader {
    func readLocal(_ token: Int, into stance: inout Stance) {
        readNegation(token, into: &stance)
        if isCondition(token) { stance.weaken(to: .hypothetical) }
        for child in grammar.children(token) {
            let lemma = grammar.lemma(child)
            switch grammar.base(child) {
            case "advmod":
                if vocabulary.hearsayAdverbs.contains(lemma) { stance.isReported = true }
                if vocabulary.supposingAdverbs.contains(lemma) { stance.weaken(to: .hypothetical) }
            case "aux": readAuxiliary(child, of: token, into: &stance)
            case "mark":
                // "Had been due to host", where the tree takes the two words for one marker.
                if vocabulary.expecting.contains(lemma) { stance.weaken(to: .expected) }
                if lemma == "to", !grammar.children(token, "nsubj").isEmpty, grammar.base(token) == "root" {
                    stance.weaken(to: .expected)
                }
            case "det":
                if lemma == "any", grammar.tokens[token].pos == .noun { stance.isOfAny = true }
            case "amod": readModifier(child, into: &stance)
            case "cop": continue
            case "obl":
                if let place = grammar.preposition(child), words[.workPrepositions].contains(place), isImagined(child) {
                    stance.weaken(to: .hypothetical)
                }
                if grammar.children(child, "case").contains(where: { grammar.lowered[$0] == "according" }) {
                    stance.isReported = true
                    stance.speakers.append(child)
                }
            default: continue
            }
        }
        if grammar.lemma(token) == "to", grammar.base(token) == "root" { stance.weaken(to: .expected) }
    }

    func readAuxiliary(_ token: Int, of verb: Int, into stance: inout Stance) {
        let form = grammar.tokens[token].form.lowercased()
        if vocabulary.futureAuxiliaries.contains(form) { stance.weaken(to: .expected) }
        guard vocabulary.possibleAuxiliaries.contains(form) else { return }
        stance.weaken(to: form == "would" && isToldInThePast(verb) ? .expected : .hypothetical)
    }

    /// `Would` in what somebody said is a future seen from then, unless it hangs on a condition.
    func isToldInThePast(_ verb: Int) -> Bool {
        let isConditional = grammar.children(verb, "advcl").contains { clause in
            grammar.children(clause, "mark").contains { vocabulary.conditionMarkers.contains(grammar.lemma($0)) }
        }
        guard !isConditional else { return false }
        if grammar.base(verb) == "conj", let first = grammar.head(verb) { return isToldInThePast(first) }
        func isPastSpeech(_ speech: Int) -> Bool {
            let lemma = grammar.lemma(speech)
            return ["VBD", "VBN"].contains(grammar.tokens[speech].tag)
                && (vocabulary.saying.contains(lemma) || vocabulary.expecting.contains(lemma))
        }
        if grammar.base(verb) == "ccomp", let speech = grammar.head(verb) { return isPastSpeech(speech) }
        return grammar.children(verb, "parataxis").contains(where: isPastSpeech)
    }

    /// Reads the adjectives before a noun.
    func readModifiers(of noun: Int, into stance: inout Stance) {
        for adjective in grammar.children(noun, "amod") { readModifier(adjective, into: &stance) }
    }

    func readModifier(_ token: Int, into stance: inout Stance) {
        let forms = [grammar.lemma(token), grammar.tokens[token].form.lowercased(), hyphenated(token)]
        if forms.contains(where: vocabulary.expectingModifiers.contains) { stance.weaken(to: .expected) }
        if forms.contains(where: vocabulary.supposingModifiers.contains) { stance.weaken(to: .hypothetical) }
        if forms.contains(where: vocabulary.claimingModifiers.contains) { stance.isReported = true }
        if forms.contains(where: vocabulary.negatingModifiers.contains) { stance.negate() }
    }

    /// A word with the one that a hyphen ties before it: `so-called`.
    private func hyphenated(_ token: Int) -> String {
        guard token > 1, grammar.tokens[token - 1].form == "-" else { return grammar.lowered[token] }
        return "\(grammar.lowered[token - 2])-\(grammar.lowered[token])"
    }
}
