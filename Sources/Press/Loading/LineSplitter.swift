/// Parts a text into lines.
enum LineSplitter {
    /// The lines that hold something visible, in order; CR, LF, CR LF and U+2028 and U+2029 end a line.
    static func lines(of text: SourceText) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        var isBlankBefore = true
        forEachLineEnd(of: text.bytes) { end in
            defer { start = end.next }
            guard let range = visible(text.bytes, from: start, to: end.end) else {
                // Between CR and LF nothing stands; that is no blank line.
                if end.end > start || !end.isSecondHalf { isBlankBefore = true }
                return
            }
            lines.append(TextLine(range: range, text: singleSpaced(text[range]), opensBlock: isBlankBefore))
            isBlankBefore = false
        }
        return lines
    }

    /// Words with one ordinary space between them, whatever white space stood there.
    static func singleSpaced(_ text: String) -> String {
        text.unicodeScalars.split(whereSeparator: isSpace).map { String(Substring($0)) }.joined(separator: " ")
    }

    private struct LineEnd {
        let end: Int
        let next: Int
        let isSecondHalf: Bool
    }

    private static func forEachLineEnd(of bytes: [UInt8], _ body: (LineEnd) -> Void) {
        for (index, byte) in bytes.enumerated() {
            let isAfterReturn = index > 0 && bytes[index - 1] == 0x0D
            if byte == 0x0D || byte == 0x0A {
                body(LineEnd(end: index, next: index + 1, isSecondHalf: byte == 0x0A && isAfterReturn))
            } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
                body(LineEnd(end: index, next: index + 3, isSecondHalf: false))
            }
        }
        body(LineEnd(end: bytes.count, next: bytes.count, isSecondHalf: false))
    }

    /// The part of a line between its first and last visible character, or nothing.
    private static func visible(_ bytes: [UInt8], from start: Int, to end: Int) -> TextRange? {
        let line = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
        guard let first = line.firstIndex(where: { !isSpace($0) }) else { return nil }
        let last = line.lastIndex { !isSpace($0) } ?? first
        let before = line[..<first].reduce(0) { $0 + UTF8.width($1) }
        let length = line[first...last].reduce(0) { $0 + UTF8.width($1) }
        return TextRange(start + before, start + before + length)
    }

    /// White space, and characters that show nothing: zero-width space and byte-order mark.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }
}
