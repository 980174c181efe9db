import Graphs
import Linguistics

/// Reads the stance of a word from the words that govern it.
///
/// The reader walks from the word up to the root. As long as each word on the way is a complement of the next, all of
/// them bear on the deed: `denied claims of a role in arming`. Behind a word that only goes with its clause, or that
/// takes for granted what stands below it, nothing does but who tells it all.
struct StanceReader: Sendable {
    let grammar: Grammar
    let vocabulary: StanceVocabulary
    let words: WordClasses
    let lightVerbs: Set<String>
    let measures: Set<String>

    init(grammar: Grammar, ontology: Ontology) {
        self.grammar = grammar
        vocabulary = ontology.stance
        words = grammar.words
        lightVerbs = ontology.lightVerbs
        measures = ontology.measures
    }

    /// Whether what governs from here on still bears on the event itself; `past` where it does and the head's own
    /// words do not.
    enum Step { case inside, past, outside }

    /// How the event at a token is said.
    func stance(of trigger: Int) -> Stance {
        var stance = Stance()
        var current = trigger
        var isInside = true
        readLocal(current, into: &stance)
        readParataxis(current, into: &stance)
        readTellerBehindColon(current, into: &stance)
        if isToldOfFiction(trigger) { stance.weaken(to: .hypothetical) }
        if grammar.tokens[trigger].pos == .adjective, vocabulary.expecting.contains(grammar.lemma(trigger)),
            grammar.children(trigger, "xcomp", "advcl", "csubj").isEmpty
        {
            stance.weaken(to: .expected)
        }
        for _ in 0..<12 {
            guard let head = headAbove(current), !isClause(current) || !isParted(current, from: head)
            else { break }
            var step = Step.outside
            if isInside {
                step = climb(from: current, to: head, isDeed: current == trigger, &stance)
            } else {
                climbOutside(from: current, to: head, &stance)
            }
            isInside = step != .outside
            current = head
            // What denies a denial has been read with it.
            if step == .inside, !hasOwnDenial(current) { readLocal(current, into: &stance) }
            readParataxis(current, into: &stance)
        }
        if stance.isOfAny, stance.polarity == .affirmed { stance.weaken(to: .hypothetical) }
        if stance.isReported { stance.weaken(to: .reported) }
        return stance
    }

    private func isClause(_ token: Int) -> Bool {
        ["ccomp", "conj", "parataxis"].contains(grammar.base(token)) && grammar.isVerb(token)
    }

    private func hasOwnDenial(_ token: Int) -> Bool {
        let lemma = word(of: token)
        return vocabulary.negating.contains(lemma) || vocabulary.declining.contains(lemma)
            || vocabulary.hesitating.contains(lemma)
    }

    /// The head of a word; for a gerund or an infinitive the word of stance right before its marker, should the tree have
    /// tied the clause to something above that: in `an impact on prospects of resuming talks` it is the prospects that are
    /// doubtful, and in `denied any role in arming` the role is denied.
    private func headAbove(_ current: Int) -> Int? {
        guard let head = grammar.head(current) else { return nil }
        guard grammar.tokens[current].tag == "VB" || grammar.isGerund(current),
            let marker = grammar.children(current, "mark", "case").first, marker > 0, marker <= current,
            [.noun, .adjective, .adverb, .verb].contains(grammar.tokens[marker - 1].pos),
            vocabulary.bearsOnClause(grammar.lemma(marker - 1)), grammar.isBelow(marker - 1, head),
            !grammar.isBelow(marker - 1, current)
        else { return head }
        return marker - 1
    }

    private func climb(from current: Int, to head: Int, isDeed: Bool, _ stance: inout Stance) -> Step {
        if head != grammar.head(current) {
            return grammar.isVerb(head)
                ? climbAdverbial(from: current, to: head, &stance)
                : readWord(head, aboveClause: current, into: &stance)
        }
        switch grammar.base(current) {
        case "xcomp":
            readOperator(head, ofInfinitive: isInfinitive(current), ofClause: true, into: &stance)
            // "Is said to be arming" as well as the headline's "said to be arming".
            let isTold =
                grammar.isPassive(head) || isInfinitive(current) && !grammar.children(current, "aux").isEmpty
            if isTold, vocabulary.saying.contains(grammar.lemma(head)) {
                stance.isReported = true
            }
            return .inside
        case "ccomp":
            if !isTemporal(current) { readClauseGovernor(head, of: current, into: &stance, isInside: true) }
            return .outside
        case "csubj": return climbSubjectClause(from: current, to: head, &stance)
        case "advcl":
            // "Is under investigation for arming".
            let isCompleted = grammar.isGerund(current) && grammar.tokens[head].pos == .noun
            if isCompleted, grammar.children(current, "mark").first == head + 1 {
                return readWord(head, aboveClause: current, into: &stance)
            }
            return climbAdverbial(from: current, to: head, &stance)
        case "acl": return climbAdnominal(from: current, to: head, &stance)
        case "conj": return climbCoordinated(from: current, to: head, &stance)
        case "parataxis", "appos":
            readTellerBeforeColon(head, of: current, into: &stance)
            return .outside
        case "obj", "nsubj": return climbNominal(from: current, to: head, isDeed: isDeed, &stance)
        case "obl", "nmod": return climbPhrase(from: current, to: head, isDeed: isDeed, &stance)
        case "compound":
            // "Feared attack", "invasion plan", "strike threat".
            guard grammar.tokens[head].pos == .noun, vocabulary.isNounOfStance(grammar.lemma(head)) else {
                return .outside
            }
            readOperator(head, into: &stance)
            return .inside
        default: return .outside
        }
    }

    /// What goes on bearing on a deed that is taken for granted: who tells it.
    private func climbOutside(from current: Int, to head: Int, _ stance: inout Stance) {
        switch grammar.base(current) {
        case "ccomp":
            if !isTemporal(current) { readClauseGovernor(head, of: current, into: &stance, isInside: false) }
        case "csubj":
            if isToldOf(current, by: head) {
                readClauseGovernor(head, of: current, into: &stance, isInside: false)
            }
        case "advcl": readSpeakers(of: head, aboveAdverbial: current, into: &stance)
        case "acl":
            if let verb = controller(of: head) {
                readSpeakers(of: verb, aboveAdverbial: current, into: &stance)
            } else if grammar.preposition(current) == "that" {
                readClaim(nounBefore(current, under: head), into: &stance)
            }
        default: break
        }
    }

    /// Later ones of a row share what governs the first, and an auxiliary when they have none of their own.
    private func climbCoordinated(from current: Int, to head: Int, _ stance: inout Stance) -> Step {
        guard grammar.isVerb(current) else { return grammar.isVerb(head) ? .outside : .past }
        guard grammar.isVerb(head), grammar.children(current, "nsubj").isEmpty else { return .outside }
        let isBare =
            grammar.children(current, "aux").isEmpty
            && ["VB", "VBG", "VBN"].contains(grammar.tokens[current].tag)
            && grammar.tokens[current].tag == grammar.tokens[head].tag
        if isBare || grammar.tokens[current].tag == "VB" {
            for auxiliary in grammar.children(head, "aux") {
                readAuxiliary(auxiliary, of: current, into: &stance)
            }
        }
        if isCondition(head) { stance.weaken(to: .hypothetical) }
        return .past
    }
}
