import Graphs
import Linguistics

/// How something is said: whether, how firmly, and by whom.
struct Stance: Sendable {
    /// Affirmed or negated.
    var polarity = Polarity.affirmed
    /// How firmly.
    var modality = Modality.asserted
    /// Tokens of the speakers, innermost first.
    var speakers: [Int] = []
    /// Whether somebody says it, known or not.
    var isReported = false

    /// Weakens what is said; a weaker form is never made firmer again.
    mutating func weaken(to other: Modality) {
        let order: [Modality] = [.asserted, .reported, .expected, .hypothetical]
        guard let mine = order.firstIndex(of: modality), let theirs = order.firstIndex(of: other) else { return }
        if theirs > mine { modality = other }
    }

    /// Turns the polarity round; what is negated once stays so.
    mutating func negate() { polarity = .negated }
}

/// Reads the stance of a word from the words that govern it.
struct StanceReader: Sendable {
    private let grammar: Grammar
    private let vocabulary: StanceVocabulary
    private let lightVerbs: Set<String>
    private let measures: Set<String>

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
        for _ in 0..<12 {
            guard let governor = grammar.head(current) else { break }
            let isLight = lightVerbs.contains(grammar.lemma(governor))
            let step = climb(from: current, to: governor, isLight: isLight, isInside: isInside, &stance)
            guard step != .stop else {
                readSpeakersAbove(governor, into: &stance)
                break
            }
            if step == .outside { isInside = false }
            current = governor
            if isInside { readLocal(current, into: &stance) }
            readParataxis(current, into: &stance)
        }
        if stance.isReported { stance.weaken(to: .reported) }
        return stance
    }

    private enum Step { case inside, outside, stop }

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
            if isInside, grammar.base(current) == "nsubj", vocabulary.expecting.contains(grammar.lemma(governor)) {
                stance.weaken(to: .expected)
            }
            return .outside
        case "obl", "nmod":
            let preposition = grammar.preposition(current) ?? ""
            if isInside, preposition == "of", measures.contains(grammar.lemma(governor)) { return .inside }
            if isInside, ["for", "of", "against", "to", "about", "on"].contains(preposition) {
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
        case "without":
            stance.negate()
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
        grammar.children(verb, "obj").contains(gerund - 1)
            || grammar.particle(of: verb) != nil && grammar.base(gerund - 1) == "compound"
                && grammar.head(gerund - 1) == verb
    }

    private func climbAdnominal(from current: Int, to governor: Int, isInside: Bool, _ stance: inout Stance) -> Step {
        let marker = grammar.preposition(current) ?? ""
        if ["of", "for", "from", "against", "to"].contains(marker), let verb = controller(of: governor) {
            return climbAdverbial(from: current, to: verb, isInside: isInside, &stance)
        }
        guard isInside, marker == "to" || marker == "of" || marker == "for" else { return .outside }
        if grammar.tokens[governor].pos == .properNoun, marker == "to" {
            stance.weaken(to: .expected)
            return .outside
        }
        let lemma = grammar.lemma(governor)
        if isDenied(governor) { stance.negate() }
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

    /// A later verb of a pair takes the auxiliary of the first when it has none of its own and stands bare.
    private func sharesAuxiliary(_ verb: Int) -> Bool {
        grammar.tokens[verb].tag == "VB" && grammar.children(verb, "aux", "nsubj").isEmpty
    }

    // MARK: What stands beside a word

    private func readLocal(_ token: Int, into stance: inout Stance) {
        for child in grammar.children(token) {
            let lemma = grammar.lemma(child)
            switch grammar.base(child) {
            case "advmod":
                if Self.negators.contains(lemma) || Self.negators.contains(grammar.tokens[child].form.lowercased()) {
                    stance.negate()
                }
                if grammar.lowered[child] == "longer",
                    grammar.children(child).contains(where: { grammar.lowered[$0] == "no" })
                {
                    stance.negate()
                }
                if vocabulary.hearsayAdverbs.contains(lemma) { stance.isReported = true }
            case "aux": readAuxiliary(child, of: token, into: &stance)
            case "mark":
                if vocabulary.conditionMarkers.contains(lemma) { stance.weaken(to: .hypothetical) }
                if lemma == "to", !grammar.children(token, "nsubj").isEmpty, grammar.base(token) == "root" {
                    stance.weaken(to: .expected)
                }
            case "det": if lemma == "no" || lemma == "neither" { stance.negate() }
            case "amod": readModifier(child, into: &stance)
            case "cop", "cc": continue
            case "nsubj", "obj":
                if isDenied(child) { stance.negate() }
            case "obl":
                if grammar.children(child, "case").contains(where: { grammar.lowered[$0] == "according" }) {
                    stance.isReported = true
                    stance.speakers.append(child)
                }
            default: continue
            }
        }
        if grammar.lemma(token) == "to", grammar.base(token) == "root" { stance.weaken(to: .expected) }
    }

    /// Whether a nominal has `no` or `neither` before it.
    private func isDenied(_ nominal: Int) -> Bool {
        guard grammar.isNominal(nominal) else { return false }
        return grammar.children(nominal, "det", "cc").contains { ["no", "neither"].contains(grammar.lowered[$0]) }
    }

    private static let negators: Set<String> = ["not", "n't", "never", "hardly", "neither", "nor", "no"]

    private func readAuxiliary(_ token: Int, of verb: Int, into stance: inout Stance) {
        let form = grammar.tokens[token].form.lowercased()
        if vocabulary.futureAuxiliaries.contains(form) { stance.weaken(to: .expected) }
        guard vocabulary.possibleAuxiliaries.contains(form) else { return }
        stance.weaken(to: form == "would" && isToldInThePast(verb) ? .expected : .hypothetical)
    }

    /// `Would` in what somebody said is a future seen from then, unless it hangs on a condition.
    private func isToldInThePast(_ verb: Int) -> Bool {
        let isConditional = grammar.children(verb, "advcl").contains { clause in
            grammar.children(clause, "mark").contains { vocabulary.conditionMarkers.contains(grammar.lemma($0)) }
        }
        guard !isConditional else { return false }
        if grammar.base(verb) == "conj", let first = grammar.head(verb) { return isToldInThePast(first) }
        func isPastSpeech(_ speech: Int) -> Bool {
            let lemma = grammar.lemma(speech)
            return ["VBD", "VBN"].contains(grammar.tokens[speech].tag)
                && (vocabulary.saying.contains(lemma) || vocabulary.expecting.contains(lemma))
        }
        if grammar.base(verb) == "ccomp", let speech = grammar.head(verb) { return isPastSpeech(speech) }
        return grammar.children(verb, "parataxis").contains(where: isPastSpeech)
    }

    private func readModifier(_ token: Int, into stance: inout Stance) {
        let forms = [grammar.lemma(token), grammar.tokens[token].form.lowercased()]
        if forms.contains(where: vocabulary.expectingModifiers.contains) { stance.weaken(to: .expected) }
        if forms.contains(where: vocabulary.supposingModifiers.contains) { stance.weaken(to: .hypothetical) }
        if forms.contains(where: vocabulary.claimingModifiers.contains) { stance.isReported = true }
    }

    // MARK: What governs a word

    /// An infinitive is taken as done only below words that say so: `managed to`, `was the first to`.
    private func readOperator(_ governor: Int, ofInfinitive: Bool = false, into stance: inout Stance) {
        let lemma = word(of: governor)
        if vocabulary.negating.contains(lemma) { stance.negate() }
        if vocabulary.supposing.contains(lemma) {
            stance.weaken(to: .hypothetical)
        } else if vocabulary.expecting.contains(lemma) {
            stance.weaken(to: .expected)
        } else if vocabulary.claiming.contains(lemma) {
            stance.isReported = true
        } else if ofInfinitive, !vocabulary.performing.contains(lemma), !vocabulary.negating.contains(lemma),
            !vocabulary.saying.contains(lemma)
        {
            stance.weaken(to: .hypothetical)
        }
    }

    /// A verb's lemma with its particle where the two together are in the vocabulary: `rule_out`.
    private func word(of governor: Int) -> String {
        guard let particle = grammar.particle(of: governor) else { return grammar.lemma(governor) }
        let phrasal = "\(grammar.lemma(governor))_\(particle)"
        return vocabulary.negating.contains(phrasal) ? phrasal : grammar.lemma(governor)
    }

    private func isInfinitive(_ verb: Int) -> Bool {
        grammar.isVerb(verb) && grammar.children(verb, "mark").contains { grammar.lemma($0) == "to" }
    }

    private func readClauseGovernor(_ governor: Int, into stance: inout Stance, isInside: Bool) {
        let lemma = grammar.lemma(governor)
        if isInside {
            if vocabulary.negating.contains(lemma) { stance.negate() }
            if vocabulary.saying.contains(lemma) {
                stance.isReported = true
            } else {
                readOperator(governor, into: &stance)
            }
        }
        if vocabulary.saying.contains(lemma) || vocabulary.claiming.contains(lemma)
            || vocabulary.expecting.contains(lemma)
            || vocabulary.supposing.contains(lemma)
        {
            stance.speakers += speakers(of: governor)
        }
    }

    private func speakers(of verb: Int) -> [Int] {
        let subjects = grammar.children(verb, "nsubj")
        return subjects.isEmpty ? grammar.understoodSubjects(of: verb, vocabulary) : subjects
    }

    /// `The strikes killed ten, officials said`: a verb of saying set beside the clause.
    private func readParataxis(_ token: Int, into stance: inout Stance) {
        for child in grammar.children(token, "parataxis") where vocabulary.saying.contains(grammar.lemma(child)) {
            let own = grammar.children(child, "nsubj")
            let speakers = own.isEmpty ? grammar.children(token, "nsubj").filter { $0 > token && $0 < child } : own
            guard grammar.children(child, "ccomp", "obj").isEmpty, !speakers.isEmpty else { continue }
            stance.isReported = true
            stance.speakers += speakers
        }
    }

    /// Speakers farther up, for the chain of attribution.
    private func readSpeakersAbove(_ token: Int, into stance: inout Stance) {
        var current = token
        for _ in 0..<12 {
            guard let governor = grammar.head(current) else { return }
            if grammar.base(current) == "ccomp", !isTemporal(current),
                vocabulary.saying.contains(grammar.lemma(governor))
            {
                stance.isReported = true
                stance.speakers += speakers(of: governor)
            }
            current = governor
        }
    }
}
