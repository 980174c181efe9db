import Foundation

/// Nouns that tell by themselves that the name they head is a place's: `Museum of Flight`, `Manas Airport`.
package struct PlaceNouns: Sendable {
    /// The list that ships with the models.
    package static let file = "place_nouns.txt"
    private let nouns: Set<String>
    private static let prepositions: Set<String> = ["of", "for", "at", "in", "on", "to"]

    /// Makes the list from a text with one noun a line; `#` begins a remark.
    package init(_ text: String) {
        nouns = Set(text.split(separator: "\n").lazy.filter { !$0.hasPrefix("#") }.map(String.init))
    }

    /// Whether one of the nouns heads a name of several words: the last one before the first preposition.
    func head(_ name: ArraySlice<String>) -> Bool {
        guard name.count > 1 else { return false }
        let phrase = name.prefix { !Self.prepositions.contains($0) }
        return phrase.last.map { nouns.contains($0.lowercased()) } ?? false
    }
}
