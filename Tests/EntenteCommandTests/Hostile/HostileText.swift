import Foundation
import TestSupport

/// Bytes that somebody might give for a report, and pieces that spoil any text.
enum HostileText {
    /// Pieces that have been trouble for some program.
    static let pieces: [[UInt8]] =
        [
            "", "\0", "\u{FEFF}", "\u{202E}", "\u{9B}31m", "\u{1B}]0;x\u{7}", "\r", "\r\n", "\t", "\u{2028}", "\u{85}",
            "\u{0}x",
            "\u{E0041}", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦", "\u{10FFFF}", "\u{10FEE9}", "\\ud800", "\\u0000", "\"", "'",
            "<", "&amp;", "%s%n",
            "$'", "..", "-", "--", "_", "#", "|", "\\", "{", "[", "9223372036854775808", "-1", "1e999", "null", "NaN",
            "https://example.org/?q=", "U.S.", "“", "’s", "(((((", "in 99999999999 days", "31 February 2024",
            "0000-00-00",
            "Kim", "the President of the Republic of Chad, Mr.", "who", "warned", "and", "not",
        ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF5, 0x80]]

    private static let sentences = [
        "Chad warned Mali on Monday.", "The foreign ministers of Peru, Chile and Bolivia met in Lima.",
        "“We will not attack Kenya,” the president said.", "OSLO (Tidende) – Talks ended without a deal",
        "Published 3 May 2024 at 10:00", "By Ada Quist", "Who did it?", "Read more: Chad accuses Mali",
    ]

    /// A report, spoilt.
    static func report(_ numbers: inout SeededNumbers) -> [UInt8] {
        let whole = (0..<Int.random(in: 1...6, using: &numbers))
            .map { _ in numbers.pick(sentences) + numbers.pick([" ", "\n", "\n\n", "\r\n", ""]) }.joined()
        switch Int.random(in: 0..<12, using: &numbers) {
        case 0: return []
        case 1: return Array(numbers.pick([" \n\t\r\n", "\u{FEFF}", "\n", "\u{200B}\u{A0}"]).utf8)
        case 2:
            let length = Int.random(in: 1...400, using: &numbers)
            return (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        case 3: return [0xFF, 0xFE] + whole.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        case 4:
            let piece = numbers.pick(["Chad ", "x", "((", "\u{301}", "and ", "— ", "Kim Jong "])
            return Array(String(repeating: piece, count: 900).utf8)
        case 5: return Array("<html><body>\(whole)</body></html>".utf8)
        case 6: return Array(whole.replacing(" ", with: "\u{A0}").uppercased().utf8)
        default: return spoilt(Array(whole.utf8), &numbers)
        }
    }

    /// The same with pieces put in, cut out or at the end.
    static func spoilt(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &numbers)
            switch Int.random(in: 0..<5, using: &numbers) {
            case 0: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...8, using: &numbers)))
            case 1: bytes.removeSubrange(place...)
            case 2: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
            default: bytes.insert(contentsOf: numbers.pick(pieces), at: place)
            }
        }
        return bytes
    }
}
