/// A running hash of the parts of a feature: multiply and fold, the same on every machine and in every run.
struct FeatureHash {
    private(set) var value: UInt64

    @inline(__always)
    init(_ template: UInt64) {
        value = (template &+ 1) &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    mutating func add(_ part: UInt64) {
        let product = (value ^ part) &* 0xD6E8_FEB8_6659_FD93
        value = product ^ (product >> 32)
    }

    @inline(__always)
    func adding(_ part: UInt64) -> FeatureHash {
        var copy = self
        copy.add(part)
        return copy
    }

    /// The hash of a string's UTF-8 bytes.
    static func of(_ text: some Sequence<UInt8>) -> UInt64 {
        var hash = FeatureHash(0)
        for byte in text { hash.add(UInt64(byte)) }
        return hash.value
    }

    /// The key in a `ClassModel` of a feature of these parts.
    @inline(__always)
    static func key(_ template: UInt64, _ parts: UInt64...) -> UInt32 {
        var hash = FeatureHash(template)
        for part in parts { hash.add(part) }
        return hash.key
    }
}
