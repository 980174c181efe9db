import Graphs
import Press

/// What comes into a collection at once: a file, a line of one or a record of an archive, with the graphs that were read of
/// it.
package struct AddedInput: Sendable {
    /// The graph of a report, or of several that were merged before.
    package struct Reading: Sendable {
        package let graph: EntityGraph
        /// The report, where the graph was read from it and not found.
        package let article: Article?

        package init(graph: EntityGraph, article: Article?) {
            self.graph = graph
            self.article = article
        }

        /// What tells it from all others, whatever its file is called.
        package var fingerprint: String {
            article.map(Fingerprint.of) ?? Fingerprint.of(Array(GraphJSON.merged(graph).text.utf8))
        }
    }

    /// What it is called.
    package let name: String
    /// The line it stands on, from 1, when it is one of several.
    package let line: Int?
    /// The SHA-256 of its bytes.
    package let sha256: String
    /// What was read of it, maybe nothing.
    package let readings: [Reading]

    package init(name: String, line: Int?, sha256: String, readings: [Reading]) {
        self.name = name
        self.line = line
        self.sha256 = sha256
        self.readings = readings
    }
}

/// What tells contents apart, as 64 lower-case hexadecimal digits.
package enum Fingerprint {
    /// The SHA-256 of some bytes.
    package static func of(_ bytes: [UInt8]) -> String { Digest.hexadecimal(Digest.sha256(of: bytes)) }

    /// That of a report: its text, and whose it is and of what day, since papers print the same words of an agency.
    package static func of(_ article: Article) -> String {
        let details = [article.sha256, article.outlet ?? "", article.date?.iso ?? ""].joined(separator: "\n")
        return of(Array(details.utf8))
    }
}
