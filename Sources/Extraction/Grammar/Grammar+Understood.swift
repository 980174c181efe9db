import Linguistics

/// Subjects that stand elsewhere or are left out.
extension Grammar {
    /// Who carries out a verb that has no subject of its own.
    func understoodSubjects(of verb: Int, _ vocabulary: StanceVocabulary, depth: Int = 0) -> [Int] {
        guard depth < 8, let governor = head(verb) else { return [] }
        // "Warned of Chad's arming Niger", "warned Chad about its arming Niger".
        if isGerund(verb), let doer = children(verb, "nmod").first(where: { label($0) == "nmod:poss" }) {
            return [doer]
        }
        func own(_ predicate: Int) -> [Int] {
            let isPassive = isPassive(predicate)
            let subjects = children(predicate, "nsubj").map { antecedent(of: $0, under: predicate) }
            if !subjects.isEmpty { return subjects }
            if !isPassive, base(predicate) == "acl", let noun = head(predicate), tokens[predicate].tag != "VB" {
                return [noun]
            }
            return understoodSubjects(of: predicate, vocabulary, depth: depth + 1)
        }
        switch base(verb) {
        case "xcomp", "advcl", "ccomp", "csubj":
            if base(verb) == "csubj", verb < governor || tokens[governor].pos != .adjective { return [] }
            guard isVerb(governor) || tokens[governor].pos == .adjective || isNominal(governor) else { return [] }
            if let doers = recompensed(for: verb, under: governor, vocabulary) { return doers }
            if let subject = strayedSubject(of: verb, under: governor) { return [subject] }
            if base(verb) == "advcl", isTiedToInnerNoun(verb, under: governor) { return [] }
            if base(verb) == "advcl", let owners = ownersOfNoun(before: verb) { return owners }
            if base(verb) == "advcl", let subject = subjectBehindFor(verb, under: governor) { return [subject] }
            if !vocabulary.isOfSpeech(lemma(verb)), let subject = subjectBehindPreposition(verb, under: governor) {
                return [subject]
            }
            if base(verb) == "ccomp", !children(verb, "mark").contains(where: { lemma($0) == "to" }),
                tokens[verb].tag != "VBG"
            {
                // "Thanked Chad, then visited Mali", where the tree takes the second verb for a complement.
                let isLater = verb > governor && children(verb, "mark", "nsubj").isEmpty && tokens[verb].tag == "VBD"
                return isLater && !vocabulary.saying.contains(lemma(governor)) ? own(governor) : []
            }
            let marker = preposition(verb)
            let isDirect = marker == nil && tokens[verb].tag == "VBG" && children(governor, "obj").contains(verb - 1)
            let isControlled =
                base(verb) != "advcl" || isDirect
                || words[.controlledClauseMarkers].contains(marker ?? "")
            if isControlled, vocabulary.objectControl.contains(lemma(governor)) {
                let objects = children(governor, "obj", "iobj")
                if !objects.isEmpty { return objects }
                let appealed = children(governor, "obl").filter {
                    words[.appealPrepositions].contains(preposition($0) ?? "")
                }
                if !appealed.isEmpty, base(verb) != "advcl" || !isPassive(governor) { return appealed }
                if base(verb) == "xcomp" { return own(governor) }
                if base(verb) == "advcl", marker != "against", marker != "of", marker != "from" { return own(governor) }
                return isPassive(governor) ? own(governor) : []
            }
            return own(governor)
        case "conj":
            return isVerb(governor) || tokens[governor].pos == .adjective ? own(governor) : []
        case "acl":
            // "Chad to attack Niger", a headline.
            if tokens[governor].pos == .properNoun, tokens[verb].tag == "VB" { return [governor] }
            if let doers = recompensed(for: verb, under: governor, vocabulary) { return doers }
            if tokens[verb].tag == "VBG", isControlled(governor, vocabulary) { return [governor] }
            // "Chad was the first country to recognise Niger".
            if tokens[verb].tag == "VB", !children(governor, "cop").isEmpty, isRanked(governor) {
                return children(governor, "nsubj")
            }
            if isTiedToInnerNoun(verb, under: governor) { return [] }
            let possessors = children(governor, "nmod").filter { label($0) == "nmod:poss" }
            // In "Chad's invitation to visit Niger" Chad is not the guest.
            if !possessors.isEmpty { return vocabulary.bidding.contains(lemma(governor)) ? [] : possessors }
            // "The aspiration of Belarus to join", "a bid by Serbia to join".
            let makers = children(governor, "nmod").filter { words[.makerPrepositions].contains(preposition($0) ?? "") }
            if tokens[verb].tag == "VB", !makers.isEmpty, vocabulary.isNounOfStance(lemma(governor)) {
                return vocabulary.bidding.contains(lemma(governor)) ? [] : makers
            }
            guard let above = head(governor), isVerb(above), ["obj", "nsubj"].contains(base(governor)) else {
                return []
            }
            return base(governor) == "obj" ? own(above) : []
        case "parataxis", "root": return []
        default: return []
        }
    }

