/// Tells quickly of many names which may be offered in place of one that nobody bears (`NameIndex.find`).
package struct NearNameFilter: Sendable {
    private let wanted: FoldedName
    private let length: Int
    private let letters: UInt64

    /// Takes the name that nobody bears.
    package init(_ name: String) {
        wanted = FoldedName(name)
        length = wanted.text.utf8.count
        letters = Self.letters(of: wanted.text[...])
    }

    /// Whether a name, its words folded and parted by single spaces, has all the words or is near as a whole or in one word.
    package func keeps(_ folded: String) -> Bool {
        // What is near lacks no more letters than may be others.
        guard !wanted.words.isEmpty,
            (letters & ~Self.letters(of: folded[...])).nonzeroBitCount <= wanted.tolerance
        else { return false }
        let words = folded.split(separator: " ")
        return isNear(folded[...]) || words.count > 1 && words.contains(where: isNear)
            || wanted.words.allSatisfy { word in words.contains { $0 == word } }
    }

    private func isNear(_ text: Substring) -> Bool {
        // A letter that is another changes the length by nothing and the letters that there are by two.
        let tolerance = wanted.tolerance
        guard abs(text.utf8.count - length) <= 4 * tolerance,
            (Self.letters(of: text) ^ letters).nonzeroBitCount <= 2 * tolerance
        else { return false }
        return wanted.distance(to: FoldedName(String(text))) <= tolerance
    }

    /// A bit for each small letter and figure, one for all else.
    private static func letters(of text: Substring) -> UInt64 {
        text.utf8.reduce(0) { letters, byte in
            switch byte {
            case 0x61...0x7A: letters | 1 << UInt64(byte - 0x61)
            case 0x30...0x39: letters | 1 << UInt64(byte - 0x30 + 26)
            case 0x20: letters
            default: letters | 1 << 36
            }
        }
    }
}
