public import Graphs
public import Press

/// Why an edge is in the graph: the rule that read it, the words at its ends and the way to each through the tree.
public struct Explanation: Hashable, Sendable {
    /// An end of an edge as its sentence has it.
    public struct End: Hashable, Sendable {
        /// The name, pronoun or description that stands for the end, in UTF-8 bytes of the article.
        public let words: TextRange
        /// The article sliced at `words`.
        public let quote: String
        /// The way through the tree from the trigger: `warned >nsubj Seoul`, `>` down to a dependent, `<` up to a head.
        public let path: String
    }

    /// One thing that told for a country, or against one, as that of an official whose office does not name it.
    public struct Clue: Hashable, Sendable {
        /// How much it tells: above zero for the country, below against it.
        public let weight: Int
        /// What told it, in words.
        public let sign: String
        /// The article where it is told; nothing for what stands in no sentence.
        public let quote: String?
        /// Where that stands, in UTF-8 bytes of the article.
        public let words: TextRange?
    }

    /// All that told for a country and against it.
    public struct Balance: Hashable, Sendable {
        /// The country's alpha-3 code.
        public let country: String
        /// What spoke for it, what spoke against it taken off.
        public let points: Int
        /// What told it.
        public let clues: [Clue]
    }

    /// One thing that a model weighed for a claim that no rule has found.
    public struct Reason: Hashable, Sendable {
        /// What it is: `template=words`, as in the model's file.
        public let feature: String
        /// How much it adds to the log odds of the claim.
        public let weight: Double
    }

    /// A pronoun at an end and those for whom it may stand.
    public struct Pronoun: Hashable, Sendable {
        /// The pronoun, in UTF-8 bytes of the article.
        public let words: TextRange
        /// The article sliced at `words`.
        public let quote: String
        /// Those for whom it may stand, the likeliest first.
        public let candidates: [Candidate]
    }

    /// A name or noun for which a pronoun may stand.
    public struct Candidate: Hashable, Sendable {
        /// The word by which it hangs on its sentence, in UTF-8 bytes of the article.
        public let words: TextRange
        /// The article sliced at `words`.
        public let quote: String
        /// How likely it is meant, of a hundred; nothing where it cannot be.
        public let share: Int?
        /// Why it cannot be meant; nothing where it can.
        public let veto: String?
    }

    /// The edge, resting on this one piece of evidence.
    public let relation: Relation
    /// Name of the rule: for an event its type, the part of speech of the trigger and the words the frame asks for.
    public let rule: String
    /// The file and line of the frame in the ontology; nothing for a rule that is no frame.
    public let origin: String?
    /// The source; nothing where it is not named in the sentence but known from the rest of the report.
    public let source: End?
    /// The target, likewise.
    public let target: End?
    /// What told which country the source serves, where the edge is an office that does not name it; the one that was
    /// decided for first.
    public let balances: [Balance]
    /// The pronouns that stand for the ends.
    public let pronouns: [Pronoun]
    /// What told a model most, where no rule has found the edge; the weightiest first.
    public let reasons: [Reason]

    /// The one piece of evidence.
    public var evidence: Evidence { relation.evidence[0] }
}

/// A graph with the reasons for all its edges.
public struct ExplainedGraph: Hashable, Sendable {
    /// The graph.
    public let graph: EntityGraph
    /// The reasons, in the order of the text; every relation of the graph has one for each piece of its evidence.
    public let explanations: [Explanation]
}
