/// Groups of words of like use: for each known word its group in a coarse, a middle and a fine grouping.
package struct WordClusters: Sendable {
    /// The groups of a word, counted from 1; all 0 for an unknown word.
    package struct Groups: Hashable, Sendable {
        /// Group among the few large ones.
        package let coarse: UInt16
        /// Group among the middling ones.
        package let middle: UInt16
        /// Group among the many small ones.
        package let fine: UInt16

        /// The groups of a word that is not known.
        package static let unknown = Groups(coarse: 0, middle: 0, fine: 0)

        /// Makes a triple of groups.
        package init(coarse: UInt16, middle: UInt16, fine: UInt16) {
            self.coarse = coarse
            self.middle = middle
            self.fine = fine
        }
    }

    /// What such a file is called in its header.
    package static let kind = "clusters"
    private let keys: [UInt32]
    private let groups: [UInt16]

    /// Reads a file of kind `clusters`.
    package init(_ file: ModelFile) throws(ModelError) {
        keys = try file.array("keys")
        guard keys.count.nonzeroBitCount == 1 else { throw .incomplete(file: file.name, part: "keys") }
        groups = try file.array("groups", count: keys.count * 3)
        guard keys.contains(0) else { throw .incomplete(file: file.name, part: "keys") }
    }

    /// The groups of a word by the hash of its form in lower case.
    @inline(__always)
    package func groups(of hash: UInt64) -> Groups {
        let key = Self.key(hash)
        var slot = Int(key >> 1) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == key {
                return Groups(coarse: groups[slot * 3], middle: groups[slot * 3 + 1], fine: groups[slot * 3 + 2])
            }
            slot = (slot + 1) & (keys.count - 1)
        }
        return .unknown
    }

    @inline(__always)
    private static func key(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 17) | 1 }

    /// The parts of a file that gives each word, in lower case, its groups.
    package static func parts(_ words: [(word: String, groups: Groups)]) -> [ModelPart] {
        var capacity = 1
        while capacity < words.count * 3 / 2 { capacity *= 2 }
        var keys = [UInt32](repeating: 0, count: capacity)
        var groups = [UInt16](repeating: 0, count: capacity * 3)
        for (word, found) in words {
            let key = key(FeatureHash.of(word.utf8))
            var slot = Int(key >> 1) & (capacity - 1)
            while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
            keys[slot] = key
            groups.replaceSubrange(slot * 3..<slot * 3 + 3, with: [found.coarse, found.middle, found.fine])
        }
        return [ModelPart("keys", keys), ModelPart("groups", groups)]
    }
}
