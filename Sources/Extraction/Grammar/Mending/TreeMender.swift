import Linguistics

/// Ties words where trees contradict themselves or the order of the words.
///
/// Each rule knows one way in which trees are apt to be wrong; it sees the tree as those before it have left it, and what
/// it would make no tree is left as it was.
struct TreeMender {
    private let rules: [any TieRule]

    /// Takes the verbs of saying and the nouns for plans from the words of stance.
    init(_ stance: StanceVocabulary) {
        let (speech, telling) = (stance.saying, stance.telling)
        let stances = [stance.supposing, stance.negating, stance.declining].reduce(stance.expecting) { $0.union($1) }
        rules = [
            ClaimMarkers(), ArticleAppositions(), DescribedNames(), CrossedObjects(), TrailingSpeech(speech: speech),
            TakenParticles(), StoppingShort(),
            ActiveSubjects(), AgentParticiples(), SpeechClauses(speech: speech, telling: telling), GerundMarkers(),
            OpeningModifiers(), OpeningOccasions(), OpeningSubjects(), SpeechPartners(speech: speech),
            TimeClauseSubjects(),
            VerbConjuncts(), QuotedBiddings(telling: telling), NounInfinitives(stances: stances),
            GerundSubjects(stances: stances), AbsoluteClauses(),
        ]
    }

    /// The sentence with its tree mended; the same one where nothing is to mend.
    func mend(_ sentence: Sentence) -> Sentence { rules.reduce(sentence) { apply($1, to: $0) } }

    private func apply(_ rule: any TieRule, to sentence: Sentence) -> Sentence {
        let ties = sentence.tokens.indices.flatMap { rule.ties(at: $0, in: sentence) }
        guard !ties.isEmpty else { return sentence }
        var dependencies = sentence.tree.dependencies
        for tie in ties { dependencies[tie.token] = Dependency(head: tie.head, label: tie.label) }
        guard let tree = try? DependencyTree(dependencies) else { return sentence }
        return Sentence(
            range: sentence.range, paragraph: sentence.paragraph, tokens: sentence.tokens, tree: tree,
            names: sentence.names)
    }
}
