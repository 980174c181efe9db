import Graphs
import Linguistics

/// What is known of a pronoun before its candidates are weighed.
struct ReferenceContext: Sendable {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    let reference: Reference
    let grammar: Grammar
    let role: GrammaticalRole
    /// The heads of the clauses around the pronoun, the nearest first.
    let clauses: [Int]
    /// The tokens of those who act upon the pronoun.
    let actors: Set<Int>
    /// The nouns between which the pronoun is bound to choose; nothing where it is free.
    let bound: Set<Int>?
    /// The subject before which the phrase or clause of the pronoun stands: Chad in `In its statement, Chad said`.
    let following: Int?
    /// The passage of a quotation in which it stands.
    let passage: Quotations.Passage?
    /// Who speaks there, and the state for which they do.
    let speakers: [EntityID]

    init(_ reference: Reference, in document: ResolvedDocument, _ gazetteer: Gazetteer, speakers: [EntityID]) {
        self.document = document
        self.gazetteer = gazetteer
        self.reference = reference
        grammar = document.grammars[reference.sentence]
        role = GrammaticalRole(of: reference.token, in: grammar)
        clauses = grammar.clauses(around: reference.token)
        let binding = PronounBinding(grammar: grammar, gazetteer: gazetteer, pronoun: reference.token)
        actors = binding.actors
        bound = binding.coupled(document.mentions[reference.sentence]) ?? binding.judged
        following = binding.following
        passage = document.grammars.quotations.passage(reference.sentence, reference.token)
        self.speakers = speakers + speakers.compactMap(document.country).map { EntityID($0) }
    }

    /// Who asks the model.
    var asker: FeatureSpace.Asker? {
        switch reference.kind {
        case .person: .person
        case .thing: .thing
        case .several: .several
        default: nil
        }
    }

    /// The passage of a quotation in which a candidate stands.
    func passage(of candidate: Candidate) -> Quotations.Passage? {
        document.grammars.quotations.passage(candidate.sentence, candidate.token)
    }

    func isHere(_ candidate: Candidate) -> Bool { candidate.sentence == reference.sentence }
}

/// The nouns that the words around a pronoun bind it to, or keep it from.
struct PronounBinding {
    let grammar: Grammar
    let gazetteer: Gazetteer
    let pronoun: Int

    private var isPossessive: Bool { grammar.label(pronoun) == "nmod:poss" }

    /// Whether it goes back to the subject by what follows: `its own`.
    private var isBeforeOwn: Bool { grammar.lowered.dropFirst(pronoun + 1).first == "own" }

    // MARK: Those who act upon it

    /// Those who act upon a pronoun, whom it cannot stand for (Principle B, Chomsky 1981): Orban in `Orban met Weidel and
    /// hailed her`, and, since one condemns others, in `Orban met Weidel and condemned her speech`.
    var actors: Set<Int> {
        guard var verb = grammar.head(pronoun) else { return [] }
        if isPossessive {
            guard grammar.base(verb) == "obj", let above = grammar.head(verb), !isBeforeOwn,
                gazetteer.judgingOthers.contains(grammar.lemma(above))
            else { return [] }
            verb = above
        } else if !["obj", "iobj", "obl"].contains(grammar.base(pronoun)) {
            return []
        }
        if let accused = accused(of: verb) { return accused }
        while grammar.children(verb, "nsubj").isEmpty, grammar.base(verb) == "conj" || isAside(verb),
            let above = grammar.head(verb)
        {
            verb = above
        }
        return Set(grammar.children(verb, "nsubj").flatMap { grammar.conjuncts($0) })
    }

    /// Whether a participle tells what the subject of its clause does besides: `recalled its envoy, accusing it of`.
    private func isAside(_ verb: Int) -> Bool {
        grammar.base(verb) == "advcl" && grammar.tokens[verb].tag == "VBG" && grammar.children(verb, "mark").isEmpty
    }

    /// Who is judged for a deed, and so does it: Chile in `accused Chile of invading its waters`.
    private func accused(of deed: Int) -> Set<Int>? {
        guard grammar.tokens[deed].tag == "VBG", grammar.children(deed, "nsubj").isEmpty, let above = grammar.head(deed)
        else { return nil }
        let verb = grammar.isVerb(above) ? above : grammar.head(above) ?? above
        guard gazetteer.judgingWords.contains(grammar.lemma(verb)) else { return nil }
        return Set(grammar.children(verb, "obj", "iobj").filter { $0 < deed })
    }

