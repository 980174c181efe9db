import Graphs
import Linguistics

/// What governs the noun of an event, or a noun that bears on one: verbs that plan, end or bring it about.
extension StanceReader {
    /// The noun is a subject or an object.
    func climbNominal(from current: Int, to head: Int, isDeed: Bool, _ stance: inout Stance) -> Step {
        guard !grammar.isVerb(current) else { return .outside }
        let lemma = word(of: head)
        let isObject = grammar.base(current) == "obj" || grammar.label(current) == "nsubj:pass"
        if !isObject, grammar.tokens[head].pos == .noun, vocabulary.untrue.contains(lemma) {
            stance.negate()
            return .outside
        }
        if isObject, isClaim(current), vocabulary.disputing.contains(lemma) {
            readDispute(by: head, into: &stance)
            return .outside
        }
        if vocabulary.ending.contains(lemma), isObject || grammar.children(head, "obj").isEmpty {
            let hasBeen =
                vocabulary.concluding.contains(lemma) && vocabulary.encounters.contains(grammar.lemma(current))
            let end = self.stance(of: head)
            // What may end or does not is still going on.
            let hasEnded = end.polarity == .affirmed && [.asserted, .reported].contains(end.modality)
            if !hasBeen, hasEnded { stance.negate() }
            return .outside
        }
        // "Called the raid on Mopti illegal".
        if isObject, grammar.children(head, "xcomp").contains(where: { $0 > current && !grammar.isVerb($0) }) {
            return .outside
        }
        readOpenness(of: current, under: head, into: &stance)
        let isLight = lightVerbs.contains(lemma)
        if isLight, vocabulary.foreshadowing.contains(grammar.lemma(head)) {
            readOperator(head, into: &stance)
        }
        if !isObject, grammar.isVerb(head) {
            readComingAbout(of: current, by: head, isDeed: isDeed, into: &stance)
            return vocabulary.happening.contains(lemma) ? .inside : .outside
        }
        if isLight { return .inside }
        // "Was never in doubt".
        if grammar.isNominal(head), isDenied(verb: head) { return .outside }
        if grammar.isVerb(head), vocabulary.negating.contains(lemma) {
            readPrevention(by: head, into: &stance)
            return .outside
        }
        readOperator(head, into: &stance)
        let isForeseen = grammar.label(current) == "nsubj:pass" || !grammar.isVerb(head)
        if isForeseen, vocabulary.expecting.contains(lemma) { stance.weaken(to: .expected) }
        if isForeseen, vocabulary.expecting.contains(lemma) || vocabulary.supposing.contains(lemma),
            isDenied(verb: head)
        {
            stance.negate()
        }
        return .outside
    }

    /// The noun stands behind a preposition.
    func climbPhrase(from current: Int, to head: Int, isDeed: Bool, _ stance: inout Stance) -> Step {
        let preposition = grammar.preposition(current) ?? ""
        if preposition == "of", measures.contains(grammar.lemma(head)) { return .inside }
        if preposition == "without" {
            stance.negate()
            return .outside
        }
        let lemma = word(of: head)
        if isClaim(current), vocabulary.disputing.contains(lemma) {
            readDispute(by: head, into: &stance)
            return .outside
        }
        if preposition == "to", isOfNearerNoun(current, under: head) { return .outside }
        let isVisit = preposition == "on" && vocabulary.occasions.contains(grammar.lemma(current))
        if !isVisit, words[.openPrepositions].contains(preposition) {
            readOperator(head, into: &stance)
            readPuttingAnEnd(head, into: &stance)
            let isBearing = vocabulary.isNounOfStance(lemma) || vocabulary.partaking.contains(lemma) && !isDeed
            return !grammar.isVerb(head) && isBearing ? .inside : .outside
        }
        if words[.abstainingPrepositions].contains(preposition), grammar.isVerb(head),
            vocabulary.negating.contains(lemma)
        {
            readDenial(by: head, into: &stance)
        }
        return .outside
    }

    /// Whether the noun right before `to` takes a deed for granted where the tree has tied it to one above: in `the
    /// possibility of a resolution to Chad's occupation of Mali` it is the resolution that is only possible.
    private func isOfNearerNoun(_ deed: Int, under head: Int) -> Bool {
        guard let marker = grammar.children(deed, "case").first, marker > head + 1, marker < deed,
            grammar.tokens[marker - 1].pos == .noun, grammar.isBelow(marker - 1, head)
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
    private func readOpenness(of noun: Int, under head: Int, into stance: inout Stance) {
        let isOpen = grammar.children(noun, "det").contains { words[.openDeterminers].contains(grammar.lowered[$0]) }
        guard isOpen else { return }
        for auxiliary in grammar.children(head, "aux") { readAuxiliary(auxiliary, of: head, into: &stance) }
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

    /// Reads a head that calls a claim false.
    func readDispute(by head: Int, into stance: inout Stance) {
        stance.isReported = true
        readDenial(by: head, into: &stance)
        stance.speakers += speakers(of: head)
    }
}
