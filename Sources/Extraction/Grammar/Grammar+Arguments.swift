import Linguistics

extension Grammar {
    /// The arguments of a verb by role, as in the active clause; coordinated ones are not yet unfolded.
    ///
    /// Understood subjects are found as in enhanced Universal Dependencies: by control, coordination, relative and
    /// participial clauses.
    func arguments(of verb: Int, _ vocabulary: StanceVocabulary) -> [Role: [Int]] {
        var found: [Role: [Int]] = [:]
        let isPassive = isPassive(verb)
        let leadingSubject = children(verb, "nsubj").first { $0 < verb }
        for child in children(verb) {
            // Of two subjects the one behind the verb is the speaker of the clause: "Chad shelled Niger, Mali said".
            if leadingSubject != nil, child > verb, base(child) == "nsubj" { continue }
            if isBehindComma(child, under: verb) || isBehindNextVerb(child, under: verb) { continue }
            guard let role = role(of: child, under: verb, isPassive: isPassive) else { continue }
            found[role, default: []].append(antecedent(of: child, under: verb))
        }
        if isPassive, let objects = found[.object], objects.count > 1, label(objects[0]) == "nsubj:pass" {
            found[.indirect, default: []].append(objects[0])
            found[.object] = Array(objects.dropFirst())
        }
        if found[.object] == nil, let object = objectBehindParticle(of: verb) { found[.object] = [object] }
        separateReceiver(of: verb, isPassive: isPassive, &found)
        // A lone receiver is the one acted on: "warned Serbia" with Serbia as indirect object.
        if found[.object] == nil, let receivers = found[.indirect] { found[.object] = receivers }
        fillRelativeGap(of: verb, isPassive: isPassive, &found)
        shareObject(of: verb, &found)
        if found[.subject] == nil, !isPassive || found[.object] != nil {
            let understood = isPassive ? [] : understoodSubjects(of: verb, vocabulary)
            if !understood.isEmpty { found[.subject] = understood }
        } else if isPassive, found[.object] == nil {
            let understood = understoodSubjects(of: verb, vocabulary)
            if !understood.isEmpty { found[.object] = understood }
        }
        if let agent = agentCompounded(with: verb), let noun = head(verb) {
            found[.subject] = [agent]
            found[.object] = [noun]
            for (role, nominals) in phrases(around: noun) where found[role] == nil { found[role] = nominals }
        }
        if found[.subject] == nil, let noun = predicateOfParticiple(verb) {
            found[.subject] = subjects(ofPredicate: noun, before: verb)
            found[.object] = [noun]
            for (role, nominals) in phrases(around: noun) where found[role] == nil { found[role] = nominals }
        }
        for object in found[.object] ?? [] where head(object) == verb || isLent(object, to: verb) {
            for modifier in children(object, "nmod") {
                guard label(modifier) != "nmod:poss", let preposition = preposition(modifier) else { continue }
                found[Role(text: preposition), default: []].append(modifier)
            }
            let near = Set(found.keys)
            for (role, nominal) in phrasesWithin(object) where !near.contains(role) {
                found[role, default: []].append(nominal)
            }
        }
        let near = Set(found.keys)
        for (role, nominal) in phrasesBehindSettings(of: verb) where !near.contains(role) {
            found[role, default: []].append(nominal)
        }
        // "Called on both Oslo and Riga", where the tree takes the preposition for a particle.
        if let particle = particle(of: verb), ["on", "upon", "at"].contains(particle), let object = found[.object] {
            found[Role(text: particle), default: []] += object
        }
        if isPassive, found[.subject] == nil {
            let agents = agentsBeyondPhrases(of: verb)
            if !agents.isEmpty { found[.subject] = agents }
        }
        return found
    }

    /// In `Chad [vetoed aid]` trees may take the verb for a modifier of its object, which then seems to have the subject.
    private func predicateOfParticiple(_ verb: Int) -> Int? {
        guard base(verb) == "amod", ["VBD", "VBN"].contains(tokens[verb].tag), let noun = head(verb), noun > verb,
            children(noun, "cop", "aux").isEmpty, children(noun, "case").isEmpty,
            !subjects(ofPredicate: noun, before: verb).isEmpty
        else { return nil }
        return noun
    }

    /// The subject of a noun at the root, or the name before a past tense that the tree has tied to the noun: `Chad massed
    /// tanks`.
    private func subjects(ofPredicate noun: Int, before verb: Int) -> [Int] {
        let subjects = children(noun, "nsubj").filter { $0 < verb }
        guard subjects.isEmpty, base(noun) == "root", tokens[verb].tag == "VBD" else { return subjects }
        return children(noun, "compound").filter { $0 == verb - 1 && tokens[$0].pos == .properNoun }
    }

