/// White space between words as the last column of CoNLL-U tells it: `SpaceAfter=No`, or, in the manner of UDPipe,
/// `SpacesAfter=\n` for any but one plain space.
enum CoNLLUSpace {
    private static let escapes: [(character: Unicode.Scalar, letter: Unicode.Scalar)] = [
        (" ", "s"), ("\t", "t"), ("\r", "r"), ("\n", "n"), ("|", "p"), ("\\", "\\"),
    ]

    /// The white space behind a word with such a last column.
    static func after(miscellany: String) -> String {
        if CoNLLUWord.value(of: "SpaceAfter", in: miscellany) == "No" { return "" }
        let space = CoNLLUWord.value(of: "SpacesAfter", in: miscellany).map(unescaped) ?? ""
        return space.isEmpty || !space.unicodeScalars.allSatisfy(isBlank) ? " " : space
    }

    /// Whether a character can stand between words: white space, or one that shows nothing.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || LegibleForm.isInvisible(scalar, after: nil)
    }

    /// What the last column says of white space inside a sentence; nothing for one plain space.
    static func attribute(for space: String) -> String? {
        switch space {
        case "": "SpaceAfter=No"
        case " ": nil
        default: "SpacesAfter=\(escaped(space))"
        }
    }

    private static func escaped(_ space: String) -> String {
        space.unicodeScalars.reduce(into: "") { text, scalar in
            if let letter = escapes.first(where: { $0.character == scalar })?.letter {
                text += "\\\(letter)"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }

    /// The characters that an attribute stands for; `\u00A0` is written in the English Web Treebank.
    private static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let letter = rest.popFirst() else {
                result.append(scalar)
                continue
            }
            if letter == "u", let code = UInt32(String(rest.prefix(4)), radix: 16), let named = Unicode.Scalar(code) {
                result.append(named)
                rest = rest.dropFirst(4)
            } else {
                result.append(escapes.first { $0.letter == letter }?.character ?? letter)
            }
        }
        return String(result)
    }
}