    /// In `asked for Ukraine to join` it is Ukraine that shall join.
    private func subjectBehindFor(_ verb: Int, under governor: Int) -> Int? {
        guard tokens[verb].tag == "VB", let marker = children(verb, "mark").last, lemma(marker) == "to" else {
            return nil
        }
        return children(governor, "obl").first { noun in
            noun == marker - 1 && isNominal(noun)
                && (preposition(noun) == "for" || children(verb, "mark").contains { lemma($0) == "for" })
        }
    }

    /// In `woke up to Russia invading Ukraine` it is Russia that invades.
    func subjectBehindPreposition(_ gerund: Int, under governor: Int) -> Int? {
        guard base(gerund) == "advcl", isGerund(gerund), children(gerund, "nsubj", "aux").isEmpty,
            gerund > governor, let name = top(before: gerund), name > governor, tokens[name].pos == .properNoun,
            ["obl", "nmod"].contains(label(name)) || head(name) == gerund
        else { return nil }
        let marks = children(gerund, "mark").filter { $0 < name }
        guard let found = marks.first.map(lemma) ?? preposition(name), marks.allSatisfy({ $0 > governor }) else {
            return nil
        }
        return words[.gerundSubjectMarkers].contains(found) ? name : nil
    }

    /// In `rose after a strike killed` the noun right before a past tense that trees tie to what goes before.
    private func strayedSubject(of verb: Int, under governor: Int) -> Int? {
        guard base(verb) == "advcl", tokens[verb].tag == "VBD", !isPassive(verb), verb - 1 > governor,
            !children(verb, "obj").isEmpty, tokens[verb - 1].pos == .noun, !isBelow(verb - 1, verb)
        else { return nil }
        return verb - 1
    }

    /// The head of the name that ends right before a token.
    private func top(before token: Int) -> Int? {
        guard token > 0 else { return nil }
        var name = token - 1
        while ["flat", "compound"].contains(base(name)), let above = head(name), above < token { name = above }
        return name
    }

    /// Whether somebody is the object of a verb that makes them do what stands below: `accused [Iran of supplying]`.
    private func isControlled(_ noun: Int, _ vocabulary: StanceVocabulary) -> Bool {
        guard base(noun) == "obj" || label(noun) == "nsubj:pass", let verb = head(noun), isVerb(verb) else {
            return false
        }
        return vocabulary.objectControl.contains(lemma(verb)) && !vocabulary.isNounOfStance(lemma(noun))
    }

    /// Whether a gerund behind a preposition may as well belong to the noun before it: `its dealings with Iran in
    /// supplying Sudan` does not tell who supplies.
    private func isTiedToInnerNoun(_ verb: Int, under governor: Int) -> Bool {
        guard isGerund(verb), let marker = children(verb, "mark").first, marker > 0,
            words[.innerNounMarkers].contains(lemma(marker)), isNominal(marker - 1)
        else { return false }
        if base(verb) == "acl", marker - 1 != governor { return true }
        var noun = marker - 1
        var steps = 0
        while let above = head(noun), above != governor {
            if base(noun) == "nmod", label(noun) != "nmod:poss" { steps += 1 }
            noun = above
        }
        return steps > 0
    }
}
