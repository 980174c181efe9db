/// One relation as an edge tells it.
package struct Statement: Hashable, Sendable {
    /// What stands on the edge, broken into lines.
    package let label: [String]
    /// The relation as a sentence without a full stop.
    package let sentence: String
    /// Name of the relation's type, as the ontology has it.
    package let type: String
    /// The words it rests on, each with its document.
    package let quotes: [String]

    /// The sentence and the words it rests on, one a line.
    package var tooltip: String {
        ([sentence + "."] + quotes).joined(separator: "\n")
    }
}
