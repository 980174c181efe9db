import Graphs
import Press

/// A number of 64 bits for some texts, the same in every run: FNV-1a (Fowler, Noll and Vo), its bits mixed as in SplitMix64, so
/// that digests of several can be joined by exclusive or.
struct StableDigest {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The number for what was taken in.
    var value: Int64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int64(bitPattern: mixed ^ (mixed >> 31))
    }

    /// Takes in a text, or that there is none.
    mutating func combine(_ text: String?) {
        guard let text else { return combine(byte: 1) }
        for byte in text.utf8 { combine(byte: byte) }
        combine(byte: 0)
    }

    /// Takes in a number.
    mutating func combine(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { for byte in $0 { combine(byte: byte) } }
    }

    private mutating func combine(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}

extension StableDigest {
    /// That of an entity's identifier.
    static func of(_ key: String) -> Int64 {
        var digest = StableDigest()
        digest.combine(key)
        return digest.value
    }

    /// That of a claim's ends and type.
    static func ofEnds(_ source: String, _ type: String, _ target: String) -> Int64 {
        var digest = StableDigest()
        for text in [source, type, target] { digest.combine(text) }
        return digest.value
    }

    /// That of how a piece of evidence tells a claim: on whose word, of what and when; speakers are a JSON array.
    static func ofTelling(speakers: String?, object: String?, time: String?, iso: String?) -> Int64 {
        var digest = StableDigest()
        for text in [speakers, object, time, iso] { digest.combine(text) }
        return digest.value
    }

    /// That of a claim as it is told in one way.
    static func ofClaim(ends: Int64, polarity: String, modality: String, telling: Int64) -> Int64 {
        var digest = StableDigest()
        digest.combine(ends)
        digest.combine(polarity)
        digest.combine(modality)
        digest.combine(telling)
        return digest.value
    }

    /// The bucket of a digest.
    static func bucket(_ digest: Int64) -> Int64 { digest & 0xFFFF }
}
