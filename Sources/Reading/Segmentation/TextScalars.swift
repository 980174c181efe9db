internal import Linguistics
import Press

/// The characters of a stretch of text with their byte offsets and classes, as the segmenter looks at them.
///
/// Those that show nothing are left out, see `LegibleForm`; they belong to the character before them.
package struct TextScalars: Sendable {
    /// What sort a character is.
    enum Sort: UInt8, Sendable {
        case space, lower, upper, digit, letter, other
    }

    /// The code points, in order.
    let codes: [UInt32]
    /// For each its offset in UTF-8 bytes; one more at the end for the end of the text.
    package let offsets: [Int32]
    /// For each what sort it is.
    let sorts: [Sort]
    /// For each its class: the sort for letters, digits and space, the character itself for all others.
    let classes: [UInt32]

    /// How many characters there are.
    package var count: Int { codes.count }

    /// Decodes valid UTF-8.
    package init(_ text: SourceText, in range: TextRange) {
        var codes: [UInt32] = []
        var offsets: [Int32] = []
        var sorts: [Sort] = []
        var classes: [UInt32] = []
        codes.reserveCapacity(range.count)
        offsets.reserveCapacity(range.count + 1)
        sorts.reserveCapacity(range.count)
        classes.reserveCapacity(range.count)
        text.bytes.withUnsafeBufferPointer { bytes in
            var position = range.start
            var last: Unicode.Scalar?
            while position < range.end {
                let (printed, length) = Self.decode(bytes, at: position, end: range.end)
                let scalar = Unicode.Scalar(printed)
                if printed >= 0x80, let scalar, LegibleForm.isInvisible(scalar, after: last) {
                    position += length
                    continue
                }
                last = scalar
                let code = printed == 0x2010 || printed == 0x2011 ? 0x2D : printed
                let sort = code < 128 ? Self.asciiSorts[Int(code)] : Self.sort(of: code)
                codes.append(code)
                offsets.append(Int32(position))
                sorts.append(sort)
                classes.append(Self.classCode(code, sort))
                position += length
            }
        }
        offsets.append(Int32(range.end))
        self.codes = codes
        self.offsets = offsets
        self.sorts = sorts
        self.classes = classes
    }

    /// The class at a place, or 0 outside.
    @inline(__always)
    func kind(_ index: Int) -> UInt64 {
        index >= 0 && index < classes.count ? UInt64(classes[index]) : 0
    }

    /// The hash of a run of marks in which all dashes are one, all double quotes, bullets, and dots in a row, however
    /// they are printed.
    func broadHash(_ range: Range<Int>) -> UInt64 {
        var hash = FeatureHash(5)
        var last: UInt32 = 0
        for index in range {
            var mark = Self.broad(classes[index])
            if mark == 0x2E, last == 0x2E || last == 0x2026 { mark = 0x2026 }
            if mark == 0x2D, last == 0x2D || last == 0x2014 { mark = 0x2014 }
            if mark != last { hash.add(UInt64(mark)) }
            last = mark
        }
        return hash.value
    }

    private static func broad(_ code: UInt32) -> UInt32 {
        switch code {
        case 0x2010, 0x2011: 0x2D
        case 0x2012...0x2015: 0x2014
        case 0xAB, 0xBB, 0x201C...0x201F: 0x22
        case 0x2A, 0xB7, 0x2023, 0x25AA, 0x25A0, 0x25CF: 0x2022
        default: code
        }
    }

    @inline(__always)
    func isAlphanumeric(_ index: Int) -> Bool {
        guard index >= 0 && index < sorts.count else { return false }
        return sorts[index] != .space && sorts[index] != .other
    }

    @inline(__always)
    func isLetter(_ index: Int) -> Bool { isAlphanumeric(index) && sorts[index] != .digit }

    @inline(__always)
    func isSpace(_ index: Int) -> Bool { sorts[index] == .space }

    /// Whether a line ends at a place.
    func isLineBreak(_ index: Int) -> Bool { codes[index] == 0x0A || codes[index] == 0x2028 }

    /// The hash of the characters of a range with ASCII letters in lower case.
    func hash(_ range: Range<Int>) -> UInt64 {
        var hash = FeatureHash(0)
        for index in range { hash.add(UInt64(Self.lowercased(codes[index]))) }
        return hash.value
    }

    /// The characters of a range.
    func string(_ range: Range<Int>) -> String {
        var string = String.UnicodeScalarView()
        for code in codes[range] { string.append(Unicode.Scalar(code) ?? "\u{FFFD}") }
        return String(string)
    }

    /// The range in bytes of a range of characters.
    package func bytes(_ range: Range<Int>) -> TextRange {
        TextRange(Int(offsets[range.lowerBound]), Int(offsets[range.upperBound]))
    }

    @inline(__always)
    static func lowercased(_ code: UInt32) -> UInt32 {
        code >= 65 && code <= 90 ? code + 32 : code
    }

    private static func classCode(_ code: UInt32, _ sort: Sort) -> UInt32 {
        switch sort {
        case .space: 32
        case .lower: 97
        case .upper: 65
        case .digit: 57
        case .letter: 98
        case .other: code == 0x2018 || code == 0x2019 || code == 0x60 || code == 0xB4 ? 39 : code
        }
    }

    private static let asciiSorts: [Sort] = (0..<128).map { code in
        switch code {
        case 9...13, 32: .space
        case 48...57: .digit
        case 65...90: .upper
        case 97...122: .lower
        default: .other
        }
    }

    /// Combining marks, joiners and variation selectors count as letters: no token begins inside a character.
    private static func sort(of code: UInt32) -> Sort {
        guard let scalar = Unicode.Scalar(code) else { return .other }
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        switch properties.generalCategory {
        case .lowercaseLetter: return .lower
        case .uppercaseLetter, .titlecaseLetter: return .upper
        case .decimalNumber: return .digit
        case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber, .format:
            return .letter
        default: return .other
        }
    }

    @inline(__always)
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int
    ) -> (code: UInt32, length: Int) {
        let first = bytes[position]
        guard first >= 0x80 else { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard position + length <= end else { return (0xFFFD, end - position) }
        var code = UInt32(first) & (0xFF >> UInt32(length + 1))
        for index in 1..<length { code = code << 6 | UInt32(bytes[position + index] & 0x3F) }
        return (code, length)
    }
}

extension TextScalars {
    /// The runs of characters between white space.
    package var chunks: [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start = 0
        for index in 0...count where index == count || isSpace(index) {
            if index > start { chunks.append(start..<index) }
            start = index + 1
        }
        return chunks
    }
}

extension TextRange {
    /// As much of its beginning as takes at most so many bytes and parts no character of valid UTF-8.
    func prefix(_ count: Int, of text: SourceText) -> TextRange {
        guard self.count > count else { return self }
        var end = start + count
        while end > start, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return TextRange(start, end)
    }
}
