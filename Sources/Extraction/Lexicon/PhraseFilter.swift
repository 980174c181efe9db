/// Tells at little cost that a text does not go on as any of some phrases do.
///
/// A Bloom filter over the phrases and their beginnings: what it denies is none, what it affirms has to be looked up.
struct PhraseFilter: Sendable {
    /// A stretch of text as it is read on byte by byte.
    struct Stretch {
        fileprivate var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        /// In bytes.
        private(set) var count = 0

        /// Takes the next byte.
        mutating func append(_ byte: UInt8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            count += 1
        }
    }

    /// The lengths at which beginnings are noted.
    private static let stops: UInt64 = [2, 4, 6, 8, 12, 16, 24, 32].reduce(0) { $0 | 1 << $1 }

    private var bits: [UInt64]
    private var longest = 0

    /// Notes some phrases.
    init(_ phrases: some Collection<String>) {
        let words = max(64, phrases.count / 2)
        bits = Array(repeating: 0, count: 1 << (Int.bitWidth - (words - 1).leadingZeroBitCount))
        for phrase in phrases {
            var stretch = Stretch()
            for byte in phrase.utf8 {
                stretch.append(byte)
                if Self.isStop(stretch.count) { note(Self.beginning(stretch)) }
            }
            note(Self.whole(stretch))
            longest = max(longest, stretch.count)
        }
    }

    /// Whether no phrase goes on from a stretch that was read byte by byte.
    func ends(_ stretch: Stretch) -> Bool {
        stretch.count > longest || Self.isStop(stretch.count) && !isNoted(Self.beginning(stretch))
    }

    /// Whether a stretch may be a phrase.
    func mayHold(_ stretch: Stretch) -> Bool { isNoted(Self.whole(stretch)) }

    private static func isStop(_ count: Int) -> Bool { count < 64 && stops >> UInt64(count) & 1 == 1 }

    private static func beginning(_ stretch: Stretch) -> UInt64 { stretch.hash }

    private static func whole(_ stretch: Stretch) -> UInt64 { (stretch.hash ^ 0xFF) &* 0x9E37_79B9_7F4A_7C15 }

    private mutating func note(_ hash: UInt64) {
        let place = place(of: hash)
        bits[place.word] |= place.bit
    }

    private func isNoted(_ hash: UInt64) -> Bool {
        let place = place(of: hash)
        return bits[place.word] & place.bit != 0
    }

    private func place(of hash: UInt64) -> (word: Int, bit: UInt64) {
        let mixed = hash ^ hash >> 29
        return (Int(truncatingIfNeeded: mixed >> 6) & (bits.count - 1), 1 << (mixed & 63))
    }
}
