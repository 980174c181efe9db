import Graphs
import Linguistics

/// What a frame asks for.
extension TriggerReading {
    /// Whether all that a frame asks for stands around the trigger.
    func fits(_ frame: Frame) -> Bool {
        hasParticle(frame) && hasObject(frame) && hasSubject(frame) && hasPhrase(frame) && hasClause(frame)
            && frame.hasObject.map { $0 == hasGift } ?? true
            && (frame.tone?.holds(for: clauseTone) ?? true)
            && !isThin(frame) && !givesSomebody(frame) && !isPeaceful(frame)
            && hasOwner(frame)
    }

    /// Whether there is an object besides the receiver: in `gave them a day to leave` the day may be none,
    /// in `the tanks that Chad gave them` the gift stands above.
    private var hasGift: Bool {
        guard let object = arguments[.object] else { return false }
        return object != arguments[.indirect] || grammar.label(token) == "acl:relcl"
    }

    private func hasParticle(_ frame: Frame) -> Bool {
        guard frame.kind == .verb else { return true }
        if let wanted = frame.particle { return grammar.hasParticle(token, wanted) }
        let particle = grammar.particle(of: token)
        return particle == nil || !frame.objects.isEmpty || frame.phrase != nil || particle == "up"
            || particle.map { frame.target.contains(Role(text: $0)) } ?? false
    }

    private func hasObject(_ frame: Frame) -> Bool {
        let isBarred =
            !frame.barredObjects.isEmpty
            && objects.contains { ontology.isOne(grammar.lemma($0), of: frame.barredObjects) }
        if isBarred { return false }
        if frame.objects.isEmpty { return true }
        // "Banned imports of coal" as well as "banned a series of imports".
        // In "gave the envoy a day" the envoy is as good as an object.
        let taken = (arguments[.object] ?? []) + (arguments[.indirect] ?? [])
        let named = taken.flatMap { grammar.conjuncts($0) } + objects
        return named.contains { ontology.isOne(isMoney($0) ? "money" : grammar.lemma($0), of: frame.objects) }
            || frame.objects.contains("person") && named.contains(where: isNamedPerson)
    }

    /// Whether the object is of those who act, or is not, as a frame asks: `Hungary recalled its ambassador`.
    private func hasOwner(_ frame: Frame) -> Bool {
        guard let isWanted = frame.isOwn, let object = arguments[.object]?.first else { return true }
        let owners = finder.owners(sentence, object)
        let acting = standing(at: arguments[.subject] ?? [], as: .source).map(\.id)
        let states = acting.compactMap { finder.document.country(of: $0) }
        if acting.isEmpty { return true }
        let isOwn = !Set(owners).isDisjoint(with: acting) || owners.contains { states.contains($0.text) }
        return isOwn == isWanted
    }

    private func isNamedPerson(_ token: Int) -> Bool {
        guard let id = finder.document.entity(sentence: sentence, token: token) else { return false }
        return [.person, .official].contains(finder.document.drafts[id]?.kind)
    }

    /// Whether a token is the sign before a sum: `$5 million`.
    private func isMoney(_ token: Int) -> Bool {
        ["$", "€", "£", "¥", "US$", "A$", "C$", "NZ$"].contains(grammar.tokens[token].form)
    }

    private func hasSubject(_ frame: Frame) -> Bool {
        guard !frame.subjects.isEmpty else { return true }
        return (arguments[.subject] ?? []).contains { subject in
            let noun = grammar.substance(of: subject, measures: ontology.measures)
            // The word "official" admits whoever is named and in office.
            let isInOffice =
                frame.subjects.contains("official")
                && standing(at: [subject], as: .source).contains { finder.document.drafts[$0.id]?.kind == .official }
            return isInOffice || ontology.isOne(grammar.lemma(noun), of: frame.subjects)
        }
    }

    private func hasPhrase(_ frame: Frame) -> Bool { frame.phrase == nil || phraseNoun(frame) != nil }

    /// The noun of the phrase that a frame asks for; nothing when it is missing or none is asked for.
    func phraseNoun(_ frame: Frame) -> Int? {
        guard let phrase = frame.phrase else { return nil }
        return (arguments[Role(text: phrase.preposition)] ?? []).first { nominal in
            let noun = grammar.substance(of: nominal, measures: ontology.measures)
            return phrase.nouns.isEmpty || ontology.isOne(grammar.lemma(noun), of: phrase.nouns)
        }
    }

