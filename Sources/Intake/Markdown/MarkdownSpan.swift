/// The marks inside a line of Markdown.
struct MarkdownSpan {
    /// The words without marks: links by their text, pictures and notes not at all.
    static func plain(_ text: String) -> String {
        var span = MarkdownSpan(text: text)
        return span.plain()
    }

    private let text: String
    /// Where each mark that was looked for stands next; the end where there is no other.
    private var places: [UInt8: String.Index] = [:]

    private init(text: String) { self.text = text }

    /// The next place of a mark behind a place, so many bytes further at most.
    ///
    /// What was looked for once is remembered, so that a row of marks that nothing closes takes no longer than other text.
    private mutating func place(of mark: Character, from start: String.Index, within most: Int) -> String.Index? {
        guard let byte = mark.asciiValue else { return nil }
        var place = places[byte] ?? text.startIndex
        if place < start || places[byte] == nil {
            place = text.utf8[start...].firstIndex(of: byte) ?? text.endIndex
            places[byte] = place
        }
        return place < text.endIndex && text.utf8.distance(from: start, to: place) < most ? place : nil
    }

    /// What stands behind a place.
    private func behind(_ place: String.Index?) -> Substring? { place.map { text[text.index(after: $0)...] } }

    private mutating func plain() -> String {
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
                rest = behind(place(of: "]", from: next.startIndex, within: 2_000)) ?? next
            case "[":
                guard let link = bracketed(rest) else {
                    plain.append(mark)
                    rest = next
                    continue
                }
                plain += link.isLink ? String(link.text.filter { !"*_`".contains($0) }) : "[\(link.text)]"
                rest = link.rest
            case "<":
                guard next.first.map({ $0.isLetter || $0 == "/" }) == true,
                    let close = place(of: ">", from: next.startIndex, within: 500)
                else {
                    plain.append(mark)
                    rest = next
                    continue
                }
                rest = text[text.index(after: close)...]
            case "*", "`": rest = next
            // Attributes, as Pandoc writes them: {.class}, {#name}.
            case "{" where next.first == "." || next.first == "#":
                rest = behind(place(of: "}", from: next.startIndex, within: 500)) ?? next
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

    private func isWord(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }

    /// The text in brackets, and what follows behind the address in parentheses or the second brackets.
    private mutating func bracketed(_ rest: Substring) -> (text: Substring, isLink: Bool, rest: Substring)? {
        guard let close = place(of: "]", from: rest.startIndex, within: 2_000) else { return nil }
        let inner = rest[rest.index(after: rest.startIndex)..<close]
        let behind = rest[rest.index(after: close)...]
        guard let open = behind.first, let end: Character = open == "(" ? ")" : open == "[" ? "]" : nil,
            let last = place(of: end, from: behind.startIndex, within: 2_000)
        else { return (inner, false, behind) }
        return (inner, true, text[text.index(after: last)...])
    }
}
