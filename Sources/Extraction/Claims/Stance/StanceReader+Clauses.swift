import Graphs
import Linguistics

/// What governs a clause that is no plain complement: gerunds behind prepositions, clauses of time and of nouns.
extension StanceReader {
    func climbSubjectClause(from current: Int, to head: Int, _ stance: inout Stance) -> Step {
        if isToldOf(current, by: head) {
            // "It is believed that".
            readClauseGovernor(head, of: current, into: &stance, isInside: true)
            return .outside
        }
        let lemma = grammar.lemma(head)
        if head < current, vocabulary.untrue.contains(lemma), !vocabulary.performing.contains(lemma) {
            readDenial(by: head, into: &stance)
            return .outside
        }
        if head < current, grammar.tokens[head].pos == .adjective {
            readOperator(head, ofInfinitive: isInfinitive(current), ofClause: true, into: &stance)
            return .inside
        }
        if isInfinitive(current), !grammar.isVerb(head) { stance.weaken(to: .hypothetical) }
        return climbAdverbial(from: current, to: head, &stance)
    }

    /// Whether a passive tells the clause that is its subject.
    func isToldOf(_ clause: Int, by head: Int) -> Bool {
        grammar.isPassive(head)
            && (vocabulary.saying.contains(grammar.lemma(head))
                || vocabulary.claiming.contains(grammar.lemma(head)))
    }

    /// Whether a clause said to be a complement tells the time: `a week after Tehran signed the pact`.
    func isTemporal(_ verb: Int) -> Bool {
        let markers =
            grammar.children(verb, "mark", "advmod")
            + grammar.children(verb, "nsubj").flatMap { grammar.children($0, "case") }
        return markers.contains { words[.timeMarkers].contains(grammar.lowered[$0]) }
    }

    func climbAdverbial(from current: Int, to head: Int, _ stance: inout Stance) -> Step {
        if ["VBZ", "VBP"].contains(grammar.tokens[current].tag) {
            readPresent(current, under: head, into: &stance)
            if grammar.children(current, "mark").contains(where: { grammar.lowered[$0] != "that" }) { return .outside }
        }
        // "In order to invade", "so as to invade".
        let isPurpose = isInfinitive(current) && words[.purposeMarkers].contains(grammar.preposition(current) ?? "")
        let marker = isPurpose ? "to" : grammar.preposition(current) ?? ""
        let isGerund = grammar.isGerund(current)
        if isGerund, !marker.isEmpty, let step = climbGerund(current, behind: marker, to: head, &stance) {
            return step
        }
        switch marker {
        case "without": stance.negate()
        case "than":
            let isRather = grammar.children(head, "advmod").contains { grammar.lowered[$0] == "rather" }
            if isRather { stance.negate() } else { stance.weaken(to: .hypothetical) }
        case "for" where isInfinitive(current) && !grammar.isVerb(head): stance.weaken(to: .hypothetical)
        case let behind
        where words[.claimPrepositions].contains(behind)
            && vocabulary.claiming.contains(word(of: head)):
            readClauseGovernor(head, of: current, into: &stance, isInside: true)
        case "to" where grammar.tokens[head].pos == .adjective:
            readOperator(head, ofInfinitive: isInfinitive(current), ofClause: true, into: &stance)
            return .inside
        case "to":
            if isCarriedOut(by: head) { return .inside }
            readOperator(head, ofClause: true, into: &stance)
            stance.weaken(to: isDenied(verb: head) ? .hypothetical : .expected)
        case "" where isGerund && isComplement(current, of: head):
            readOperator(head, ofClause: true, into: &stance)
            readSpeakers(of: head, aboveAdverbial: current, into: &stance)
        case "" where !grammar.children(current, "nsubj").isEmpty && grammar.tokens[current].tag != "VB": break
        case "" where isGerund && grammar.hasObliqueSubject(current):
            // "Agreed to Ukraine joining": what one reacts to may have happened or not.
            stance.weaken(to: .hypothetical)
        case "": return .inside
        default: break
        }
        return .outside
    }

