import Graphs
import Linguistics
import Press

/// Tells where in its sentence the ends of an edge stand and how the tree leads there.
struct Explainer {
    private let text: SourceText
    private let document: ResolvedDocument
    private let gazetteer: Gazetteer

    init(text: SourceText, document: ResolvedDocument, gazetteer: Gazetteer) {
        self.text = text
        self.document = document
        self.gazetteer = gazetteer
    }

    /// The ends of an edge in its sentence.
    func ends(of claim: Claim) -> (source: Explanation.End?, target: Explanation.End?) {
        let grammar = document.grammars[claim.sentence]
        let trigger = claim.tokens?.trigger ?? grammar.top(of: Self.tokens(of: claim.cue, in: grammar))
        func end(_ id: EntityID, _ token: Int?) -> Explanation.End? {
            let words =
                token.map { self.words(for: id, at: $0, trigger: trigger, in: claim.sentence) }
                ?? nearest(id, to: claim.cue, in: claim.sentence)
            guard let words else { return nil }
            let range = grammar.tokens[words.lowerBound].range.union(grammar.tokens[words.upperBound - 1].range)
            return Explanation.End(
                words: range, quote: text[range], path: grammar.path(from: trigger, to: grammar.top(of: words)))
        }
        return (end(claim.source, claim.tokens?.source), end(claim.target, claim.tokens?.target))
    }

    /// What told which country the source of an office serves, where the office does not name it.
    func balances(of claim: Claim) -> [Explanation.Balance] {
        guard claim.type.eventClass == nil, let ledger = document.drafts[claim.source]?.ledger, ledger.isConcluded,
            ledger.country == claim.target.text
        else { return [] }
        return ledger.balance.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { country, points in
            let clues = ledger.clues.filter { $0.country == country }.map { clue in
                Explanation.Clue(
                    weight: gazetteer.countryWeights.signs[clue.sign] ?? 0, sign: clue.sign.rawValue,
                    quote: clue.place.map { text[$0.words] },
                    words: clue.place?.words)
            }
            return Explanation.Balance(country: country, points: points, clues: clues)
        }
    }

    /// What was weighed where a pronoun stands for an end.
    func pronouns(of claim: Claim) -> [Explanation.Pronoun] {
        let resolver = ReferenceResolver(document: document, gazetteer: gazetteer)
        let grammar = document.grammars[claim.sentence]
        return [claim.tokens?.source, claim.tokens?.target].compactMap { $0 }.flatMap { [$0] + grammar.children($0) }
            .compactMap { resolver.decision(claim.sentence, $0) }.filter { !$0.weighed.isEmpty }.map(pronoun)
    }

    private func pronoun(of decision: ReferenceDecision) -> Explanation.Pronoun {
        let candidates = decision.weighed.sorted { $1.probability < $0.probability }.map { weighed in
            let words = document.grammars[weighed.candidate.sentence].tokens[weighed.candidate.token].range
            let share = weighed.veto == nil ? Int((weighed.probability * 100).rounded()) : nil
            return Explanation.Candidate(words: words, quote: text[words], share: share, veto: weighed.veto)
        }
        let words = document.grammars[decision.reference.sentence].tokens[decision.reference.token].range
        return Explanation.Pronoun(words: words, quote: text[words], candidates: candidates)
    }

    private static func tokens(of cue: TextRange, in grammar: Grammar) -> Range<Int> {
        let inside = grammar.tokens.indices.filter { cue.overlaps(grammar.tokens[$0].range) }
        guard let first = inside.first, let last = inside.last else { return 0..<1 }
        return first..<(last + 1)
    }

    /// The words that stand for an entity where a rule found it: a name there or below, else the pronoun or description.
    private func words(for id: EntityID, at token: Int, trigger: Int, in sentence: Int) -> Range<Int> {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        let members = grammar.conjuncts(token)
        for member in members {
            for index in [mentions.mentionAt[member], mentions.person(ledBy: member)].compactMap({ $0 })
            where document.entities[sentence][index] == id { return mentions.all[index].tokens }
        }
        let below = Set(grammar.graph.subtree(of: token))
        let named = self.mentions(of: id, in: sentence).filter { mention in
            below.contains(mention.head) || isRightBefore(token, mention, in: grammar)
        }
        if let near = named.min(by: { abs($0.head - token) < abs($1.head - token) }) { return near.tokens }
        let possessor = token == trigger ? grammar.children(token).first { grammar.label($0) == "nmod:poss" } : nil
        return description(at: possessor ?? members.first { mentions.mentionAt[$0] == nil } ?? token, in: grammar)
    }

    private func mentions(of id: EntityID, in sentence: Int) -> [Mention] {
        document.mentions[sentence].all.enumerated().filter { document.entities[sentence][$0.offset] == id }
            .map(\.element)
    }

    /// Whether only adjectives and nouns stand between a name and the noun behind it.
    private func isRightBefore(_ noun: Int, _ mention: Mention, in grammar: Grammar) -> Bool {
        mention.tokens.upperBound <= noun
            && (mention.tokens.upperBound..<noun).allSatisfy {
                grammar.tokens[$0].pos == .adjective || grammar.tokens[$0].pos == .noun
            }
    }

    /// A noun with what stands right before it and belongs to it: `the two leaders`, `his defence minister`.
    private func description(at noun: Int, in grammar: Grammar) -> Range<Int> {
        var start = noun
        while start > 0, grammar.head(start - 1) == noun,
            ["det", "amod", "compound", "nummod", "nmod"].contains(grammar.base(start - 1))
        {
            start -= 1
        }
        return start..<(noun + 1)
    }

    /// The words nearest to a cue that name an entity, by themselves or, as `Ghana` in `Bank of Ghana`, in a longer name.
    private func nearest(_ id: EntityID, to cue: TextRange, in sentence: Int) -> Range<Int>? {
        let grammar = document.grammars[sentence]
        let inside = countryNames(id, in: grammar).filter { cue.overlaps(grammar.tokens[$0.lowerBound].range) }
        let named = mentions(of: id, in: sentence).map(\.tokens) + inside
        let candidates = named.isEmpty ? countryNames(id, in: grammar) : named
        func distance(_ words: Range<Int>) -> Int {
            let range = grammar.tokens[words.lowerBound].range.union(grammar.tokens[words.upperBound - 1].range)
            return max(0, range.start - cue.end, cue.start - range.end)
        }
        return candidates.min { distance($0) < distance($1) }
    }

    private func countryNames(_ id: EntityID, in grammar: Grammar) -> [Range<Int>] {
        grammar.tokens.indices.compactMap { token in
            guard let match = gazetteer.names.match(grammar.printed, at: token),
                case .country(id.text, _) = match.meaning
            else { return nil }
            return match.tokens
        }
    }
}