    /// Of two objects the first receives the second: `handed Oslo a note`, where the tree calls both objects.
    private func separateReceiver(of verb: Int, isPassive: Bool, _ found: inout [Role: [Int]]) {
        guard !isPassive, found[.indirect] == nil, let objects = found[.object], objects.count > 1,
            [.properNoun, .pronoun].contains(tokens[objects[0]].pos), head(objects[0]) == verb,
            head(objects[1]) == verb
        else { return }
        found[.indirect] = [objects[0]]
        found[.object] = Array(objects.dropFirst())
    }

    /// Whether an object stands apart behind another: `Chad razed homes, Malian officials said` has but one.
    private func isBehindComma(_ child: Int, under verb: Int) -> Bool {
        guard base(child) == "obj", let first = children(verb, "obj").first, first < child, first > verb else {
            return false
        }
        return tokens[first..<child].contains { $0.form == "," }
    }

    /// Whether an object of a verb stands behind a verb coordinated with it and is that one's: `expelled X and cut ties`.
    private func isBehindNextVerb(_ child: Int, under verb: Int) -> Bool {
        guard base(child) == "obj", let first = children(verb, "obj").first, first < child else { return false }
        return children(verb, "conj").contains { $0 > first && $0 < child && isLent(child, to: $0) }
    }

    /// Whether a later verb without object has an object behind it that the tree has tied to the first.
    private func isLent(_ object: Int, to verb: Int) -> Bool {
        base(verb) == "conj" && isVerb(verb) && head(object) == head(verb) && object > verb
            && children(verb, "obj").isEmpty
    }

    /// The nominal between a comma and a verb of saying without subject, wherever the tree has tied it: `Chad shelled
    /// Niger, Mali said`.
    func speakers(before speech: Int) -> [Int] {
        guard speech > 1, isNominal(speech - 1), let comma = tokens[..<speech].lastIndex(where: { $0.form == "," })
        else {
            return []
        }
        var speaker = speech - 1
        while let above = head(speaker), above > comma, above < speech { speaker = above }
        return [speaker]
    }

    /// What the tree takes for an adverbial behind a particle: `called off its summit`, `sealed off its border`.
    private func objectBehindParticle(of verb: Int) -> Int? {
        children(verb, "obl").first { child in
            guard child > verb, label(child) == "obl" else { return false }
            let cases = children(child, "case")
            if cases.isEmpty { return particle(of: verb) != nil && tokens[child].pos == .noun }
            return cases.count == 1 && cases[0] == verb + 1 && ["off", "out", "up", "down"].contains(lowered[verb + 1])
        }
    }

    /// Phrases that the tree has tied to the place, day or means before them: `spoke by telephone with`, `met in Oslo with`.
    private func phrasesBehindSettings(of verb: Int) -> [(Role, Int)] {
        children(verb, "obl").filter { setting in
            let preposition = preposition(setting)
            return preposition == "by" && tokens[setting].pos == .noun
                || ["in", "on", "at"].contains(preposition) && tokens[setting].pos == .properNoun
        }.flatMap { setting in
            children(setting, "nmod").compactMap { nominal in
                preposition(nominal).flatMap {
                    ["with", "to", "against"].contains($0) ? (Role(text: $0), nominal) : nil
                }
            }
        }
    }

    /// The agent of a passive that the tree has tied to a phrase between: `expelled from the country by Oslo`.
    private func agentsBeyondPhrases(of verb: Int) -> [Int] {
        let objects = children(verb, "obj", "xcomp").filter { tokens[$0].pos == .noun }
        let phrases = children(verb, "obl", "nmod").filter {
            $0 > verb && ["from", "in", "at", "on", "to", "with", "as", "near"].contains(preposition($0) ?? "")
        }
        return (objects + phrases).flatMap { children($0, "nmod") }.filter {
            preposition($0) == "by" && tokens[$0].pos != .numeral
        }
    }

    private func role(of child: Int, under verb: Int, isPassive: Bool) -> Role? {
        switch label(child) {
        case "nsubj", "nsubj:outer":
            isPassive && children(verb).allSatisfy { label($0) != "nsubj:pass" } ? .object : .subject
        case "nsubj:pass": isPassive ? .object : .subject
        case "obl:agent": .subject
        // "Chad, Niger sign a treaty", where the tree takes the first name for a call.
        case "vocative" where child < verb && tokens[child].pos == .properNoun: .subject
        case "obj": prepositionOfObject(child).map(Role.init) ?? .object
        case "iobj": .indirect
        // "Swore revenge on", where the tree takes the object for a predicate.
        case "xcomp"
        where tokens[child].pos == .noun && children(child, "case", "mark", "cop").isEmpty
            && children(verb, "obj").isEmpty:
            .object
        case "obl", "nmod":
            switch preposition(child) {
            case "by" where isPassive && tokens[child].pos != .numeral: .subject
            case let preposition?: Role(text: preposition)
            case nil: nil
            }
        default: nil
        }
    }

