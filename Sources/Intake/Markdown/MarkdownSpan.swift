/// The marks inside a line of Markdown.
enum MarkdownSpan {
    /// The words without marks: links by their text, pictures and notes not at all.
    static func plain(_ text: String) -> String {
        var plain = ""
        var rest = text[...]
        while let mark = rest.first {
            let next = rest.dropFirst()
            switch mark {
            case "\\" where next.first.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) } == true:
                plain.append(next[next.startIndex])
                rest = next.dropFirst()
            case "!" where next.first == "[": rest = bracketed(next)?.rest ?? next
            case "[" where next.first == "^":
                rest = next.firstIndex(of: "]").map { rest[rest.index(after: $0)...] } ?? next
            case "[":
                guard let link = bracketed(rest) else {
                    plain.append(mark)
                    rest = next
                    continue
                }
                plain += link.isLink ? String(link.text.filter { !"*_`".contains($0) }) : "[\(link.text)]"
                rest = link.rest
            case "<":
                guard let close = next.prefix(500).firstIndex(of: ">"),
                    next.first.map({ $0.isLetter || $0 == "/" }) == true
                else {
                    plain.append(mark)
                    rest = next
                    continue
                }
                rest = next[next.index(after: close)...]
            case "*", "`": rest = next
            // Attributes, as Pandoc writes them: {.class}, {#name}.
            case "{" where next.first == "." || next.first == "#":
                rest = next.prefix(500).firstIndex(of: "}").map { next[next.index(after: $0)...] } ?? next
            case "~" where next.first == "~": rest = next.dropFirst()
            // Inside a word an underscore is a letter.
            case "_" where !(isWord(plain.last) && isWord(next.first)): rest = next
            default:
                plain.append(mark)
                rest = next
            }
        }
        return plain
    }

    private static func isWord(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }

    /// The text in brackets, and what follows behind the address in parentheses or the second brackets.
    private static func bracketed(_ rest: Substring) -> (text: Substring, isLink: Bool, rest: Substring)? {
        guard let close = rest.prefix(2_000).firstIndex(of: "]") else { return nil }
        let text = rest[rest.index(after: rest.startIndex)..<close]
        let behind = rest[rest.index(after: close)...]
        guard let open = behind.first, let end = [("(", ")"), ("[", "]")].first(where: { $0.0 == String(open) })?.1,
            let last = behind.prefix(2_000).firstIndex(of: Character(end))
        else { return (text, false, behind) }
        return (text, true, behind[behind.index(after: last)...])
    }
}