    // MARK: Whom it must mean

    /// Whoever is judged for what a possessive pronoun owns, since one is warned, praised and punished for what one does
    /// oneself: Chad in `Kenya criticised Chad for its attack`; nothing where nobody is judged.
    var judged: Set<Int>? {
        guard grammar.tokens[pronoun].tag == "PRP$", !isBeforeOwn, tellsReason, let judgement else { return nil }
        if grammar.isVerb(judgement), let subjects = undergoers(of: judgement) { return subjects }
        let found = (judgement..<pronoun).dropFirst().filter { token in
            grammar.isNominal(token) && ["obj", "iobj", "obl", "nmod"].contains(grammar.base(token))
                && grammar.label(token) != "nmod:poss"
                && !gazetteer.words[.doerPrepositions].contains(grammar.preposition(token) ?? "")
                && (grammar.base(token) != "nmod" || grammar.head(token) == judgement)
        }
        return found.isEmpty ? nil : Set(found.flatMap { grammar.conjuncts($0) })
    }

    /// Who is judged where the verb stands in the passive: `Chad was criticised`, `Chad, criticised by Niger`.
    private func undergoers(of judgement: Int) -> Set<Int>? {
        var verb = judgement
        while grammar.children(verb, "nsubj", "obj").isEmpty, grammar.base(verb) == "conj",
            let above = grammar.head(verb)
        {
            verb = above
        }
        guard grammar.isPassive(verb) else { return nil }
        let subjects = grammar.children(verb, "nsubj").flatMap { grammar.conjuncts($0) }
        guard grammar.base(verb) == "acl", subjects.isEmpty else { return Set(subjects) }
        return Set([grammar.head(verb)].compactMap { $0 })
    }

    private var tellsReason: Bool {
        guard pronoun > 1 else { return false }
        let (first, second) = (grammar.lowered[pronoun - 2], grammar.lowered[pronoun - 1])
        let reasons = gazetteer.words[.reasonPrepositions]
        return reasons.contains(second) || reasons.contains("\(first) \(second)")
    }

    /// The word of judgement that governs a pronoun, or whose verb does: `warned`, `sanctions` in `imposed sanctions on`.
    private var judgement: Int? {
        var current = pronoun
        while let above = grammar.head(current) {
            let objects = grammar.children(above, "obj", "nsubj").filter { object in
                object < pronoun && !grammar.isBelow(pronoun, object) && grammar.tokens[object].pos == .noun
            }
            if let noun = (objects + [above]).first(where: { $0 < pronoun && judges($0) }) { return noun }
            if grammar.base(above) == "conj" || grammar.base(above) == "ccomp" { return nil }
            current = above
        }
        return nil
    }

    private func judges(_ token: Int) -> Bool {
        grammar.lemmas(token).contains { lemma in
            gazetteer.judgingWords.contains(lemma)
                || lemma.hasSuffix("s") && gazetteer.judgingWords.contains(String(lemma.dropLast()))
        }
    }

    /// The one right before `and its`: Chad in `thanked Chad and its army`.
    func coupled(_ mentions: SentenceMentions) -> Set<Int>? {
        guard pronoun > 1, isPossessive, grammar.lowered[pronoun - 1] == "and", let noun = grammar.head(pronoun),
            grammar.base(noun) == "conj", let first = grammar.head(noun), let index = mentions.mentionAt[pronoun - 2],
            mentions.all[index].head == first, grammar.base(first) != "conj",
            grammar.children(first, "conj").first == noun
        else { return nil }
        return [first]
    }

    /// The subject of the clause before which the phrase or clause of a pronoun stands: Chad in `In its statement, Chad
    /// said`; nothing where no such subject follows.
    var following: Int? {
        var current = pronoun
        while let above = grammar.head(current) {
            if ["ccomp", "parataxis", "conj", "acl"].contains(grammar.base(current)) { return nil }
            if ["advcl", "obl"].contains(grammar.base(current)), current < above,
                let subject = grammar.children(above, "nsubj").first(where: { $0 > max(current, pronoun) })
            {
                let isParted = grammar.tokens[pronoun..<subject].contains { $0.form == "," }
                return isParted && grammar.conjuncts(subject).count == 1 ? subject : nil
            }
            current = above
        }
        return nil
    }
}
