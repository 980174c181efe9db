/// Text from a document made fit to be drawn: one line, no characters that hide, reorder or break the output.
package struct DisplayText: Hashable, Sendable {
    /// What remains.
    package let text: String

    /// Cleans a text.
    ///
    /// Controls and white space become single spaces. Marks that steer the direction of writing, byte-order marks and
    /// characters that XML 1.0 forbids (section 2.2) are dropped.
    package init(_ raw: String) {
        var scalars = String.UnicodeScalarView()
        var isSpacePending = false
        for scalar in raw.unicodeScalars {
            if scalar.properties.isWhitespace || Self.isControl(scalar) {
                isSpacePending = !scalars.isEmpty
                continue
            }
            guard !Self.isDropped(scalar) else { continue }
            if isSpacePending { scalars.append(" ") }
            isSpacePending = false
            scalars.append(scalar)
        }
        text = String(scalars)
    }

    /// The first of several texts of which something is to be seen.
    init(ofFirst texts: [String]) {
        self = texts.lazy.map { DisplayText($0) }.first { !$0.isBlank } ?? DisplayText("(no name)")
    }

    /// Whether nothing of it is to be seen: it has nothing but spaces, fillers and marks that stand on no letter.
    package var isBlank: Bool {
        text.unicodeScalars.allSatisfy { scalar in
            let properties = scalar.properties
            // The blank of Braille is a symbol to Unicode.
            return scalar.value == 0x2800 || properties.isDefaultIgnorableCodePoint || properties.isWhitespace
                || [.format, .nonspacingMark, .enclosingMark, .unassigned].contains(properties.generalCategory)
        }
    }

    /// The text cut to a number of columns, with an ellipsis where something is missing.
    ///
    /// The last word that is kept is kept whole, unless that would cost more than half of the room.
    func shortened(to columns: Int) -> String {
        guard Self.columns(of: text) > columns else { return text }
        var used = 1
        var kept = ""
        for character in text {
            used += Self.columns(of: character)
            guard used <= columns else {
                if character != " ", let end = kept.lastIndex(of: " "),
                    Self.columns(of: kept[..<end]) * 2 >= columns
                {
                    kept = String(kept[..<end])
                }
                break
            }
            kept.append(character)
        }
        while let last = kept.last, " ,;:\u{2013}-".contains(last) { kept.removeLast() }
        return kept + "\u{2026}"
    }

    /// The text broken into lines of about equal length, none wider than `columns` and no more than `limit` of them.
    func wrapped(to columns: Int, limit: Int) -> [String] {
        let text = shortened(to: columns * limit - limit)
        let count = Self.columns(of: text)
        guard count > columns else { return [text] }
        let lineCount = (count + columns - 1) / columns
        let aim = min(columns, (count + lineCount - 1) / lineCount + 2)
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ").flatMap({ Self.pieces(of: $0, width: aim) }) {
            if line.isEmpty {
                line = word
            } else if Self.columns(of: line) + 1 + Self.columns(of: word) <= aim {
                line += " " + word
            } else {
                lines.append(line)
                line = word
            }
        }
        lines.append(line)
        guard lines.count > limit else { return lines }
        let rest = lines[(limit - 1)...].joined(separator: " ")
        return lines[..<(limit - 1)] + [DisplayText(rest).shortened(to: columns)]
    }

    /// How many columns a text takes; a wide East Asian character or an emoji takes two.
    static func columns(of text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    // A character with a tower of combining marks counts for every four of them, so that it cannot grow without end.
    private static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        let isWide = scalars.first.map { $0.value >= 0x1100 && !(0x1E00...0x2E7F).contains($0.value) } ?? false
        return max(isWide ? 2 : 1, scalars.count / 4)
    }

    private static func pieces(of word: Substring, width: Int) -> [String] {
        guard columns(of: word) > width else { return [String(word)] }
        var pieces = [""]
        var used = 0
        for character in word {
            let columns = columns(of: character)
            if used + columns > width {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += columns
        }
        return pieces
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
        }
    }
}
