/// Words after which a full stop is usually no end of a sentence.
package struct AbbreviationList: Sendable {
    /// The list that ships with the models.
    package static let file = "abbreviations.txt"
    private let hashes: Set<UInt64>

    /// Makes the list from a text with one abbreviation a line, without its last full stop; `#` begins a remark.
    package init(_ text: String) {
        var hashes: Set<UInt64> = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let word = line.lowercased()
            hashes.insert(TextScalars.hash(of: word))
        }
        self.hashes = hashes
    }

    /// Whether the list has the characters of a range, without regard to case.
    func contains(_ range: Range<Int>, of text: TextScalars) -> Bool {
        hashes.contains(text.hash(range))
    }
}

extension TextScalars {
    /// The hash that `hash(_:)` gives for the same characters.
    static func hash(of word: String) -> UInt64 {
        var hash = FeatureHash(0)
        for scalar in word.unicodeScalars { hash.add(UInt64(lowercased(scalar.value))) }
        return hash.value
    }
}
