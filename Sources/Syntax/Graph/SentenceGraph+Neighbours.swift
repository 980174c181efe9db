/// What the order of words tells where a tree may go either way.
extension SentenceGraph {
    /// Whether a gerund behind a preposition may as well belong to the noun before it: `its dealings with Iran in
    /// supplying Sudan` does not tell who supplies.
    func mayBelongToNounBefore(_ verb: Int) -> Bool {
        guard isGerund(verb), let headOfVerb = head(verb), let marker = children(verb, "mark").first, marker > 0,
            isNominal(marker - 1)
        else { return false }
        if base(verb) == "acl", marker - 1 != headOfVerb { return true }
        var noun = marker - 1
        while let above = head(noun), above != headOfVerb {
            if base(noun) == "nmod", label(noun) != "nmod:poss" { return true }
            noun = above
        }
        return false
    }

    /// The head of the name or phrase that ends right before a word.
    func nameEnding(before word: Int) -> Int? {
        guard word > 0 else { return nil }
        var name = word - 1
        while base(name) == "flat" || base(name) == "compound", let above = head(name), above < word { name = above }
        return name
    }
}
