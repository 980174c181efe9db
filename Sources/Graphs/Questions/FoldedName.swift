import Foundation

/// A name as people compare names: without case, accents, punctuation or a leading article.
package struct FoldedName: Hashable, Sendable, Comparable {
    package let words: [String]

    /// Folds a name; hyphens and other punctuation part words, apostrophes and full stops do not.
    package init(_ name: String) {
        let words = Self.words(ofASCII: name) ?? Self.words(of: name)
        self.words = words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
    }

    private static func words(of name: String) -> [String] {
        let plain = name.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var words: [String] = []
        var word = ""
        for character in plain {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else if !["'", "’", "."].contains(character), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The same of the letters that most names and sentences are made of, which need no tables; nothing of others.
    private static func words(ofASCII name: String) -> [String]? {
        var name = name
        return name.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            var words: [String] = []
            var word: [UInt8] = []
            for byte in bytes {
                switch byte {
                case 0x30...0x39, 0x61...0x7A: word.append(byte)
                case 0x41...0x5A: word.append(byte | 0x20)
                case 0x27, 0x2E: break
                default:
                    guard !word.isEmpty else { continue }
                    words.append(String(decoding: word, as: UTF8.self))
                    word.removeAll(keepingCapacity: true)
                }
            }
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            return words
        }
    }

    /// The words with single spaces.
    package var text: String { words.joined(separator: " ") }

    package static func < (left: FoldedName, right: FoldedName) -> Bool { left.text < right.text }

    /// In how many letters another name may differ and still be near: in none of three, of ten in two.
    var tolerance: Int { text.count < 4 ? 0 : text.count < 8 ? 1 : text.count / 5 + 1 }

    /// How unlike two names are: the fewest insertions, deletions, replacements and swaps of neighbouring letters that
    /// turn one into the other (optimal string alignment, Damerau 1964).
    func distance(to other: FoldedName) -> Int {
        Self.distance(from: Array(text), to: Array(other.text))
    }

    private static func distance(from left: [Character], to right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row] + [Int](repeating: 0, count: right.count)
            for column in 1...right.count {
                let replacement = left[row - 1] == right[column - 1] ? 0 : 1
                var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + replacement)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                current[column] = cost
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
