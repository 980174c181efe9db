import Linguistics

/// Who has done what somebody is thanked, paid, punished or attacked for.
extension Grammar {
    /// The doer of a deed told behind `for`: whoever is treated so for it, Chad in `sanctioned Chad for arming Mali`;
    /// nobody where that may be one of two, nothing where it is left to the subject, as in `apologised for arming Mali`.
    func recompensed(for deed: Int, under governor: Int, _ vocabulary: StanceVocabulary) -> [Int]? {
        guard preposition(deed) == "for",
            isGerund(deed) || children(deed, "aux").contains(where: { lemma($0) == "have" })
        else { return nil }
        guard isVerb(governor) else {
            guard isNominal(governor) else { return nil }
            return recompensed(byNoun: governor, before: deed, vocabulary)
                ?? recompensed(byVerbAbove: governor, before: deed, vocabulary)
        }
        return recompensed(byVerb: governor, before: deed, vocabulary)
    }

    private func recompensed(byVerb verb: Int, before deed: Int, _ vocabulary: StanceVocabulary) -> [Int]? {
        guard !isPassive(verb) else { return nil }
        guard let object = children(verb, "obj", "iobj").first else {
            let reached = partners(of: verb, before: deed, behind: words[.attackedPrepositions])
            return reached.isEmpty ? nil : reached
        }
        if tokens[object].pos == .pronoun { return lowered[object].contains("sel") ? nil : [object] }
        let isName = tokens[object].pos == .properNoun
        // "Used Chad for arming Mali" leaves open who does.
        if words[.employingVerbs].contains(lemma(verb)) { return isName ? [] : nil }
        if isName { return [object] }
        if words[.answeringVerbs].contains(lemma(verb)) || vocabulary.bearsOnClause(lemma(object)) { return nil }
        if let judged = recompensed(byNoun: object, before: deed, vocabulary) { return judged }
        // "Withdrew its envoy from Chad for arming Mali", "demanded a refund from".
        let left =
            partners(of: verb, before: deed, behind: ["from"]) + partners(of: object, before: deed, behind: ["from"])
        let isOwn = children(object).contains { tokens[$0].tag == "PRP$" }
        return isOwn && !left.isEmpty ? left : [object]
    }

    /// In `imposed sanctions on Chad for arming Mali` and `its thanks to Chad for arming Mali` the noun tells whom it is for.
    private func recompensed(byNoun noun: Int, before deed: Int, _ vocabulary: StanceVocabulary) -> [Int]? {
        guard vocabulary.factual.contains(lemma(noun)), !words[.atoningNouns].contains(lemma(noun)) else { return nil }
        let places = words[.recompensedPrepositions]
        let own = partners(of: noun, before: deed, behind: places)
        if !own.isEmpty { return own }
        guard base(noun) == "obj", let verb = head(noun) else { return nil }
        let beside = partners(of: verb, before: deed, behind: places) + children(verb, "iobj")
        return beside.isEmpty ? nil : beside
    }

    /// In `jailed a Chadian for arming Mali` trees may tie the deed to the object.
    private func recompensed(byVerbAbove object: Int, before deed: Int, _ vocabulary: StanceVocabulary) -> [Int]? {
        guard base(object) == "obj", let verb = head(object), isVerb(verb) else { return nil }
        return recompensed(byVerb: verb, before: deed, vocabulary)
    }

    private func partners(of word: Int, before deed: Int, behind prepositions: Set<String>) -> [Int] {
        children(word, "obl", "nmod").filter { child in
            child != deed && child < deed && label(child) != "nmod:poss" && isNominal(child)
                && preposition(child).map(prepositions.contains) ?? false
        }
    }
}
