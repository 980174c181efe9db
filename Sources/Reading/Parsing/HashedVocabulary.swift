/// Which strings are known and what their numbers are, kept as hashes in an open table.
///
/// A slot holds the upper 40 bits of the hash and the number plus one in the lower 24; empty slots hold 0. Two strings
/// are mixed up only when 40 bits of their hashes agree, which for vocabularies of this size does not matter.
package struct HashedVocabulary: Sendable {
    package let slots: [UInt64]
    private let mask: Int

    /// Numbers the strings in their order; a later copy of a string is passed over.
    package init(_ hashes: [UInt64]) {
        var size = 16
        while size < hashes.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for (number, hash) in hashes.enumerated() {
            var place = Int(truncatingIfNeeded: hash) & (size - 1)
            while slots[place] != 0, slots[place] >> 24 != hash >> 24 { place = (place + 1) & (size - 1) }
            if slots[place] == 0 { slots[place] = (hash & ~0xFF_FFFF) | UInt64(number + 1) }
        }
        self.slots = slots
        mask = size - 1
    }

    /// Takes the slots of a model file, whose numbers must stay below `limit`; nothing when they cannot be right.
    package init?(slots: [UInt64], limit: Int) {
        guard slots.count.nonzeroBitCount == 1, slots.contains(0) else { return nil }
        guard slots.allSatisfy({ Int($0 & 0xFF_FFFF) <= limit }) else { return nil }
        self.slots = slots
        mask = slots.count - 1
    }

    /// The number of the string with this hash.
    package func number(_ hash: UInt64) -> Int? {
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place] != 0 {
            if slots[place] >> 24 == hash >> 24 { return Int(slots[place] & 0xFF_FFFF) - 1 }
            place = (place + 1) & mask
        }
        return nil
    }

    /// The 64-bit hash of Fowler, Noll and Vo (FNV-1a), which can be carried on byte by byte.
    @inline(__always)
    package static func hash(_ start: UInt64, _ byte: UInt8) -> UInt64 {
        (start ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash of no bytes.
    package static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of some bytes, mixed so that all its bits count.
    package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { mixed(bytes.reduce(empty, hash)) }

    /// Spreads a carried hash over all its bits.
    @inline(__always)
    package static func mixed(_ hash: UInt64) -> UInt64 {
        let folded = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
        return folded ^ (folded >> 29)
    }
}
