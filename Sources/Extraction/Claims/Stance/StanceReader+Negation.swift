import Graphs
import Linguistics

/// What denies a word: `not`, `neither … nor`, `at no time`, `instead of`, `is a lie`.
extension StanceReader {
    /// Reads the words of denial around one word.
    func readNegation(_ token: Int, into stance: inout Stance) {
        if isDenied(verb: token) || isForgone(token) || isDeniedFromAbove(token) { stance.negate() }
    }

    /// Whether the deed of a clause is one that is not to be done: `promised not to attack`, `that it would never attack`.
    func isDenied(clause verb: Int) -> Bool {
        isDenied(verb: verb) || isDeniedFromAbove(verb)
    }

    /// Reads a head that denies what stands below it; `did not deny` leaves open what happened.
    func readDenial(by head: Int, into stance: inout Stance) {
        if isDenied(verb: head) || isGivenUp(head) {
            stance.weaken(to: .hypothetical)
        } else {
            stance.negate()
        }
    }

    /// Whether somebody ends what a noun names: `dropped its objections`.
    private func isGivenUp(_ noun: Int) -> Bool {
        guard ["obj", "nsubj:pass"].contains(grammar.label(noun)), let verb = grammar.head(noun) else { return false }
        return vocabulary.ending.contains(word(of: verb))
    }

    /// Whether a word is denied itself or as one of several: `did not condemn or support`.
    func isDenied(verb token: Int) -> Bool {
        if isDeniedHere(token) { return true }
        guard grammar.isVerb(token), let first = firstOfAlternatives(token) else { return false }
        return isDeniedHere(first)
    }

    private func isDeniedHere(_ token: Int) -> Bool {
        grammar.children(token).contains { child in
            switch grammar.base(child) {
            case "advmod", "cc":
                isNegator(child) && !isBeforeInfinitive(child, under: token) || isNoLonger(child)
                    || isNearly(child, before: token) || isYet(child)
            // "Is no longer part of" is read as if the part were longer.
            case "amod": isNoLonger(child)
            case "det": words[.negativeDeterminers].contains(grammar.lemma(child))
            case "nsubj", "obj": isDenied(child) || isBehindDeniedSetting(child)
            case "obl": isDenied(child) && vocabulary.settings.contains(grammar.lemma(child))
            default: false
            }
        }
    }

    /// In `Chad at no point attacked` trees tie the phrase to the name.
    private func isBehindDeniedSetting(_ nominal: Int) -> Bool {
        grammar.children(nominal, "nmod").contains {
            isDenied($0) && vocabulary.settings.contains(grammar.lemma($0)) && grammar.preposition($0) != nil
        }
    }

    /// Whether a word denies; `not only` does not.
    private func isNegator(_ token: Int) -> Bool {
        guard words[.negators].contains(grammar.lemma(token)) || words[.negators].contains(grammar.lowered[token])
        else {
            return false
        }
        let next = token + 1 < grammar.tokens.count ? grammar.lowered[token + 1] : ""
        return !words[.limitingAdverbs].contains(next)
    }

    /// In `threatened not to ratify` trees may tie `not` to the first verb.
    private func isBeforeInfinitive(_ negator: Int, under verb: Int) -> Bool {
        // "Never again to attack".
        let next = grammar.tokens.indices.first { $0 > negator && grammar.tokens[$0].pos != .adverb }
        guard negator > verb, let next, grammar.tokens[next].tag == "TO" else { return false }
        return grammar.base(next) == "mark" && grammar.head(next) != verb
    }

    /// The `not` before an infinitive that the tree has tied to the verb above.
    private func isDeniedFromAbove(_ infinitive: Int) -> Bool {
        guard let marker = grammar.children(infinitive, "mark").first else { return false }
        let adverbs = (0..<marker).reversed().prefix { grammar.tokens[$0].pos == .adverb || isNegator($0) }
        return adverbs.contains { adverb in
            guard isNegator(adverb), var verb = grammar.head(adverb) else { return false }
            if adverbs.contains(verb), let above = grammar.head(verb) { verb = above }
            return verb != infinitive && isBeforeInfinitive(adverb, under: verb)
        }
    }

    private func isNoLonger(_ token: Int) -> Bool {
        grammar.lowered[token] == "longer" && grammar.children(token).contains { grammar.lowered[$0] == "no" }
    }

    /// Whether a deed is still to come: `has yet to visit`.
    private func isYet(_ token: Int) -> Bool {
        let next = token + 1
        return grammar.lowered[token] == "yet" && next < grammar.tokens.count && grammar.tokens[next].tag == "TO"
    }

    /// Whether a deed was only near: `almost invaded`.
    private func isNearly(_ adverb: Int, before verb: Int) -> Bool {
        adverb < verb && words[.nearlyAdverbs].contains(grammar.lowered[adverb]) && grammar.isVerb(verb)
    }

    /// Whether a nominal is none: `no ship`, `not a single ship`, `nobody`.
    func isDenied(_ nominal: Int) -> Bool {
        if words[.negativePronouns].contains(grammar.lowered[nominal]) { return true }
        // "Attacked not Chad but Mali" denies no attack.
        guard grammar.isNominal(nominal), !grammar.excluded.contains(nominal) else { return false }
        return grammar.children(nominal, "det", "cc", "advmod").contains {
            words[.negativeDeterminers].contains(grammar.lowered[$0]) || grammar.lowered[$0] == "not" && isNegator($0)
        }
    }

    /// The first verb of `did not condemn [or support]` and `neither met [nor thanked]`, whose denial holds for all.
    private func firstOfAlternatives(_ verb: Int) -> Int? {
        guard grammar.base(verb) == "conj", grammar.children(verb, "nsubj", "aux").isEmpty else { return nil }
        var first = verb
        while grammar.base(first) == "conj", let above = grammar.head(first), grammar.isVerb(above) { first = above }
        guard first != verb else { return nil }
        var links: [Int] = []
        var open = [first]
        while let next = open.popLast() {
            links += grammar.children(next, "cc")
            open += grammar.children(next, "conj").filter { grammar.children($0, "nsubj", "aux").isEmpty }
        }
        let joining = Set(links.filter { $0 > first }.map { grammar.lowered[$0] })
        if joining.contains("but") { return nil }
        if joining.contains("or") || joining.contains("nor") { return first }
        return grammar.tokens[verb].tag == "VB" && grammar.tokens[first].tag == "VB" ? first : nil
    }

    /// Whether something else was done: `instead of bombing`, `rather than condemn`, `far from attacking`.
    private func isForgone(_ token: Int) -> Bool {
        var before = token - 1
        while before > 0,
            [.determiner, .adjective, .adverb].contains(grammar.tokens[before].pos)
                || grammar.base(before) == "compound" || grammar.lowered[before] == "to"
        {
            before -= 1
        }
        guard before > 0 else { return false }
        return words[.forgoingPhrases].contains("\(grammar.lowered[before - 1]) \(grammar.lowered[before])")
    }
}
