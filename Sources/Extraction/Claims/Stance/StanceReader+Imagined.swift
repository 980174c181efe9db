import Graphs
import Linguistics

/// What is told of films, jokes, drills and worst cases and has not happened.
extension StanceReader {
    /// Whether the sentence of a deed begins with what sets it in something imagined, `in the film,`, wherever the tree has
    /// tied that.
    func isToldOfFiction(_ deed: Int) -> Bool {
        openingSetting.map { isImagined($0) && !isParted(deed, from: $0) } ?? false
    }

    /// Whether a deed of war belongs to an exercise: `in the drill, Chad attacked Mali`, `a drill in which`.
    ///
    /// What else is told of one, `in the drill, Chad trained Mali's army`, is done.
    func isRehearsed(_ deed: Int) -> Bool {
        if let setting = openingSetting, isExercise(setting), !isParted(deed, from: setting) { return true }
        var current = deed
        while let head = grammar.head(current) {
            if tellsWithin(current), isExercise(head) { return true }
            current = head
        }
        return false
    }

    /// Whether what a nominal tells is made up: `the film`, `an alternate history`, `the worst case`; `a series of raids` is
    /// no work of fiction.
    func isImagined(_ nominal: Int) -> Bool {
        let lemma = grammar.lemma(nominal)
        let modifiers = grammar.children(nominal, "amod", "compound", "nmod").filter { $0 < nominal }
            .map { grammar.lowered[$0] }
        // The lemma of a rare word may be wrong.
        if vocabulary.imagining.contains(lemma) || vocabulary.imagining.contains(grammar.lowered[nominal]) {
            return true
        }
        if modifiers.contains(where: vocabulary.imaginingModifiers.contains) { return true }
        if modifiers.contains(where: { vocabulary.imaginingPhrases.contains("\($0)_\(lemma)") }) { return true }
        let owners = grammar.children(nominal, "nmod")
        if vocabulary.scenes.contains(lemma), owners.contains(where: isImagined) { return true }
        return vocabulary.staging.contains(lemma)
            && !owners.contains { words[.stagedPrepositions].contains(grammar.preposition($0) ?? "") }
    }

    /// What a clause tells that goes on within what a noun names is no more real than that: `a future in which`, `a
    /// hypothetical war where`.
    func readWorld(of clause: Int, under noun: Int, into stance: inout Stance) {
        guard tellsWithin(clause) else { return }
        readModifiers(of: noun, into: &stance)
        let isThought =
            isImagined(noun) || vocabulary.worlds.contains(grammar.lemma(noun))
            || grammar.head(noun).map { vocabulary.envisaging.contains(grammar.lemma($0)) } ?? false
        if isThought { stance.weaken(to: .hypothetical) }
    }

    /// Whether a noun is one of the figures of a work of fiction: `the drama tells of a spy who`, not `the film accuses Chad,
    /// which`.
    func isFigure(_ noun: Int) -> Bool {
        guard
            grammar.children(noun, "det").contains(where: { words[.indefiniteArticles].contains(grammar.lowered[$0]) })
        else {
            return false
        }
        var current = noun
        while let head = grammar.head(current), ["nmod", "obj", "obl"].contains(grammar.base(current)) {
            if grammar.isVerb(head) { return grammar.children(head, "nsubj").contains(where: isImagined) }
            current = head
        }
        return false
    }

    /// Whether a relative clause tells what goes on in the noun above: `in which`, `where`, `when`.
    private func tellsWithin(_ clause: Int) -> Bool {
        guard grammar.base(clause) == "acl" else { return false }
        return grammar.children(clause).contains { child in
            child < clause
                && (words[.withinAdverbs].contains(grammar.lowered[child])
                    || grammar.lowered[child] == "which"
                        && grammar.children(child, "case").contains { grammar.lowered[$0] == "in" })
        }
    }

    /// The noun of `in …,` with which a sentence begins.
    private var openingSetting: Int? {
        guard let first = grammar.lowered.first(where: { $0 != "\"" }),
            words[.imaginedScenePrepositions].contains(first),
            let marker = grammar.lowered.firstIndex(of: first), let nominal = grammar.head(marker),
            let end = grammar.sentence.tree.subtree(of: nominal).last(where: { grammar.tokens[$0].form != "," }),
            end + 1 < grammar.tokens.count, grammar.tokens[end + 1].form == ","
        else { return nil }
        return nominal
    }

    private func isExercise(_ nominal: Int) -> Bool { vocabulary.rehearsing.contains(grammar.lemma(nominal)) }
}
