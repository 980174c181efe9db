import Linguistics

/// What a word is, as far as the tree and the tags tell.
extension SentenceGraph {
    /// Whether a token is a verb in -ing, whatever the tagger takes it for.
    public func isGerund(_ token: Int) -> Bool {
        tokens[token].tag == "VBG" || tokens[token].form.hasSuffix("ing") && isVerb(token)
    }

    /// Whether a token is a noun, name, pronoun or number.
    public func isNominal(_ token: Int) -> Bool {
        switch tokens[token].pos {
        case .noun, .properNoun, .pronoun, .numeral: true
        default: false
        }
    }

    /// Whether a token is a relative pronoun standing for the noun its clause hangs on.
    public func isRelativePronoun(_ token: Int) -> Bool {
        switch tokens[token].tag {
        case "WDT", "WP", "WP$": true
        default: tokens[token].tag == "IN" && lemma(token) == "that" && tokens[token].pos == .pronoun
        }
    }

    /// Whether a verb stands in the passive.
    public func isPassive(_ verb: Int) -> Bool {
        let below = children(verb)
        if below.contains(where: { label($0) == "aux:pass" }) { return true }
        if below.contains(where: { label($0) == "nsubj:pass" }) {
            // A past tense without auxiliary or agent is active, whatever the tree calls its subject, and so is a
            // participle that has a name for its object: "the ministry praised Mali".
            let hasName = below.contains { label($0) == "obj" && $0 > verb && tokens[$0].pos == .properNoun }
            return tokens[verb].tag != "VBD" && !hasName || below.contains { label($0) == "obl:agent" }
        }
        let isReduced = tokens[verb].tag == "VBN" && label(verb) == "acl" && !below.contains { base($0) == "nsubj" }
        return isReduced || agentCompounded(with: verb) != nil
    }

    /// The doer that a hyphen ties before a participle: `Iran` in `Iran-backed fighters`.
    public func agentCompounded(with verb: Int) -> Int? {
        guard base(verb) == "amod", tokens[verb].tag == "VBN" || tokens[verb].tag == "VBD", verb >= 2,
            tokens[verb - 1].form == "-"
        else { return nil }
        return children(verb).first { isNominal($0) || tokens[$0].pos == .adjective }.flatMap {
            $0 == verb - 2 ? $0 : nil
        }
    }
}
