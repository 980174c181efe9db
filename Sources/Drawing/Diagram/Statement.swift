import Graphs

/// One relation as an edge tells it, together with the promise of it where there is one.
package struct Statement: Hashable, Sendable {
    /// The relation, of an act of several that of the first two, and behind it the promise of it.
    package let relations: [RelationKey]
    /// What stands on the edge, broken into lines.
    package let label: [String]
    /// The relation as a sentence without a full stop.
    package let sentence: String
    /// Name of the relation's type, as the ontology has it.
    package let type: String
    /// How likely it is told, such as `confidence 0.92`, where that is known.
    package let confidence: String?
    /// The words it rests on, each with its document.
    package let quotes: [String]

    /// The sentence, how likely it is and the words it rests on, one a line.
    package var tooltip: String {
        ([sentence + "." + (confidence.map { " (\($0))" } ?? "")] + quotes).joined(separator: "\n")
    }
}
