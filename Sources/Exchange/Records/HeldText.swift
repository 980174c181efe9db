/// Text in formats that cannot hold every character.
///
/// What XML 1.0 forbids, the control characters and U+FFFE and U+FFFF, is written `\u0000`, and a backslash that would read
/// as such a sign `\u005C`; so whoever reads it gets the same text again.
enum HeldText {
    /// The text with signs for what cannot be held.
    static func written(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\\" || isForbidden($0) }) else { return text }
        let scalars = Array(text.unicodeScalars)
        var written = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if isForbidden(scalar) || scalar == "\\" && digits(behind: index, in: scalars) != nil {
                written.append(contentsOf: sign(for: scalar).unicodeScalars)
            } else {
                written.append(scalar)
            }
        }
        return String(written)
    }

    /// The text that was written.
    static func read(_ text: String) -> String {
        guard text.contains("\\u") else { return text }
        let scalars = Array(text.unicodeScalars)
        var read = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if scalars[index] == "\\", let value = digits(behind: index, in: scalars),
                let scalar = Unicode.Scalar(value), scalar == "\\" || isForbidden(scalar)
            {
                read.append(scalar)
                index += 6
            } else {
                read.append(scalars[index])
                index += 1
            }
        }
        return String(read)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func sign(for scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// The number of a sign that begins with a backslash at a place.
    private static func digits(behind index: Int, in scalars: [Unicode.Scalar]) -> UInt32? {
        guard index + 5 < scalars.count, scalars[index + 1] == "u" else { return nil }
        var value: UInt32 = 0
        for scalar in scalars[(index + 2)...(index + 5)] {
            guard let digit = Character(scalar).hexDigitValue, scalar.isASCII else { return nil }
            value = value * 16 + UInt32(digit)
        }
        return value
    }
}
