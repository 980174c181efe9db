import Graphs
import Linguistics

/// What governs a word: verbs of wishing, planning, denying and saying.
extension StanceReader {
    /// An infinitive is taken as done only below words that say so: `managed to`, `was the first to`.
    func readOperator(_ governor: Int, ofInfinitive: Bool = false, into stance: inout Stance) {
        let lemma = word(of: governor)
        if vocabulary.negating.contains(lemma) { readDenial(by: governor, into: &stance) }
        if vocabulary.supposing.contains(lemma) {
            stance.weaken(to: .hypothetical)
        } else if vocabulary.expecting.contains(lemma) {
            stance.weaken(to: .expected)
        } else if vocabulary.claiming.contains(lemma) {
            readSpeech(of: governor, into: &stance)
        } else if ofInfinitive, !vocabulary.performing.contains(lemma), !vocabulary.negating.contains(lemma),
            !vocabulary.saying.contains(lemma)
        {
            stance.weaken(to: .hypothetical)
        }
    }

    /// A verb's lemma with its particle where the two together are in the vocabulary: `rule_out`.
    func word(of governor: Int) -> String {
        guard let particle = grammar.particle(of: governor) else { return grammar.lemma(governor) }
        let phrasal = "\(grammar.lemma(governor))_\(particle)"
        return vocabulary.negating.contains(phrasal) ? phrasal : grammar.lemma(governor)
    }

    func isInfinitive(_ verb: Int) -> Bool {
        grammar.isVerb(verb) && grammar.children(verb, "mark").contains { grammar.lemma($0) == "to" }
    }

    func readClauseGovernor(_ governor: Int, into stance: inout Stance, isInside: Bool) {
        let lemma = grammar.lemma(governor)
        if grammar.children(governor, "nsubj").contains(where: isImagined) { stance.weaken(to: .hypothetical) }
        if isInside {
            if vocabulary.negating.contains(lemma) { readDenial(by: governor, into: &stance) }
            if vocabulary.negating.contains(lemma), vocabulary.disputing.contains(lemma) {
                // Whoever denies that something was done says so.
                stance.isReported = true
                stance.speakers += speakers(of: governor)
            }
            if vocabulary.saying.contains(lemma) {
                readSpeech(of: governor, into: &stance)
            } else {
                readOperator(governor, into: &stance)
            }
        }
        if vocabulary.saying.contains(lemma) || vocabulary.claiming.contains(lemma)
            || vocabulary.expecting.contains(lemma)
            || vocabulary.supposing.contains(lemma)
        {
            let named = speakers(of: governor)
            stance.speakers += named.isEmpty ? grammar.speakers(before: governor) : named
        }
    }

    func speakers(of verb: Int) -> [Int] {
        let subjects = grammar.children(verb, "nsubj")
        return subjects.isEmpty ? grammar.understoodSubjects(of: verb, vocabulary) : subjects
    }

    /// `The strikes killed ten, officials said`: a verb of saying set beside the clause.
    func readParataxis(_ token: Int, into stance: inout Stance) {
        for child in grammar.children(token, "parataxis", "conj")
        where vocabulary.saying.contains(grammar.lemma(child)) && child > token && !isApart(child, from: token) {
            let own = grammar.children(child, "nsubj")
            guard own.isEmpty || grammar.base(child) == "parataxis", grammar.children(child, "ccomp", "obj").isEmpty
            else { continue }
            let speakers = own.isEmpty ? grammar.speakers(before: child) : own
            guard !speakers.isEmpty else { continue }
            stance.isReported = true
            stance.speakers += speakers
        }
    }

    /// Whether a semicolon or a denial keeps a clause from telling who says the one before.
    private func isApart(_ speech: Int, from token: Int) -> Bool {
        grammar.tokens[token..<speech].contains { $0.form == ";" }
            || grammar.children(speech, "advmod").contains { ["not", "n't", "never"].contains(grammar.lowered[$0]) }
    }
}
