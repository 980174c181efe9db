import Graphs
import Linguistics

/// Who tells a deed: verbs of saying above its clause, beside it, or behind a colon.
extension StanceReader {
    /// Reads the verb that a clause completes.
    func readClauseGovernor(_ head: Int, of clause: Int, into stance: inout Stance, isInside: Bool) {
        let lemma = grammar.lemma(head)
        if grammar.children(head, "nsubj").contains(where: isImagined) { stance.weaken(to: .hypothetical) }
        if isInside {
            if vocabulary.disputing.contains(word(of: head)) {
                // Whoever denies that something was done says so.
                readDispute(by: head, into: &stance)
            } else if vocabulary.saying.contains(lemma) {
                stance.isReported = true
                if isDenied(verb: head), !asksForDetails(clause) { stance.weaken(to: .hypothetical) }
            } else if grammar.children(clause, "nsubj").isEmpty {
                readOperator(head, ofClause: true, into: &stance)
            } else if vocabulary.musing.contains(lemma) {
                stance.weaken(to: .hypothetical)
            } else if !vocabulary.negating.contains(lemma), !asksForDetails(clause) {
                // Who forgets that something was done takes it for granted, and so does who asks why.
                readOperator(head, ofClause: true, into: &stance)
            }
        }
        let isSpoken = [vocabulary.saying, vocabulary.claiming, vocabulary.expecting, vocabulary.supposing].contains {
            $0.contains(lemma)
        }
        if isSpoken || vocabulary.musing.contains(lemma) {
            let named = speakers(of: head)
            stance.speakers += named.isEmpty ? grammar.speakers(before: head) : named
        }
    }

    /// `Did not say why Chad attacked` takes the attack for granted.
    private func asksForDetails(_ clause: Int) -> Bool {
        !grammar.children(clause, "nsubj").isEmpty
            && grammar.children(clause, "advmod").contains { words[.detailAdverbs].contains(grammar.lowered[$0]) }
    }

    /// Reads a head that makes what stands below it somebody's claim; what nobody claims is open.
    func readSpeech(of head: Int, into stance: inout Stance) {
        stance.isReported = true
        if isDenied(verb: head) { stance.weaken(to: .hypothetical) }
    }

    /// Who speaks of what stands in an adverbial clause: `alleging without offering evidence that`, `accused of arming`.
    func readSpeakers(of head: Int, aboveAdverbial clause: Int, into stance: inout Stance) {
        let lemma = word(of: head)
        switch grammar.preposition(clause) ?? "" {
        case "without" where vocabulary.saying.contains(lemma) || vocabulary.claiming.contains(lemma):
            stance.isReported = true
            readClauseGovernor(head, of: clause, into: &stance, isInside: false)
        case let behind where words[.claimPrepositions].contains(behind) && vocabulary.claiming.contains(lemma):
            readClauseGovernor(head, of: clause, into: &stance, isInside: false)
        case "" where grammar.tokens[clause].tag == "VBG" && clause > head:
            if vocabulary.expecting.contains(lemma) || vocabulary.supposing.contains(lemma) {
                stance.speakers += speakers(of: head)
            }
        default: break
        }
    }

    /// The subjects of a verb; whoever is accused or said to do something says nothing.
    func speakers(of verb: Int) -> [Int] {
        let isReduced = grammar.tokens[verb].tag == "VBN" && grammar.children(verb, "aux", "nsubj").isEmpty
        if grammar.isPassive(verb) || isReduced {
            return grammar.arguments(of: verb)[.subject].map { subjects in
                subjects.filter { grammar.preposition($0) == "by" }
            } ?? []
        }
        let subjects = grammar.children(verb, "nsubj")
        return subjects.isEmpty ? grammar.understoodSubjects(of: verb) : subjects
    }

    /// `The strikes killed ten, officials said`: a verb of saying set beside the clause.
    func readParataxis(_ token: Int, into stance: inout Stance) {
        for child in grammar.children(token, "parataxis", "conj")
        where vocabulary.saying.contains(grammar.lemma(child)) && child > token && !isApart(child, from: token) {
            let own = grammar.children(child, "nsubj")
            guard own.isEmpty || grammar.base(child) == "parataxis", grammar.children(child, "ccomp", "obj").isEmpty
            else { continue }
            let speakers = own.isEmpty ? grammar.speakers(before: child) : own
            guard !speakers.isEmpty else { continue }
            stance.isReported = true
            stance.speakers += speakers
        }
    }

    /// Whether a semicolon or a denial keeps a clause from telling who says the one before.
    private func isApart(_ speech: Int, from token: Int) -> Bool {
        isParted(token, from: speech)
            || grammar.children(speech, "advmod").contains { words[.verbNegators].contains(grammar.lowered[$0]) }
    }

    /// `Officials: Chad bombed Niger`, `minister says: Chad bombed Niger`, `denies claim: Chad bombed Niger`; a mere name
    /// may be that of the place the headline is about.
    func readTellerBeforeColon(_ teller: Int, of clause: Int, into stance: inout Stance) {
        guard teller < clause, grammar.isVerb(clause),
            grammar.tokens[teller..<clause].contains(where: { $0.form == ":" })
        else { return }
        if grammar.isVerb(teller) {
            guard isClaim(teller) else { return }
            readClauseGovernor(teller, of: clause, into: &stance, isInside: true)
        } else if grammar.tokens[teller].pos == .properNoun {
            stance.isReported = true
        } else if vocabulary.tellers.contains(grammar.lemma(teller)) {
            stance.isReported = true
            stance.speakers.append(teller)
        } else {
            readClaim(teller, into: &stance)
        }
    }

    /// `Chad bombed Niger: report`, `Chad bombed Niger: Mali`.
    func readTellerBehindColon(_ deed: Int, into stance: inout Stance) {
        let last = grammar.tokens.lastIndex { $0.pos != .punctuation }
        for teller in grammar.children(deed, "parataxis", "appos", "dep")
        where teller == last && grammar.tokens[deed..<teller].contains(where: { $0.form == ":" }) {
            guard grammar.tokens[teller].pos == .properNoun || vocabulary.tellers.contains(grammar.lemma(teller)) else {
                continue
            }
            stance.isReported = true
            stance.speakers.append(teller)
        }
    }
}
