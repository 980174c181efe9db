/// Bytes in one line of text, written as the shells write them where they cannot stand as they are: `$'caf\xE9.txt'`.
///
/// What needs no quotes stays as it is; what looks quoted is quoted again, so that no two texts are written alike.
package enum QuotedText {
    private static let opening = Array("$'".utf8)
    private static let letters: [UInt8: Character] = [
        0x07: "a", 0x08: "b", 0x09: "t", 0x0A: "n", 0x0B: "v", 0x0C: "f", 0x0D: "r", 0x27: "'", 0x5C: "\\",
    ]

    /// The bytes between `$'` and `'`; UTF-8 stays what it is, other bytes and control characters are escaped.
    package static func quoted(_ bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        var text = ""
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            let length = UTF8Check.sequenceLength(in: bytes, at: place)
            if let letter = letters[byte] {
                text += "\\\(letter)"
            } else if length == 0 || byte < 0x20 || byte == 0x7F {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "\\x" + (digits.count < 2 ? "0" : "") + digits
            } else {
                text += String(decoding: bytes[place..<place + length], as: UTF8.self)
            }
            place += max(1, length)
        }
        return "$'\(text)'"
    }

    /// Whether a text looks quoted, and so must be.
    package static func looksQuoted(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: opening) }

    /// The bytes that `quoted` was given; nothing for a text that it has not written.
    package static func unquoted(_ text: String) -> [UInt8]? {
        let written = Array(text.utf8)
        guard looksQuoted(written), written.count >= 3, written.last == 0x27 else { return nil }
        var bytes: [UInt8] = []
        var rest = written[2..<written.count - 1]
        while let byte = rest.popFirst() {
            guard byte == 0x5C else {
                bytes.append(byte)
                continue
            }
            guard let letter = rest.popFirst() else { return nil }
            if letter == UInt8(ascii: "x") {
                guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                let character = Character(Unicode.Scalar(letter))
                guard let escaped = letters.first(where: { $0.value == character }) else { return nil }
                bytes.append(escaped.key)
            }
        }
        return quoted(bytes) == text ? bytes : nil
    }
}
