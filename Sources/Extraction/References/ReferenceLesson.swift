import Graphs
import Linguistics

/// A pronoun of a text of which is known whom it stands for, as it is learned from.
package struct ReferenceLesson: Sendable {
    /// Which model it teaches, a place among `askers`.
    package let asker: Int
    /// The features of each option, last of the answer that it stands for none of the candidates.
    package let options: [[Int]]
    /// Which options are right.
    package let isRight: [Bool]
    /// Which options stand for somebody whom the graph knows.
    package let isKnown: [Bool]
    /// What each option stands for, alike for those that stand for the same.
    package let groups: [String]
    /// The pronoun in its sentence and each option, to be read.
    package let words: [String]

    package init(asker: Int, options: [[Int]], isRight: [Bool], isKnown: [Bool], groups: [String], words: [String]) {
        self.asker = asker
        self.options = options
        self.isRight = isRight
        self.isKnown = isKnown
        self.groups = groups
        self.words = words
    }

    /// The names of the models.
    package static let askers = FeatureSpace.Asker.allCases.map { "\($0)" }
    /// How many features there are.
    package static let features = FeatureSpace.count
}

/// What a text marked by hand tells of its pronouns.
package struct ReferenceMarks: Sendable {
    /// The words that tell of one and the same, for each sentence.
    package let chains: [[(tokens: Range<Int>, chain: String)]]
    /// The entities for which a pronoun stands, by sentence and token.
    package let entities: [[Int: Set<String>]]

    package init(chains: [[(tokens: Range<Int>, chain: String)]], entities: [[Int: Set<String>]]) {
        self.chains = chains
        self.entities = entities
    }
}

extension ReferenceResolver {
    /// The lessons that the marks of a text give.
    func lessons(_ marks: ReferenceMarks) -> [ReferenceLesson] {
        let known = knownChains(marks)
        return (0..<document.grammars.count).flatMap { sentence in
            document.grammars[sentence].tokens.indices.compactMap { lesson(sentence, $0, marks, known: known) }
        }
    }

    private func lesson(
        _ sentence: Int, _ token: Int, _ marks: ReferenceMarks, known: Set<String>
    ) -> ReferenceLesson? {
        let grammar = document.grammars[sentence]
        guard let reference = Reference(sentence, token, in: grammar), grammar.tokens.count <= Self.longest else {
            return nil
        }
        let context = ReferenceContext(reference, in: document, gazetteer, speakers: speaker(of: reference))
        guard let asker = context.asker else { return nil }
        let open = CandidateFinder(document: document, gazetteer: gazetteer).candidates(for: reference)
            .filter { candidate in !CandidateVeto.all.contains { $0.applies(candidate, context) } }
        guard !open.isEmpty else { return nil }
        let groups: [String]
        let meant: String?
        if marks.chains.isEmpty {
            guard let marked = marks.entities[sentence][token] else { return nil }
            meant = marked.isEmpty ? "" : marked.sorted().joined(separator: ",")
            groups = open.map { candidate in
                let entities =
                    candidate.sort == .pronoun
                    ? marks.entities[candidate.sentence][candidate.token] ?? []
                    : Set(self.entities(of: candidate, context).map(\.text))
                return entities.sorted().joined(separator: ",")
            }
        } else {
            meant = marks.chains[sentence].first { $0.tokens == token..<token + 1 }?.chain
            groups = open.enumerated().map { chain(of: $1, marks) ?? "-\($0)" }
        }
        let isRight = groups.map { $0 == meant }
        let words = open.map { document.grammars[$0.sentence].tokens[$0.token].form } + ["-"]
        let isKnown = zip(open, groups).map { candidate, group in
            candidate.entity != nil && candidate.sort != .place || known.contains(group)
                || marks.chains.isEmpty && !group.isEmpty
        }
        return ReferenceLesson(
            asker: asker.rawValue, options: CandidateFeatures(context, asker: asker, open: open).all(),
            isRight: isRight + [!isRight.contains(true) || meant == ""], isKnown: isKnown + [false],
            groups: groups + ["none"],
            words: [grammar.tokens.map(\.form).joined(separator: " "), grammar.tokens[token].form] + words)
    }

    /// The chain whose words a candidate heads.
    private func chain(of candidate: Candidate, _ marks: ReferenceMarks) -> String? {
        let grammar = document.grammars[candidate.sentence]
        let members = grammar.conjuncts(candidate.token)
        return marks.chains[candidate.sentence].first { words in
            guard words.tokens.contains(candidate.token) else { return false }
            let top = grammar.top(of: words.tokens)
            let isInside =
                words.tokens.count < 6 && candidate.entity != nil && grammar.isBelow(candidate.token, top)
                && ["flat", "appos"].contains(grammar.base(candidate.token))
            guard top == candidate.token || top == candidate.top || isInside else { return false }
            return members.count < 2 || members.allSatisfy(words.tokens.contains) == (candidate.sort == .row)
        }?.chain
    }

    /// The chains of those whom some words name.
    private func knownChains(_ marks: ReferenceMarks) -> Set<String> {
        var known: Set<String> = []
        for (sentence, chains) in marks.chains.enumerated() {
            let grammar = document.grammars[sentence]
            for words in chains {
                let top = grammar.top(of: words.tokens)
                let id = document.entity(sentence: sentence, token: top)
                if let id, document.drafts[id]?.kind != .place { known.insert(words.chain) }
            }
        }
        return known
    }
}
