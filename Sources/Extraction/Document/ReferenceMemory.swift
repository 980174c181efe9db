import Graphs
import Synchronization

/// The pronouns of a document that are decided already, so that each is decided once and those before it first.
final class ReferenceMemory: Sendable {
    /// Whom a pronoun stands for.
    struct Referents: Sendable {
        /// Those for whom it was decided; nobody where that stays open.
        let entities: [EntityID]
        /// How likely each of those for whom it may stand is.
        let shares: [[EntityID]: Float]

        /// Stands for nobody, as far as is known.
        static let unknown = Referents(entities: [], shares: [:])
    }

    private struct State {
        var decided: [Int: [Int: Referents]] = [:]
        /// The sentences before this one are decided, or being decided.
        var next = 0
    }

    private let state = Mutex(State())

    /// Whom a pronoun stands for, as far as that is decided.
    func referents(_ sentence: Int, _ token: Int) -> Referents? {
        state.withLock { $0.decided[sentence]?[token] }
    }

    /// Keeps what is decided.
    func keep(_ referents: Referents, _ sentence: Int, _ token: Int) {
        state.withLock { $0.decided[sentence, default: [:]][token] = referents }
    }

    /// The sentences up to one that nobody has begun to decide, which are the caller's to decide.
    func take(upTo sentence: Int) -> Range<Int> {
        state.withLock { state in
            defer { state.next = max(state.next, sentence + 1) }
            return min(state.next, sentence + 1)..<(sentence + 1)
        }
    }
}
