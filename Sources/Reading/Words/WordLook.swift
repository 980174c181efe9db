/// What a word looks like from outside: hashes of its form, its beginnings and ends, its shape and its groups.
package struct WordLook: Sendable {
    /// Hash of the form as printed.
    let form: UInt64
    /// Hash of the form with ASCII letters in lower case.
    package let lower: UInt64
    /// Hashes of the first one, two, three and four bytes in lower case; 0 beyond the word.
    let prefixes: (UInt64, UInt64, UInt64, UInt64)
    /// Hashes of the last one to five bytes in lower case; 0 beyond the word.
    let suffixes: (UInt64, UInt64, UInt64, UInt64, UInt64)
    /// Hash of the form with each run of capitals, small letters and digits as one sign.
    let shape: UInt64
    /// Case and content: 1 capital first, 2 all capitals, 4 has a digit, 8 has a hyphen, 16 has a letter, 32 small first.
    let traits: UInt64
    /// The first byte in lower case.
    let initial: UInt64
    /// The groups of the form in lower case.
    let groups: WordClusters.Groups

    /// Looks at a word's UTF-8 bytes.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, clusters: WordClusters) {
        let count = bytes.count
        var form = FeatureHash(0)
        var lower = FeatureHash(0)
        var shape = FeatureHash(1)
        var traits: UInt64 = 0
        var last: UInt64 = 0
        var capitals = 0
        var letters = 0
        var prefixes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for index in 0..<count {
            let byte = bytes[index]
            let small = Self.lowercased(byte)
            form.add(UInt64(byte))
            lower.add(UInt64(small))
            switch index {
            case 0: prefixes.0 = lower.value
            case 1: prefixes.1 = lower.value
            case 2: prefixes.2 = lower.value
            case 3: prefixes.3 = lower.value
            default: break
            }
            let sign: UInt64
            if small != byte {
                sign = 65
                capitals += 1
                letters += 1
                if index == 0 { traits |= 1 }
            } else if (97...122).contains(byte) || byte >= 0x80 {
                sign = 97
                letters += 1
                if index == 0 { traits |= 32 }
            } else if (48...57).contains(byte) {
                sign = 57
                traits |= 4
            } else {
                sign = UInt64(byte)
                if byte == 45 { traits |= 8 }
            }
            if sign != last { shape.add(sign) }
            last = sign
        }
        if letters > 0 { traits |= 16 }
        if capitals > 1, capitals == letters { traits |= 2 }
        self.form = form.value
        self.lower = lower.value
        self.prefixes = prefixes
        suffixes = (
            Self.suffix(bytes, 1), Self.suffix(bytes, 2), Self.suffix(bytes, 3), Self.suffix(bytes, 4),
            Self.suffix(bytes, 5)
        )
        self.shape = shape.value
        self.traits = traits
        initial = bytes.first.map { UInt64(Self.lowercased($0)) } ?? 0
        groups = clusters.groups(of: lower.value)
    }

    /// Looks at a word.
    package init(_ word: String, clusters: WordClusters) {
        self = Array(word.utf8).withUnsafeBufferPointer { WordLook($0, clusters: clusters) }
    }

    /// The place before the first and after the last word.
    static let outside = WordLook(mark: 7)

    private init(mark: UInt64) {
        form = mark
        lower = mark
        prefixes = (0, 0, 0, 0)
        suffixes = (mark, mark, mark, mark, mark)
        shape = mark
        traits = 64
        initial = 0
        groups = .unknown
    }

    private init(hiding look: WordLook) {
        form = Self.hidden
        lower = Self.hidden
        prefixes = look.prefixes
        suffixes = look.suffixes
        shape = look.shape
        traits = look.traits
        initial = look.initial
        groups = look.groups
    }

    /// The same word as if it had never been seen: its ends and shape without its form.
    package var withoutForm: WordLook { WordLook(hiding: self) }

    private static let hidden: UInt64 = 11

    @inline(__always)
    private static func suffix(_ bytes: UnsafeBufferPointer<UInt8>, _ length: Int) -> UInt64 {
        guard bytes.count >= length else { return 0 }
        var hash = FeatureHash(2)
        for index in bytes.count - length..<bytes.count { hash.add(UInt64(lowercased(bytes[index]))) }
        return hash.value
    }

    @inline(__always)
    private static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }
}
