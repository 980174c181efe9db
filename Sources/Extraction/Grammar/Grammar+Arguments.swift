import Linguistics

/// The arguments of verbs.
extension Grammar {
    /// The arguments of a verb by role, as in the active clause; coordinated ones are not yet unfolded.
    ///
    /// Understood subjects are found as in enhanced Universal Dependencies: by control, coordination, relative and
    /// participial clauses.
    func arguments(of verb: Int) -> Arguments {
        var found = Arguments()
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
        let lent = graph.added(verb, "obj")
        if found[.object] == nil, !lent.isEmpty { found[.object] = lent }
        separateReceiver(of: verb, isPassive: isPassive, &found)
        if let receivers = found[.indirect] ?? found[.object], let term = term(behind: receivers[0], of: verb) {
            found[.indirect] = receivers
            found[.object] = [term]
        }
        // A lone receiver is the one acted on: "warned Serbia" with Serbia as indirect object.
        if found[.object] == nil, let receivers = found[.indirect] { found[.object] = receivers }
        fillRelativeGap(of: verb, isPassive: isPassive, &found)
        shareObject(of: verb, &found)
        if found[.subject] == nil, !isPassive || found[.object] != nil {
            let understood = isPassive ? [] : understoodSubjects(of: verb)
            if !understood.isEmpty { found[.subject] = understood }
        } else if isPassive, found[.object] == nil {
            let understood = understoodSubjects(of: verb)
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
        for object in found[.object] ?? []
        where head(object) == verb || isLent(object, to: verb) || lent.contains(object) {
            for modifier in children(object, "nmod", "obl") {
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
        if let particle = particle(of: verb), words[.callingParticles].contains(particle) {
            let bare = children(verb, "obl").filter { $0 > verb && children($0, "case").isEmpty && isNominal($0) }
            found[Role(text: particle), default: []] += found[.object] ?? bare
        }
        if isPassive, found[.subject] == nil {
            let agents = agentsBeyondPhrases(of: verb)
            if !agents.isEmpty { found[.subject] = agents }
        }
        return found
    }

    /// The subject of a noun at the root, or the name before a past tense that the tree has tied to the noun: `Chad massed
    /// tanks`.
    func subjects(ofPredicate noun: Int, before verb: Int) -> [Int] {
        let subjects = children(noun, "nsubj").filter { $0 < verb }
        guard subjects.isEmpty, base(noun) == "root", tokens[verb].tag == "VBD" else { return subjects }
        return children(noun, "compound").filter { $0 == verb - 1 && tokens[$0].pos == .properNoun }
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

    func role(of child: Int, under verb: Int, isPassive: Bool) -> Role? {
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
    func prepositionOfObject(_ object: Int) -> String? {
        guard children(object, "nummod").isEmpty, let preposition = preposition(object) else { return nil }
        return words[.objectPrepositions].contains(preposition) ? preposition : nil
    }

    /// The noun that a relative pronoun stands for; any other token is itself.
    func antecedent(of token: Int, under verb: Int) -> Int {
        guard isRelativePronoun(token) else { return token }
        return relativeHead(of: verb) ?? token
    }

    /// The noun above a relative clause; in `It was Chad, not Mali, that attacked` it is Chad, wherever the tree has tied
    /// the clause.
    func relativeHead(of verb: Int) -> Int? {
        guard ["acl:relcl", "advcl:relcl"].contains(label(verb)), var noun = head(verb), isNominal(noun) else {
            return nil
        }
        while excluded.contains(noun), base(noun) == "conj", let above = head(noun) { noun = above }
        let isCleft = !children(noun, "cop").isEmpty && children(noun, "nsubj").contains { lowered[$0] == "it" }
        return label(verb) == "acl:relcl" || isCleft ? noun : nil
    }

    /// Whether a noun is told apart from its like as the first, last or only one, of which an infinitive tells the deed.
    func isRanked(_ noun: Int) -> Bool {
        children(noun, "amod", "nummod").contains { word($0, isIn: .ranks) }
    }
}
