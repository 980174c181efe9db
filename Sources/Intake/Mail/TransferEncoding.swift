/// How mails write bytes as ASCII (RFC 2045, 2047).
enum TransferEncoding {
    /// The bytes behind base64; what is none of its letters is passed by.
    static func base64(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var (bits, count): (UInt32, Int) = (0, 0)
        for letter in text {
            guard let value = value(of: letter) else { continue }
            bits = bits << 6 | value
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return bytes
    }

    private static func value(of letter: UInt8) -> UInt32? {
        switch letter {
        case 0x41...0x5A: UInt32(letter) - 0x41
        case 0x61...0x7A: UInt32(letter) - 0x61 + 26
        case 0x30...0x39: UInt32(letter) - 0x30 + 52
        case 0x2B, 0x2D: 62
        case 0x2F, 0x5F: 63
        default: nil
        }
    }

    /// The bytes behind quoted-printable text.
    static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            // A line that goes on ends in "=".
            let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            if rest.dropFirst(blanks.count).first == 0x0A {
                rest = rest.dropFirst(blanks.count + 1)
            } else if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// A field's value with its encoded words, `=?utf-8?Q?caf=C3=A9?=`, as text.
    static func decodedWords(_ value: String) -> String {
        var text = ""
        var rest = value[...]
        var wasEncoded = false
        while let start = rest.firstRange(of: "=?") {
            let parts = rest[start.upperBound...].split(
                separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].hasPrefix("="),
                let charset = Charset(label: parts[0].prefix { $0 != "*" }),
                let bytes = bytes(of: parts[2], by: parts[1])
            else {
                text += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                wasEncoded = false
                continue
            }
            let between = rest[..<start.lowerBound]
            if !wasEncoded || !between.allSatisfy(\.isWhitespace) { text += between }
            text += String(decoding: charset.decoded(bytes), as: UTF8.self)
            rest = parts[3].dropFirst()
            wasEncoded = true
        }
        return text + rest
    }

    private static func bytes(of text: Substring, by encoding: Substring) -> [UInt8]? {
        switch encoding.lowercased() {
        case "b": base64(text.utf8)
        case "q": quotedPrintable(Array(text.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })[...])
        default: nil
        }
    }
}
