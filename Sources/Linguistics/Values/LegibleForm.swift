import Foundation

/// What is read of printed characters: those that show nothing are left out, and those that are other letters drawn
/// together or apart are spelled in the usual way.
///
/// Text copied from web pages and PDFs holds zero-width spaces, joiners, marks of direction, soft hyphens, ligatures
/// (`ﬁ`), letters of full width, accents apart from their letters, and hyphens that may not end a line.
public enum LegibleForm {
    /// The characters as they are read, never none; ASCII stays as it is.
    public static func of(_ printed: String) -> String {
        guard printed.utf8.contains(where: { $0 >= 0x80 }) else { return printed }
        var form = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        var needsComposing = false
        for scalar in printed.unicodeScalars where !isInvisible(scalar, after: last) {
            last = scalar
            switch scalar.value {
            case 0x300...0x36F:
                needsComposing = true
                form.append(scalar)
            case 0x2010, 0x2011: form.append("-")
            default: form.append(contentsOf: letters(of: scalar))
            }
        }
        let text = String(form)
        if text.isEmpty { return printed }
        return needsComposing ? text.precomposedStringWithCanonicalMapping : text
    }

    /// Whether a character shows nothing behind another (nothing at the beginning of a text).
    ///
    /// Joiners and selectors are part of the characters before them in emoji and in scripts other than Latin.
    public static func isInvisible(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
        guard scalar.value == 0xAD || scalar.value >= 0x300, scalar.properties.isDefaultIgnorableCodePoint else {
            return false
        }
        switch scalar.value {
        case 0x34F, 0x180B...0x180F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
            guard let last else { return true }
            // Latin letters and the marks and spaces of running text take none.
            return last.value < 0x250 || (0x2000...0x206F).contains(last.value)
        // Fillers of Hangul stand in for letters.
        case 0x115F, 0x1160, 0x3164, 0xFFA0: return false
        default: return true
        }
    }

    /// `f` and `i` for the ligature, `A` for the A of full width, else the character itself.
    private static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0xFB00: ["f", "f"]
        case 0xFB01: ["f", "i"]
        case 0xFB02: ["f", "l"]
        case 0xFB03: ["f", "f", "i"]
        case 0xFB04: ["f", "f", "l"]
        case 0xFB05, 0xFB06: ["s", "t"]
        case 0xFF01...0xFF5E: [Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar]
        default: [scalar]
        }
    }
}