    /// The preposition before what the tree takes for an object: `came under attack`.
    private func prepositionOfObject(_ object: Int) -> String? {
        guard children(object, "nummod").isEmpty, let preposition = preposition(object) else { return nil }
        return ["under", "against", "with", "into", "on", "at", "from"].contains(preposition) ? preposition : nil
    }

    /// The noun that a relative pronoun stands for; any other token is itself.
    private func antecedent(of token: Int, under verb: Int) -> Int {
        guard isRelativePronoun(token), label(verb) == "acl:relcl" else { return token }
        return head(verb) ?? token
    }

    /// In `the tanks Berlin sent` and `weapons supplied by Iran` the noun above is the missing argument.
    private func fillRelativeGap(of verb: Int, isPassive: Bool, _ found: inout [Role: [Int]]) {
        guard base(verb) == "acl", let noun = head(verb) else { return }
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
    private func shareObject(of verb: Int, _ found: inout [Role: [Int]]) {
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

    /// Who carries out a verb that has no subject of its own.
    func understoodSubjects(of verb: Int, _ vocabulary: StanceVocabulary, depth: Int = 0) -> [Int] {
        guard depth < 8, let governor = head(verb) else { return [] }
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
            if base(verb) == "advcl", isTiedToInnerNoun(verb, under: governor) { return [] }
            if base(verb) == "advcl", let owners = ownersOfNoun(before: verb) { return owners }
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
                || ["against", "from", "into", "of", "to", "with", "for"].contains(marker ?? "")
            if isControlled, vocabulary.objectControl.contains(lemma(governor)) {
                let objects = children(governor, "obj", "iobj")
                if !objects.isEmpty { return objects }
                let appealed = children(governor, "obl").filter {
                    ["on", "to", "upon", "with"].contains(preposition($0) ?? "")
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
            if tokens[verb].tag == "VBG", isControlled(governor, vocabulary) { return [governor] }
            // "Chad was the first country to recognise Niger".
            if tokens[verb].tag == "VB", !children(governor, "cop").isEmpty, isRanked(governor) {
                return children(governor, "nsubj")
            }
            let possessors = children(governor, "nmod").filter { label($0) == "nmod:poss" }
            // In "Chad's invitation to visit Niger" Chad is not the guest.
            if !possessors.isEmpty { return vocabulary.bidding.contains(lemma(governor)) ? [] : possessors }
            guard let above = head(governor), isVerb(above), ["obj", "nsubj"].contains(base(governor)) else {
                return []
            }
            return base(governor) == "obj" ? own(above) : []
        case "parataxis", "root": return []
        default: return []
        }
    }

    /// Whether a noun is told apart from its like as the first, last or only one, of which an infinitive tells the deed.
    func isRanked(_ noun: Int) -> Bool {
        children(noun, "amod", "nummod").contains {
            ["first", "second", "third", "last", "latest", "only"].contains(lowered[$0])
        }
    }

    /// Whether somebody is the object of a verb that makes them do what stands below: `accused [Iran of supplying]`.
    private func isControlled(_ noun: Int, _ vocabulary: StanceVocabulary) -> Bool {
        guard base(noun) == "obj" || label(noun) == "nsubj:pass", let verb = head(noun), isVerb(verb) else {
            return false
        }
        return vocabulary.objectControl.contains(lemma(verb)) && !vocabulary.isNounOfStance(lemma(noun))
    }

    /// In `hailed Cairo's role in delivering aid` it is Cairo that delivers.
    private func ownersOfNoun(before gerund: Int) -> [Int]? {
        guard tokens[gerund].tag == "VBG", let marker = children(gerund, "mark").first, marker > 0,
            lemma(marker) == "in", marker == gerund - 1, tokens[marker - 1].pos == .noun
        else { return nil }
        let owners = children(marker - 1, "nmod").filter { label($0) == "nmod:poss" }
        return owners.isEmpty ? nil : owners
    }

    /// Whether a gerund behind a preposition may as well belong to the noun before it: `its dealings with Iran in
    /// supplying Sudan` does not tell who supplies.
    private func isTiedToInnerNoun(_ verb: Int, under governor: Int) -> Bool {
        guard tokens[verb].tag == "VBG", let marker = children(verb, "mark").first, marker > 0,
            ["in", "for", "about", "over", "of", "on"].contains(lemma(marker)), isNominal(marker - 1)
        else { return false }
        var noun = marker - 1
        var steps = 0
        while let above = head(noun), above != governor {
            if base(noun) == "nmod", label(noun) != "nmod:poss" { steps += 1 }
            noun = above
        }
        return steps > 0
    }
}
