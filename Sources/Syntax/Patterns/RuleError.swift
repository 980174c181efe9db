/// A mistake in a file of rules: where it stands and what was expected.
public struct RuleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file, as it was named.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// What is wrong.
    public let problem: String
    /// What should stand there.
    public let expected: String

    /// The error in one line.
    public var description: String { "\(file):\(line):\(column): \(problem); expected \(expected)" }
}
