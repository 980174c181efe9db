import Foundation
import Press

/// What is printed for people, kept free of anything that could play tricks on a terminal.
enum Terminal {
    /// Prints a complaint to standard error.
    static func complain(_ complaint: Complaint) { say(complaint.description) }

    /// Prints a note to standard error.
    static func tell(_ note: Note) {
        say(Complaint(about: note.document, line: note.line, note.message).description)
    }

    private static func say(_ message: String) {
        show("entente: \(visible(message).replacing("\n", with: " "))\n")
    }

    /// Writes to standard error.
    ///
    /// Who cannot be told is not told: there is nobody left to complain to, and the exit status tells the rest.
    static func show(_ text: String) {
        try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO, "messages")
    }

    /// Whether a stream is a terminal.
    static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

    /// Whether standard output takes colour: a terminal, `NO_COLOR` unset or empty, and not a dumb one.
    static var hasColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal(STDOUT_FILENO) && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// The text with � for every character that moves the cursor or turns the direction of writing; line ends and tabs
    /// stay.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isTricky) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isTricky($0) ? "\u{FFFD}" : $0 }))
    }

    /// JSON in which such characters are written as escapes, so that it means the same.
    static func visibleJSON(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: isTricky) else { return json }
        return json.unicodeScalars.reduce(into: "") { result, scalar in
            guard isTricky(scalar) else {
                result.unicodeScalars.append(scalar)
                return
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            }
        }
    }

    private static func isTricky(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        // Letters that are never seen, and those that stand for bytes of the command line that are none.
        case 0xE0000...0xE007F, ArgumentText.escapes: true
        default: false
        }
    }
}
