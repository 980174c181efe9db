import Graphs
import Linguistics

/// What governs the noun of an event, or a noun that bears on one: verbs that plan, end or bring it about.
extension StanceReader {
    /// The noun is a subject or an object.
    func climbNominal(from current: Int, to governor: Int, isDeed: Bool, _ stance: inout Stance) -> Step {
        guard !grammar.isVerb(current) else { return .outside }
        let lemma = word(of: governor)
        let isObject = grammar.base(current) == "obj" || grammar.label(current) == "nsubj:pass"
        if !isObject, grammar.tokens[governor].pos == .noun, vocabulary.untrue.contains(lemma) {
            stance.negate()
            return .outside
        }
        if isObject, isClaim(current), vocabulary.disputing.contains(lemma) {
            readDispute(by: governor, into: &stance)
            return .outside
        }
        if vocabulary.ending.contains(lemma), isObject || grammar.children(governor, "obj").isEmpty {
            let hasBeen =
                vocabulary.concluding.contains(lemma) && vocabulary.encounters.contains(grammar.lemma(current))
            let end = self.stance(of: governor)
            // What may end or does not is still going on.
            let hasEnded = end.polarity == .affirmed && [.asserted, .reported].contains(end.modality)
            if !hasBeen, hasEnded { stance.negate() }
            return .outside
        }
        // "Called the raid on Mopti illegal".
        if isObject, grammar.children(governor, "xcomp").contains(where: { $0 > current && !grammar.isVerb($0) }) {
            return .outside
        }
        readOpenness(of: current, under: governor, into: &stance)
        let isLight = lightVerbs.contains(lemma)
        if isLight, vocabulary.foreshadowing.contains(grammar.lemma(governor)) {
            readOperator(governor, into: &stance)
        }
        if !isObject, grammar.isVerb(governor) {
            readComingAbout(of: current, by: governor, isDeed: isDeed, into: &stance)
            return vocabulary.happening.contains(lemma) ? .inside : .outside
        }
        if isLight { return .inside }
        // "Was never in doubt".
        if grammar.isNominal(governor), isDenied(verb: governor) { return .outside }
        if grammar.isVerb(governor), vocabulary.negating.contains(lemma) {
            readPrevention(by: governor, into: &stance)
            return .outside
        }
        readOperator(governor, into: &stance)
        let isForeseen = grammar.label(current) == "nsubj:pass" || !grammar.isVerb(governor)
        if isForeseen, vocabulary.expecting.contains(lemma) { stance.weaken(to: .expected) }
        if isForeseen, vocabulary.expecting.contains(lemma) || vocabulary.supposing.contains(lemma),
            isDenied(verb: governor)
        {
            stance.negate()
        }
        return .outside
    }

    /// The noun stands behind a preposition.
    func climbPhrase(from current: Int, to governor: Int, isDeed: Bool, _ stance: inout Stance) -> Step {
        let preposition = grammar.preposition(current) ?? ""
        if preposition == "of", measures.contains(grammar.lemma(governor)) { return .inside }
        if preposition == "without" {
            stance.negate()
            return .outside
        }
        let lemma = word(of: governor)
        if isClaim(current), vocabulary.disputing.contains(lemma) {
            readDispute(by: governor, into: &stance)
            return .outside
        }
        if preposition == "to", isOfNearerNoun(current, under: governor) { return .outside }
        let isVisit = preposition == "on" && vocabulary.occasions.contains(grammar.lemma(current))
        if !isVisit, words[.openPrepositions].contains(preposition) {
            readOperator(governor, into: &stance)
            readPuttingAnEnd(governor, into: &stance)
            let isBearing = vocabulary.isNounOfStance(lemma) || vocabulary.partaking.contains(lemma) && !isDeed
            return !grammar.isVerb(governor) && isBearing ? .inside : .outside
        }
        if words[.abstainingPrepositions].contains(preposition), grammar.isVerb(governor),
            vocabulary.negating.contains(lemma)
        {
            readDenial(by: governor, into: &stance)
        }
        return .outside
    }

    /// Whether the noun right before `to` takes a deed for granted where the tree has tied it to one above: in `the
    /// possibility of a resolution to Chad's occupation of Mali` it is the resolution that is only possible.
    private func isOfNearerNoun(_ deed: Int, under governor: Int) -> Bool {
        guard let marker = grammar.children(deed, "case").first, marker > governor + 1, marker < deed,
            grammar.tokens[marker - 1].pos == .noun, grammar.isBelow(marker - 1, governor)
        else { return false }
        let lemma = grammar.lemma(marker - 1)
        return !vocabulary.isNounOfStance(lemma) && !vocabulary.ending.contains(lemma)
    }

    /// `Averted an attack`; what one wants or fails to avert may come.
    private func readPrevention(by verb: Int, into stance: inout Stance) {
        let prevention = self.stance(of: verb)
        if prevention.modality != .reported { stance.weaken(to: prevention.modality) }
        if prevention.polarity == .negated { stance.weaken(to: .hypothetical) } else { stance.negate() }
    }

    /// `Put an end to`, `announced an end to`.
    private func readPuttingAnEnd(_ noun: Int, into stance: inout Stance) {
        guard !grammar.isVerb(noun), vocabulary.ending.contains(grammar.lemma(noun)), grammar.base(noun) == "obj",
            let verb = grammar.head(noun), lightVerbs.contains(grammar.lemma(verb))
        else { return }
        readDenial(by: verb, into: &stance)
    }

    /// Whether a noun says itself how firm a clause or an event is, or tells a part in it.
    private func bears(_ noun: Int) -> Bool {
        vocabulary.isNounOfStance(grammar.lemma(noun)) || vocabulary.partaking.contains(grammar.lemma(noun))
    }

    /// `An attack could trigger`, `would condemn any attack`: what is one of many may only be thought of.
    private func readOpenness(of noun: Int, under governor: Int, into stance: inout Stance) {
        let isOpen = grammar.children(noun, "det").contains { words[.openDeterminers].contains(grammar.lowered[$0]) }
        guard isOpen else { return }
        for auxiliary in grammar.children(governor, "aux") { readAuxiliary(auxiliary, of: governor, into: &stance) }
    }

    /// `Failed to materialise`, `seems likely`, `the attempt failed`.
    private func readComingAbout(of noun: Int, by verb: Int, isDeed: Bool, into stance: inout Stance) {
        let next = verb + 1
        if vocabulary.negating.contains(grammar.lemma(verb)) {
            let isBehind = next + 1 < grammar.tokens.count && grammar.lowered[next] == "to"
            if bears(noun) && !isDeed || isBehind && vocabulary.happening.contains(grammar.lemma(next + 1)) {
                readDenial(by: verb, into: &stance)
            }
        }
        if vocabulary.happening.contains(grammar.lemma(verb)) { readOperator(verb, into: &stance) }
        for predicate in grammar.children(verb, "xcomp") where grammar.tokens[predicate].pos == .adjective {
            readOperator(predicate, into: &stance)
        }
    }

    /// Whether a noun says that somebody says something.
    func isClaim(_ noun: Int) -> Bool {
        vocabulary.claiming.contains(grammar.lemma(noun)) || vocabulary.saying.contains(grammar.lemma(noun))
    }

    /// Reads a governor that calls a claim false.
    func readDispute(by governor: Int, into stance: inout Stance) {
        stance.isReported = true
        readDenial(by: governor, into: &stance)
        stance.speakers += speakers(of: governor)
    }
}
