import Graphs
import Linguistics

/// Reads the stance of a word from the words that govern it.
struct StanceReader: Sendable {
    let grammar: Grammar
    let vocabulary: StanceVocabulary
    let lightVerbs: Set<String>
    let measures: Set<String>

    init(grammar: Grammar, ontology: Ontology) {
        self.grammar = grammar
        vocabulary = ontology.stance
        lightVerbs = ontology.lightVerbs
        measures = ontology.measures
    }

    /// How the event at a token is said.
    func stance(of trigger: Int) -> Stance {
        var stance = Stance()
        var current = trigger
        var isInside = true
        readLocal(current, into: &stance)
        readParataxis(current, into: &stance)
        if isToldOfFiction() { stance.weaken(to: .hypothetical) }
        if grammar.tokens[trigger].pos == .adjective, vocabulary.expecting.contains(grammar.lemma(trigger)),
            grammar.children(trigger, "xcomp", "advcl", "csubj").isEmpty
        {
            stance.weaken(to: .expected)
        }
        for _ in 0..<12 {
            guard let governor = grammar.head(current) else { break }
            let isLight = lightVerbs.contains(grammar.lemma(governor))
            let step = climb(from: current, to: governor, isLight: isLight, isInside: isInside, &stance)
            if step == .outside { isInside = false }
            current = governor
            // What denies a denial has been read with it.
            if isInside, !vocabulary.negating.contains(word(of: current)) { readLocal(current, into: &stance) }
            readParataxis(current, into: &stance)
        }
        if stance.isReported { stance.weaken(to: .reported) }
        return stance
    }

    /// Whether what governs from here on still bears on the event itself.
    private enum Step { case inside, outside }

    private func climb(from current: Int, to governor: Int, isLight: Bool, isInside: Bool, _ stance: inout Stance)
        -> Step
    {
        switch grammar.base(current) {
        case "xcomp":
            if isInside { readOperator(governor, ofInfinitive: isInfinitive(current), into: &stance) }
            if isInside, grammar.isPassive(governor), vocabulary.saying.contains(grammar.lemma(governor)) {
                stance.isReported = true
            }
            return isInside ? .inside : .outside
        case "ccomp":
            if isTemporal(current) { return .outside }
            readClauseGovernor(governor, into: &stance, isInside: isInside)
            return .outside
        case "csubj" where grammar.tokens[governor].pos == .adjective && governor < current:
            if isInside { readOperator(governor, ofInfinitive: isInfinitive(current), into: &stance) }
            return isInside ? .inside : .outside
        case "csubj"
        where grammar.isPassive(governor)
            && (vocabulary.saying.contains(grammar.lemma(governor))
                || vocabulary.claiming.contains(grammar.lemma(governor))):
            // "It is believed that".
            readClauseGovernor(governor, into: &stance, isInside: isInside)
            return .outside
        case "advcl", "csubj":
            return climbAdverbial(from: current, to: governor, isInside: isInside, &stance)
        case "acl":
            return climbAdnominal(from: current, to: governor, isInside: isInside, &stance)
        case "conj":
            if grammar.isVerb(current), isInside, sharesAuxiliary(current) {
                for auxiliary in grammar.children(governor, "aux") {
                    readAuxiliary(auxiliary, of: current, into: &stance)
                }
            }
            return .outside
        case "parataxis": return .outside
        case "obj", "nsubj":
            guard !grammar.isVerb(current) else { return .outside }
            if isLight {
                if isInside, vocabulary.foreshadowing.contains(grammar.lemma(governor)) {
                    readOperator(governor, into: &stance)
                }
                return isInside ? .inside : .outside
            }
            let isObject = grammar.base(current) == "obj" || grammar.label(current) == "nsubj:pass"
            if isInside, isObject || !grammar.isVerb(governor) { readOperator(governor, into: &stance) }
            let isForeseen = grammar.label(current) == "nsubj:pass" || !grammar.isVerb(governor)
            if isInside, isForeseen, vocabulary.expecting.contains(grammar.lemma(governor)) {
                stance.weaken(to: .expected)
            }
            return .outside
        case "obl", "nmod":
            let preposition = grammar.preposition(current) ?? ""
            if isInside, preposition == "of", measures.contains(grammar.lemma(governor)) { return .inside }
            let isVisit = preposition == "on" && vocabulary.occasions.contains(grammar.lemma(current))
            if isInside, !isVisit,
                ["for", "of", "against", "to", "about", "on", "toward", "towards"].contains(preposition)
            {
                readOperator(governor, into: &stance)
            }
            if preposition == "without" { stance.negate() }
            return .outside
        default: return .outside
        }
    }

    /// Whether a clause said to be a complement tells the time: `a week after Tehran signed the pact`.
    private func isTemporal(_ verb: Int) -> Bool {
        let times: Set<String> = ["after", "before", "since", "until", "when", "while", "as"]
        let markers =
            grammar.children(verb, "mark", "advmod")
            + grammar.children(verb, "nsubj").flatMap { grammar.children($0, "case") }
        return markers.contains { times.contains(grammar.lowered[$0]) }
    }

