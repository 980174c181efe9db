/// How hard to look for a good arrangement; counts, never seconds, so that the result does not depend on the machine.
package struct Effort: Hashable, Sendable {
    /// How many different starts Graphviz is asked for.
    package let seeds: Int
    /// How many of the best starts are bettered.
    package let finalists: Int
    /// How many rounds of shifting boxes each of those gets.
    package let rounds: Int
    /// After how many comparisons of boxes and of stretches of lines a start is bettered no further.
    package let allowance: Int

    /// About as many comparisons as take two or three seconds; the picture of an ordinary article needs a tenth of it.
    package static let usualAllowance = 300_000_000

    package init(seeds: Int, finalists: Int, rounds: Int, allowance: Int = usualAllowance) {
        precondition(seeds > 0 && finalists > 0, "there is at least one start")
        self.seeds = seeds
        self.finalists = finalists
        self.rounds = rounds
        self.allowance = allowance
    }

    /// The effort that keeps a diagram of this many boxes and lines at about a second.
    static func suited(to count: Int) -> Effort {
        switch count {
        case ...24: Effort(seeds: 16, finalists: 2, rounds: 12)
        case ...50: Effort(seeds: 32, finalists: 3, rounds: 14)
        case ...70: Effort(seeds: 20, finalists: 3, rounds: 14)
        case ...140: Effort(seeds: 8, finalists: 2, rounds: 12)
        case ...300: Effort(seeds: 3, finalists: 1, rounds: 10)
        case ...520: Effort(seeds: 2, finalists: 1, rounds: 6)
        default: Effort(seeds: 1, finalists: 1, rounds: 2)
        }
    }
}
