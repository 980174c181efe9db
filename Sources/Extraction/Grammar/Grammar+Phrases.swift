import Linguistics

extension Grammar {
    /// The phrases around an event noun or adjective by preposition: its own, the one right behind it wherever the tree
    /// has tied it, and those the tree may have put too deep.
    func phrases(around noun: Int) -> Arguments {
        var found = Arguments()
        for modifier in children(noun, "nmod", "obl") where label(modifier) != "nmod:poss" {
            guard let preposition = preposition(modifier) else { continue }
            found[Role(text: preposition), default: []].append(modifier)
        }
        if let (preposition, nominal) = phrase(rightBehind: noun), found[Role(text: preposition)] == nil {
            found[Role(text: preposition)] = [nominal]
        }
        let near = Set(found.keys)
        for (role, nominal) in phrasesWithin(noun) where !near.contains(role) {
            found[role, default: []].append(nominal)
        }
        let subjects = children(noun, "nsubj").map { antecedent(of: $0, under: noun) }
        if !subjects.isEmpty { found[.subject] = subjects }
        return found
    }

    /// Phrases on a noun inside this one's `of`-phrase or coordinated with it: `the delivery of tanks to Estonia`.
    func phrasesWithin(_ noun: Int, depth: Int = 0) -> [(Role, Int)] {
        guard depth < 3 else { return [] }
        let inner =
            children(noun, "conj").filter(isNominal)
            + children(noun, "nmod").filter {
                preposition($0) == "of" || depth > 0 && preposition($0) == "from"
                    || preposition($0) == "in" && !children(noun, "nummod").isEmpty
            }
        return inner.flatMap { part -> [(Role, Int)] in
            let phrases = children(part, "nmod", "obl").compactMap { modifier -> (Role, Int)? in
                guard label(modifier) != "nmod:poss", let preposition = preposition(modifier),
                    preposition != "of", preposition != "in"
                else { return nil }
                return (Role(text: preposition), modifier)
            }
            return phrases + phrasesWithin(part, depth: depth + 1)
        }
    }

    private func phrase(rightBehind noun: Int) -> (String, Int)? {
        let next = noun + 1
        guard next < tokens.count, tokens[next].pos == .adposition, base(next) == "case",
            let nominal = head(next), nominal > next
        else { return nil }
        return (lemma(next), nominal)
    }

    /// The noun that a measure only counts out: `strikes` in `a series of strikes`, `sanctions` in `a round of sanctions`.
    func substance(of noun: Int, measures: Set<String>) -> Int {
        var noun = noun
        while measures.contains(lemma(noun)) && tokens[noun].pos == .noun || tokens[noun].pos == .numeral,
            let inner = children(noun, "nmod").first(where: { preposition($0) == "of" && $0 > noun })
        {
            noun = inner
        }
        return noun
    }

    /// The measure above a noun, or the noun itself: the inverse of `substance`.
    func measure(of noun: Int, measures: Set<String>) -> Int {
        var noun = noun
        while base(noun) == "nmod", preposition(noun) == "of", let above = head(noun), measures.contains(lemma(above)) {
            noun = above
        }
        return noun
    }

    /// Whether a verb has a particle, be it tied as one or as an adverb: `cut off`, `hit back`.
    func hasParticle(_ verb: Int, _ wanted: String) -> Bool {
        children(verb, "compound", "xcomp", "obl", "obj").contains { lowered[$0] == wanted && $0 > verb }
            || children(verb, "advmod").contains { lowered[$0] == wanted }
            || isModifier(verb + 1, wanted)
            || children(verb, "obl", "obj").contains { child in
                child > verb && children(child, "case").first.map { lowered[$0] == wanted && $0 == verb + 1 } ?? false
            }
    }

    /// In `set free two men` trees take the particle for a modifier of the object.
    private func isModifier(_ token: Int, _ wanted: String) -> Bool {
        token < tokens.count && lowered[token] == wanted && base(token) == "amod"
    }

    /// The particle that the tree ties to a verb.
    func particle(of verb: Int) -> String? {
        children(verb, "compound").first { label($0) == "compound:prt" }.map(lemma)
    }
}