    private func hasClause(_ frame: Frame) -> Bool {
        if !frame.barredClauseVerbs.isEmpty,
            clauses.contains(where: { frame.barredClauseVerbs.contains(grammar.lemma($0)) })
        {
            return false
        }
        if !frame.clauseVerbs.isEmpty {
            return clauses.contains { frame.clauseVerbs.contains(grammar.lemma($0)) }
        }
        switch frame.needsClause {
        case nil: return true
        case true?:
            return grammar.children(token, "xcomp", "ccomp", "advcl").contains { clause in
                let isBare =
                    grammar.base(clause) != "advcl"
                    && (grammar.tokens[clause].tag == "VB" && !isForetold(clause) || isSubjunctive(clause))
                return clause > token && !isTold(clause) && (isBare || grammar.preposition(clause) == "to")
            }
        case false?:
            // Wherever the tree has tied it: "called on the king to resign"; nor "called the king weak".
            return grammar.children(token, "xcomp", "ccomp").isEmpty && !isNamedInQuotes
                && !grammar.tokens.indices.contains { clause in
                    clause > token && grammar.preposition(clause) == "to" && grammar.tokens[clause].tag == "VB"
                        && grammar.isBelow(clause, token)
                }
        }
    }

    /// Whether a quotation right behind the object says what it is called: `called the president "ignorant"`.
    private var isNamedInQuotes: Bool {
        grammar.children(token, "obj", "iobj").contains { object in
            let end = grammar.tokens.indices.last {
                grammar.isBelow($0, object) && grammar.tokens[$0].pos == .properNoun
            }
            return end.map { $0 + 1 < grammar.tokens.count && grammar.tokens[$0 + 1].tag == "``" } ?? false
        }
    }

    /// Whether a verb stands without ending beside a singular subject: `insisted Chad withdraw`.
    private func isSubjunctive(_ clause: Int) -> Bool {
        grammar.tokens[clause].tag == "VBP"
            && grammar.children(clause, "nsubj").contains {
                ["NNP", "NN"].contains(grammar.tokens[$0].tag) && grammar.children($0, "conj").isEmpty
            }
    }

    /// Whether a verb of giving has a mere deed for its object: `gave a warning` supplies nobody.
    private func isThin(_ frame: Frame) -> Bool {
        guard frame.kind == .verb, frame.objects.isEmpty, frame.phrase == nil,
            ontology.lightVerbs.contains(grammar.lemma(token)),
            ontology.definitions[frame.type]?.type.quad == .materialCooperation
        else { return false }
        return objects.contains { object in
            let types = ontology.frames(of: grammar.lemma(object), as: .noun).map(\.type)
            return !types.isEmpty
                && types.allSatisfy { ontology.definitions[$0]?.type.quad != .materialCooperation }
        }
    }

    /// Whether what is given is a person: who sends a minister supplies nobody.
    private func givesSomebody(_ frame: Frame) -> Bool {
        guard frame.kind == .verb, !frame.target.contains(.object),
            ontology.definitions[frame.type]?.type.eventClass == .aid
        else { return false }
        return objects.contains(where: isSomebody)
    }

    /// Whether a nominal is one person, named or by an office.
    private func isSomebody(_ nominal: Int) -> Bool {
        let mentions = finder.document.mentions[sentence]
        if mentions.person(ledBy: nominal) != nil { return true }
        if let index = mentions.mentionAt[nominal] {
            if case .person = mentions.all[index].referent { return true }
            return false
        }
        let title = finder.gazetteer.titles.meaning(of: grammar.lemma(nominal))
        return grammar.tokens[nominal].tag == "NN" && title.map { $0.relation != .honorific } ?? false
    }

    /// Whether a clause tells what is so and asks for nothing: `insisted that Chad did not attack`, `that it was to blame`.
    private func isTold(_ clause: Int) -> Bool {
        grammar.children(clause, "aux", "cop").contains { ["VBD", "VBZ", "VBP"].contains(grammar.tokens[$0].tag) }
    }

    /// Whether an auxiliary tells what will or may come, which bids nobody: `told Kampala that it would send aid`.
    private func isForetold(_ clause: Int) -> Bool {
        grammar.children(clause, "aux").contains { auxiliary in
            let form = grammar.lowered[auxiliary]
            return
                (ontology.stance.futureAuxiliaries.contains(form)
                || ontology.stance.possibleAuxiliaries.contains(form))
                && !grammar.words[.dutyAuxiliaries].contains(form)
        }
    }
}
