/// A pattern over a sentence's graph, and what is to be done where it is found.
public struct Rule: Hashable, Sendable {
    /// What the pattern describes, in a few words.
    public let name: String
    /// The line of the file where it begins, from 1.
    public let line: Int
    /// Sentences in which it is found.
    public let examples: [Example]
    /// The tests of the word by which the rule is looked up.
    let anchor: [WordTest]
    /// What else has to hold, in order.
    let constraints: [Constraint]
    /// What is done.
    let outcome: Outcome

    /// Whether something has to hang on the anchor.
    var needsDependent: Bool {
        constraints.contains { constraint in
            guard case .above = constraint.relation else { return false }
            return constraint.word == 0 && !constraint.isAbsent
        }
    }

    /// A sentence and the arcs that the rule gives there.
    public struct Example: Hashable, Sendable {
        /// The sentence.
        public let text: String
        /// The arcs as `label head dependent` by the forms of the words; none where the rule leaves a word alone.
        public let gives: [String]
    }

    /// What holds of one word, or between two.
    struct Constraint: Hashable, Sendable {
        /// The known word, by number; the anchor is 0.
        let word: Int
        /// How the other stands to it; nothing where only the word is tested.
        let relation: Relation?
        /// The other word; nothing where it has no name.
        let other: Int?
        /// Whether there must be none.
        let isAbsent: Bool
        /// What is asked of the other word, or of the word where there is no other.
        let tests: [WordTest]
    }

    /// How one word stands to another.
    enum Relation: Hashable, Sendable {
        /// The other hangs on it; by an added arc as well where `isEnhanced`.
        case above(LabelSet, isEnhanced: Bool)
        /// It hangs on the other.
        case below(LabelSet)
        /// It stands right before the other.
        case next
        /// It stands right behind the other.
        case behind
        /// It stands somewhere before the other.
        case before
        /// The other is the name that ends right before it.
        case nameBefore
    }

    /// What a rule does where it is found.
    enum Outcome: Hashable, Sendable {
        /// Adds an arc.
        case add(label: String, head: Int, dependent: Int)
        /// Adds nothing, and keeps later rules from it.
        case leave
    }
}
