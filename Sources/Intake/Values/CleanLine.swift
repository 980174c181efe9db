/// Text as one line: single spaces, nothing that moves a cursor, turns the direction of writing or does not show.
enum CleanLine {
    /// The line that a text makes.
    static func of(_ text: String) -> String {
        if let plain = plain(text) { return plain }
        var line = String.UnicodeScalarView()
        var isSpaceOwed = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.value == 0x200B {
                isSpaceOwed = !line.isEmpty
                continue
            }
            guard isPrinted(scalar) else { continue }
            if isSpaceOwed {
                line.append(" ")
                isSpaceOwed = false
            }
            line.append(scalar)
        }
        return String(line)
    }

    /// The same for text that is ASCII, as most is.
    private static func plain(_ text: String) -> String? {
        var line: [UInt8] = []
        line.reserveCapacity(text.utf8.count)
        var isSpaceOwed = false
        for byte in text.utf8 {
            switch byte {
            case 0x09...0x0D, 0x20: isSpaceOwed = !line.isEmpty
            case 0x00..<0x20, 0x7F: break
            case 0x80...: return nil
            default:
                if isSpaceOwed { line.append(0x20) }
                isSpaceOwed = false
                line.append(byte)
            }
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Soft hyphens, byte-order marks, controls, marks of direction and what is no character are left out.
    private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF0...0xFFFC, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
            false
        default: true
        }
    }
}
