/// A mistake in the ontology or in a table of names: where it stands and what was expected.
public struct OntologyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int
    /// What is wrong.
    public let problem: String
    /// What should stand there.
    public let expected: String

    /// Makes an error at a place of a file.
    public init(file: String, line: Int, column: Int, problem: String, expected: String) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
        self.expected = expected
    }

    /// The error in one line.
    public var description: String { "\(file):\(line):\(column): \(problem); expected \(expected)" }
}
