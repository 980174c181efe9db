import Graphs
import Linguistics

/// What a noun or adjective makes of the clause behind it: `plans to attack`, `a role in arming`, `reports that`.
extension StanceReader {
    func climbAdnominal(from current: Int, to head: Int, _ stance: inout Stance) -> Step {
        let marker = grammar.preposition(current) ?? ""
        if words[.controlledMarkers].contains(marker),
            let verb = controller(of: head)
        {
            return climbAdverbial(from: current, to: verb, &stance)
        }
        if isImagined(head) || isFigure(head) { stance.weaken(to: .hypothetical) }
        readWorld(of: current, under: head, into: &stance)
        let noun = nounBefore(current, under: head)
        if isContent(current, of: noun) {
            readContent(of: noun, into: &stance)
            return .outside
        }
        if marker == "to", grammar.isRanked(head), !grammar.children(head, "cop").isEmpty { return .inside }
        if grammar.tokens[head].pos == .properNoun, marker == "to" {
            stance.weaken(to: .expected)
            return .outside
        }
        return readWord(noun, aboveClause: current, into: &stance)
    }

    /// Reads the word that a gerund or an infinitive completes.
    func readWord(_ word: Int, aboveClause clause: Int, into stance: inout Stance) -> Step {
        let marker = grammar.preposition(clause) ?? ""
        let lemma = grammar.lemma(word)
        guard words[.contentMarkers].contains(marker), grammar.isVerb(clause), grammar.label(clause) != "acl:relcl"
        else {
            return .outside
        }
        let isClear = vocabulary.exculpating.contains(lemma) && marker != "to"
        if vocabulary.declining.contains(lemma), !grammar.children(clause, "nsubj").isEmpty {
            // Who objects to another's deed does not tell whether it is done.
            stance.weaken(to: .hypothetical)
            return .outside
        }
        if isClear || vocabulary.negating.contains(lemma) || vocabulary.declining.contains(lemma) {
            readDenial(by: word, into: &stance)
            return .outside
        }
        if vocabulary.partaking.contains(lemma), marker != "to" { return .inside }
        if vocabulary.expecting.contains(lemma) {
            stance.weaken(to: .expected)
        } else if marker == "to" || vocabulary.supposing.contains(lemma) || vocabulary.nearing.contains(lemma) {
            stance.weaken(to: .hypothetical)
        } else if vocabulary.claiming.contains(lemma) {
            stance.isReported = true
        } else {
            let isOpen = words[.openPrepositions].contains(marker)
            if isOpen, !vocabulary.factual.contains(lemma) { stance.weaken(to: .hypothetical) }
            return .outside
        }
        return .inside
    }

    /// Whether a clause tells what a noun holds, and not of what sort it is: `signs that Chad attacked Niger`.
    private func isContent(_ clause: Int, of noun: Int) -> Bool {
        let that = grammar.children(clause).first { grammar.lowered[$0] == "that" && $0 < clause }
        let hasObject = grammar.children(clause, "obj").contains { $0 != that && $0 > clause }
        guard grammar.tokens[noun].pos == .noun, let subject = grammar.children(clause, "nsubj").first, subject != that,
            !grammar.isRelativePronoun(subject)
        else { return false }
        if let that, grammar.base(that) == "mark" { return true }
        guard hasObject || grammar.isPassive(clause) else { return false }
        if that != nil { return true }
        let hasRelative = grammar.children(clause).contains {
            grammar.isRelativePronoun($0) || grammar.tokens[$0].tag == "WRB"
        }
        return !hasRelative && (isDenied(noun) || vocabulary.claiming.contains(grammar.lemma(noun)))
    }

    /// Reads a noun whose clause tells what is claimed, hoped or known.
    private func readContent(of noun: Int, into stance: inout Stance) {
        let lemma = grammar.lemma(noun)
        readClaim(noun, into: &stance)
        if isDenied(noun) { stance.weaken(to: .hypothetical) }
        if vocabulary.untrue.contains(lemma) || vocabulary.negating.contains(lemma) {
            readDenial(by: noun, into: &stance)
        } else if vocabulary.expecting.contains(lemma) {
            stance.weaken(to: .expected)
        } else if vocabulary.supposing.contains(lemma) {
            stance.weaken(to: .hypothetical)
        } else if !vocabulary.factual.contains(lemma) {
            stance.isReported = true
        }
    }

    /// Reads what is said of a claim: `reports that Mali attacked are [false]`, `[denied] claims that`.
    func readClaim(_ noun: Int, into stance: inout Stance) {
        guard isClaim(noun) else { return }
        stance.isReported = true
        guard let head = grammar.head(noun) else { return }
        let isSubject = grammar.base(noun) == "nsubj" && grammar.label(noun) != "nsubj:pass"
        if isSubject, vocabulary.untrue.contains(grammar.lemma(head)) {
            readDenial(by: head, into: &stance)
        } else if !isSubject, ["obj", "obl", "nsubj"].contains(grammar.base(noun)),
            vocabulary.disputing.contains(word(of: head))
        {
            readDispute(by: head, into: &stance)
        }
    }

    /// The verb whose object carries out the clause that the tree has tied to the object: `accused Iran of supplying`.
    func controller(of object: Int) -> Int? {
        guard grammar.base(object) == "obj" || grammar.label(object) == "nsubj:pass",
            !vocabulary.isNounOfStance(grammar.lemma(object)), let verb = grammar.head(object), grammar.isVerb(verb),
            vocabulary.objectControl.contains(grammar.lemma(verb))
        else { return nil }
        return verb
    }

    /// The noun right before a clause's marker, should the tree have tied the clause to a noun above it.
    func nounBefore(_ clause: Int, under head: Int) -> Int {
        guard let marker = grammar.children(clause, "mark", "case").first, marker > 0,
            grammar.tokens[marker - 1].pos == .noun, grammar.isBelow(marker - 1, head)
        else { return head }
        return marker - 1
    }
}