    private func climbAdverbial(from current: Int, to governor: Int, isInside: Bool, _ stance: inout Stance) -> Step {
        let marker = grammar.preposition(current) ?? ""
        let lemma = word(of: governor)
        switch marker {
        case "without" where isInside:
            stance.negate()
            return .outside
        case "without":
            // "Alleging without offering evidence that": what stands below is claimed all the same.
            if vocabulary.saying.contains(lemma) || vocabulary.claiming.contains(lemma) {
                stance.isReported = true
                readClauseGovernor(governor, into: &stance, isInside: false)
            }
            return .outside
        case "against", "from":
            if vocabulary.negating.contains(lemma) || marker == "against" && vocabulary.deciding.contains(lemma) {
                stance.negate()
            } else {
                stance.weaken(to: .hypothetical)
            }
            return .outside
        case "of" where lemma == "short":
            stance.negate()
            return .outside
        case "of" where vocabulary.claiming.contains(lemma), "for" where vocabulary.claiming.contains(lemma),
            "with" where vocabulary.claiming.contains(lemma):
            readClauseGovernor(governor, into: &stance, isInside: isInside)
            return .outside
        case "to" where grammar.tokens[governor].pos == .adjective:
            if isInside { readOperator(governor, ofInfinitive: true, into: &stance) }
            return isInside ? .inside : .outside
        case "to":
            if isInside {
                readOperator(governor, into: &stance)
                stance.weaken(to: .expected)
            }
            return .outside
        case "" where grammar.tokens[current].tag == "VBG" && isComplement(current, of: governor):
            if isInside { readOperator(governor, into: &stance) }
            if vocabulary.expecting.contains(lemma) || vocabulary.supposing.contains(lemma) {
                stance.speakers += speakers(of: governor)
            }
            return .outside
        case "" where !grammar.children(current, "nsubj").isEmpty && grammar.tokens[current].tag != "VB":
            return .outside
        case "": return isInside ? .inside : .outside
        default: return .outside
        }
    }

    /// Whether a gerund without a marker completes its verb: right behind it or its object, `ruled out sending`.
    private func isComplement(_ gerund: Int, of verb: Int) -> Bool {
        gerund > verb && grammar.children(verb, "obj").contains(gerund - 1)
            || gerund > verb && grammar.particle(of: verb) != nil && grammar.base(gerund - 1) == "compound"
                && grammar.head(gerund - 1) == verb
    }

    private func climbAdnominal(from current: Int, to governor: Int, isInside: Bool, _ stance: inout Stance) -> Step {
        let marker = grammar.preposition(current) ?? ""
        if ["of", "for", "from", "against", "to"].contains(marker), let verb = controller(of: governor) {
            return climbAdverbial(from: current, to: verb, isInside: isInside, &stance)
        }
        if marker == "that" { readClaim(nounBefore(current, under: governor), into: &stance) }
        if isInside, marker == "that", grammar.label(current) == "acl", isDenied(governor) {
            stance.weaken(to: .hypothetical)
        }
        guard isInside, marker == "to" || marker == "of" || marker == "for" else { return .outside }
        if marker == "to", grammar.isRanked(governor), !grammar.children(governor, "cop").isEmpty { return .inside }
        if grammar.tokens[governor].pos == .properNoun, marker == "to" {
            stance.weaken(to: .expected)
            return .outside
        }
        let noun = nounBefore(current, under: governor)
        let lemma = grammar.lemma(noun)
        if isDenied(noun) { stance.negate() }
        if vocabulary.negating.contains(lemma) {
            stance.negate()
        } else if vocabulary.expecting.contains(lemma) {
            stance.weaken(to: .expected)
        } else if marker == "to" || vocabulary.supposing.contains(lemma) {
            stance.weaken(to: .hypothetical)
        } else if vocabulary.claiming.contains(lemma) {
            stance.isReported = true
        }
        return .outside
    }

    /// The verb whose object carries out the clause that the tree has tied to the object: `accused Iran of supplying`.
    private func controller(of object: Int) -> Int? {
        guard grammar.base(object) == "obj" || grammar.label(object) == "nsubj:pass",
            !vocabulary.isNounOfStance(grammar.lemma(object)), let verb = grammar.head(object), grammar.isVerb(verb),
            vocabulary.objectControl.contains(grammar.lemma(verb))
        else { return nil }
        return verb
    }

    /// The noun right before a clause's marker, should the tree have tied the clause to a noun above it: in `an impact on
    /// prospects of resuming talks` it is the prospects that are doubtful.
    private func nounBefore(_ clause: Int, under governor: Int) -> Int {
        guard let marker = grammar.children(clause, "mark", "case").first, marker > 0,
            grammar.tokens[marker - 1].pos == .noun, grammar.isBelow(marker - 1, governor)
        else { return governor }
        return marker - 1
    }

    /// A later verb of a pair takes the auxiliary of the first when it has none of its own and stands bare.
    private func sharesAuxiliary(_ verb: Int) -> Bool {
        grammar.tokens[verb].tag == "VB" && grammar.children(verb, "aux", "nsubj").isEmpty
    }
}
