import Linguistics

/// Verbs joined by `and` agree in form, where the later one shares the auxiliary or `to` of the earlier: in `had laid mines
/// and might attack ships and blame Mali` they might blame, in `agreed to send aid and criticised Chad` they criticised, in
/// `Yemen said Chad had seized ships and asked Mali for help` Yemen asked.
struct VerbConjuncts: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "conj", let first = sentence.head(token), first < token,
            isBare(token, in: sentence), isVerb(first, in: sentence)
        else { return [] }
        let (form, other) = (sentence.tokens[token].tag, sentence.tokens[first].tag)
        let partner: Int?
        switch (form, other) {
        case ("VB", "VBD"), ("VB", "VBN"), ("VB", "VBZ"), ("VBG", "VBD"), ("VBG", "VBN"), ("VBG", "VBZ"):
            partner = below(first, before: token, form, in: sentence)
        case ("VBD", "VB"), ("VBZ", "VB"): partner = above(first, form, in: sentence)
        case ("VBD", "VBN"): partner = hasHave(first, in: sentence) ? above(first, form, in: sentence) : nil
        default: return []
        }
        return partner.map { [Tie(token: token, head: $0, label: "conj")] } ?? []
    }

    /// Whether a verb has `and` or `or`, but no subject, auxiliary or marker of its own.
    private func isBare(_ verb: Int, in sentence: Sentence) -> Bool {
        !sentence.children(verb, "cc").isEmpty
            && sentence.children(verb, based: "nsubj", "csubj", "expl", "aux", "mark", "cop").isEmpty
    }

    private func hasHave(_ verb: Int, in sentence: Sentence) -> Bool {
        sentence.children(verb, "aux").contains { sentence.lemma($0) == "have" }
    }

    private func isVerb(_ token: Int, in sentence: Sentence) -> Bool { sentence.tokens[token].pos == .verb }

    /// The last verb of a form between a verb and one behind it that leads up to it by verbs only.
    private func below(_ verb: Int, before end: Int, _ form: String, in sentence: Sentence) -> Int? {
        (verb + 1..<end).last { candidate in
            guard sentence.tokens[candidate].tag == form, isVerb(candidate, in: sentence) else { return false }
            var current = candidate
            while current != verb {
                let leads = ["conj", "xcomp", "ccomp", "advcl"].contains(sentence.base(current))
                guard leads, let next = sentence.head(current), isVerb(next, in: sentence) else { return false }
                current = next
            }
            return true
        }
    }

    /// The nearest verb of a form among those that govern a verb as a complement and stand before it.
    private func above(_ verb: Int, _ form: String, in sentence: Sentence) -> Int? {
        var current = verb
        while ["xcomp", "ccomp", "conj", "advcl"].contains(sentence.base(current)), let next = sentence.head(current),
            next < current, isVerb(next, in: sentence)
        {
            if sentence.tokens[next].tag == form { return next }
            current = next
        }
        return nil
    }
}
