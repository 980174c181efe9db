import Linguistics

/// Arguments that trees are apt to tie elsewhere than to their verb.
extension Grammar {
    /// In `Chad [vetoed aid]` trees may take the verb for a modifier of its object, which then seems to have the subject.
    func predicateOfParticiple(_ verb: Int) -> Int? {
        guard base(verb) == "amod", ["VBD", "VBN"].contains(tokens[verb].tag), let noun = head(verb), noun > verb,
            children(noun, "cop", "aux").isEmpty, children(noun, "case").isEmpty,
            !subjects(ofPredicate: noun, before: verb).isEmpty
        else { return nil }
        return noun
    }

    /// Of two objects the first receives the second: `handed Oslo a note`, where the tree calls both objects.
    func separateReceiver(of verb: Int, isPassive: Bool, _ found: inout Arguments) {
        guard !isPassive, found[.indirect] == nil, let objects = found[.object], objects.count > 1,
            [.properNoun, .pronoun].contains(tokens[objects[0]].pos), head(objects[0]) == verb,
            head(objects[1]) == verb
        else { return }
        found[.indirect] = [objects[0]]
        found[.object] = Array(objects.dropFirst())
    }

    /// In `gave the envoy 72 hours to leave` the hours, which trees take for a time.
    func term(behind receiver: Int, of verb: Int) -> Int? {
        guard lemma(verb) == "give", tokens[receiver].pos == .properNoun, !isPassive(verb) else { return nil }
        return children(verb, "obl").first { child in
            child > receiver && preposition(child) == nil && children(child, "nummod").contains { $0 > receiver }
        }
    }

    /// Whether an object stands apart behind another: `Chad razed homes, Malian officials said` has but one.
    func isBehindComma(_ child: Int, under verb: Int) -> Bool {
        guard base(child) == "obj", let first = children(verb, "obj").first, first < child, first > verb else {
            return false
        }
        return tokens[first..<child].contains { $0.form == "," }
    }

    /// Whether an object of a verb stands behind a verb coordinated with it and is that one's: `expelled X and cut ties`.
    func isBehindNextVerb(_ child: Int, under verb: Int) -> Bool {
        guard base(child) == "obj", let first = children(verb, "obj").first, first < child else { return false }
        return children(verb, "conj").contains { $0 > first && $0 < child && isLent(child, to: $0) }
    }

    /// Whether a later verb without object has an object behind it that the tree has tied to the first.
    func isLent(_ object: Int, to verb: Int) -> Bool {
        base(verb) == "conj" && isVerb(verb) && head(object) == head(verb) && object > verb
            && children(verb, "obj").isEmpty
    }

    /// What the tree takes for an adverbial behind a particle: `called off its summit`, `sealed off its border`.
    func objectBehindParticle(of verb: Int) -> Int? {
        children(verb, "obl").first { child in
            guard child > verb, label(child) == "obl" else { return false }
            let cases = children(child, "case")
            if cases.isEmpty { return particle(of: verb) != nil && tokens[child].pos == .noun }
            guard cases.count == 1, cases[0] == verb + 1 else { return false }
            let isHanded = lemma(verb, isIn: .handingVerbs) && lowered[verb + 1] == "over"
            return isHanded || word(verb + 1, isIn: .directionParticles)
        }
    }

    /// Phrases that the tree has tied to the place, day or means before them: `spoke by telephone with`, `met in Oslo with`.
    func phrasesBehindSettings(of verb: Int) -> [(Role, Int)] {
        children(verb, "obl").filter { setting in
            let preposition = preposition(setting)
            return preposition == "by" && tokens[setting].pos == .noun
                || words[.settingPrepositions].contains(preposition ?? "") && tokens[setting].pos == .properNoun
                || preposition == "in" && tokens[setting].pos == .noun && isKindOfSum(setting, under: verb)
        }.flatMap { setting in
            children(setting, "nmod").compactMap { nominal in
                preposition(nominal).flatMap {
                    words[.partnerPrepositions].contains($0) ? (Role(text: $0), nominal) : nil
                }
            }
        }
    }

    /// Whether a phrase right behind a sum tells what it is given for: `$3 million in aid`.
    private func isKindOfSum(_ noun: Int, under verb: Int) -> Bool {
        guard let first = graph.subtree(of: noun).first else { return false }
        return children(verb, "obj").contains { sum in
            !children(sum, "nummod").isEmpty && graph.subtree(of: sum).last == first - 1
        }
    }

    /// The agent of a passive that the tree has tied to a phrase between: `expelled from the country by Oslo`.
    func agentsBeyondPhrases(of verb: Int) -> [Int] {
        let objects = children(verb, "obj", "xcomp").filter { tokens[$0].pos == .noun }
        let phrases = children(verb, "obl", "nmod").filter {
            $0 > verb && words[.prepositionsBeforeAgent].contains(preposition($0) ?? "")
        }
        return (objects + phrases).flatMap { children($0, "nmod") }.filter {
            preposition($0) == "by" && tokens[$0].pos != .numeral
        }
    }

    /// In `the tanks Berlin sent` and `weapons supplied by Iran` the noun above is the missing argument.
    func fillRelativeGap(of verb: Int, isPassive: Bool, _ found: inout Arguments) {
        guard base(verb) == "acl", let noun = relativeHead(of: verb) ?? head(verb) else { return }
        if isPassive, found[.object] == nil {
            found[.object] = [noun]
        } else if label(verb) == "acl", tokens[verb].tag == "VBG", found[.subject] == nil,
            children(verb, "mark").isEmpty
        {
            found[.subject] = [noun]
        } else if label(verb) == "acl:relcl" {
            let stands = found.values.joined().contains(noun)
            let isAdverbial = children(verb, "advmod").contains { tokens[$0].tag == "WRB" }
            if stands || isAdverbial { return }
            if found[.subject] == nil {
                found[.subject] = [noun]
            } else if found[.object] == nil {
                found[.object] = [noun]
            }
        }
    }

    /// In `condemned and sanctioned Iran` both verbs have the one object.
    func shareObject(of verb: Int, _ found: inout Arguments) {
        guard found[.object] == nil, !isPassive(verb) else { return }
        if base(verb) == "conj", let first = head(verb), isVerb(first) {
            let shared = children(first, "obj").filter { $0 > verb }
            if !shared.isEmpty { found[.object] = shared }
        } else if let second = children(verb, "conj").first(where: { $0 > verb && isVerb($0) }) {
            let between = (verb + 1)..<second
            let isBare = between.allSatisfy { tokens[$0].pos == .coordinatingConjunction || base($0) == "advmod" }
            let shared = isBare ? children(second, "obj") : []
            if !shared.isEmpty { found[.object] = shared }
        }
    }
}
