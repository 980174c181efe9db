/// A mistake in the ontology or in a table of names: where it stands and what was expected.
public struct OntologyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A place in a file.
    public struct Place: Hashable, Sendable {
        /// The line, from 1.
        public let line: Int
        /// The column in characters, from 1.
        public let column: Int

        /// Makes a place.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// The file, as it was named.
    public let file: String
    /// Where in it; nothing where the file as a whole is meant.
    public let place: Place?
    /// What is wrong.
    public let problem: String
    /// What should stand there.
    public let expected: String

    /// Makes an error about a place of a file, or about the file as a whole.
    public init(file: String, at place: Place? = nil, problem: String, expected: String) {
        self.file = file
        self.place = place
        self.problem = problem
        self.expected = expected
    }

    /// The error in one line.
    public var description: String {
        let head = place.map { "\(file):\($0.line):\($0.column)" } ?? file
        return "\(head): \(problem); expected \(expected)"
    }
}