    /// Whether what a verb is said to be done for is done by it: `went on to attack`, `used drones to attack`.
    private func isCarriedOut(by verb: Int) -> Bool {
        guard vocabulary.performing.contains(word(of: verb)) else { return false }
        return grammar.particle(of: verb) != nil || grammar.lemma(verb) == "use" && grammar.tokens[verb].tag == "VBD"
    }

    /// A gerund behind a preposition; nothing where the preposition means the same before any other clause.
    private func climbGerund(_ gerund: Int, behind marker: String, to head: Int, _ stance: inout Stance) -> Step? {
        let lemma = word(of: head)
        let isOfClaim = vocabulary.claiming.contains(lemma) && words[.claimPrepositions].contains(marker)
        if isOfClaim { return nil }
        if vocabulary.partaking.contains(lemma), words[.partPrepositions].contains(marker) { return .inside }
        if vocabulary.exculpating.contains(lemma), marker == "of" || marker == "from" {
            readDenial(by: head, into: &stance)
            return .outside
        }
        switch marker {
        case let behind where words[.barringPrepositions].contains(behind):
            if vocabulary.negating.contains(lemma) || marker == "against" && vocabulary.deciding.contains(lemma) {
                stance.negate()
            } else {
                stance.weaken(to: .hypothetical)
            }
        case "of" where lemma == "short": stance.negate()
        case let behind where words[.topicPrepositions].contains(behind):
            if vocabulary.musing.contains(lemma) || vocabulary.nearing.contains(lemma) {
                stance.weaken(to: .hypothetical)
            } else {
                readOperator(head, ofClause: true, into: &stance)
            }
        case "to":
            if vocabulary.declining.contains(lemma) {
                readOperator(head, ofClause: true, into: &stance)
            } else if vocabulary.nearing.contains(lemma) {
                stance.weaken(to: .hypothetical)
            } else {
                return nil
            }
        case "for":
            // Who is threatened or called upon for a deed has done it; what one alone calls for is to come.
            if !grammar.isPassive(head), grammar.children(head, "obj", "iobj").isEmpty {
                readOperator(head, ofClause: true, into: &stance)
            }
        case "in" where vocabulary.negating.contains(lemma) || vocabulary.hesitating.contains(lemma):
            readOperator(head, ofClause: true, into: &stance)
        case let behind where words[.accompanyingMarkers].contains(behind): accompany(head, &stance)
        default: return nil
        }
        return .outside
    }

    /// `May respond by attacking`: a means is no surer than what it serves; what is denied may have been tried.
    private func accompany(_ head: Int, _ stance: inout Stance) {
        let above = self.stance(of: head)
        if above.polarity == .negated { stance.weaken(to: .hypothetical) }
        if above.modality != .reported { stance.weaken(to: above.modality) }
    }

    /// `Will respond when Chad attacks`, `waits until Chad attacks`: a present behind a conjunction of time is to come.
    private func readPresent(_ clause: Int, under head: Int, into stance: inout Stance) {
        let markers = grammar.children(clause, "mark", "advmod").map { grammar.lowered[$0] }
        guard !words[.futureMarkers].isDisjoint(with: markers) else { return }
        let isOpen = !words[.limitMarkers].isDisjoint(with: markers)
        let verb = grammar.tokens[head].pos == .adverb ? grammar.head(head) ?? head : head
        let isAhead = grammar.children(verb, "aux").contains { auxiliary in
            let form = grammar.lowered[auxiliary]
            return vocabulary.futureAuxiliaries.contains(form) || vocabulary.possibleAuxiliaries.contains(form)
        }
        if isOpen || isAhead { stance.weaken(to: .expected) }
    }

    /// Whether a gerund without a marker completes its verb: right behind it or its object, `ruled out sending`.
    private func isComplement(_ gerund: Int, of verb: Int) -> Bool {
        gerund > verb && grammar.children(verb, "obj").contains(gerund - 1)
            || gerund > verb && grammar.particle(of: verb) != nil && grammar.base(gerund - 1) == "compound"
                && grammar.head(gerund - 1) == verb
    }
}
