/// Recognises who made a picture, alone on a line or behind a caption.
struct PictureCredit {
    private let litter: LitterPhrases
    private let outlets: OutletNames

    init(litter: LitterPhrases, outlets: OutletNames) {
        self.litter = litter
        self.outlets = outlets
    }

    /// Whether a line is nothing but a credit: `Copyright AP`, `Photo: A. Name/Reuters`, `[AFP]`, `Getty Images`.
    func fills(_ line: TextLine) -> Bool {
        guard line.wordCount <= 10, !line.endsWithFullStop else { return false }
        let words = line.words
        if isBracketed(line.text) { return isCredit(inBrackets: line.text) }
        return begins(words[...]) || (words.count <= 4 && namesMaker(line.text))
    }

    /// The range of a caption without the credit that ends it, or nothing when no credit does.
    func captionRange(of line: TextLine, in text: SourceText) -> TextRange? {
        guard line.wordCount <= 100, mayEndInCredit(line) else { return nil }
        let printed = text[line.range]
        guard let cut = bracketedTail(of: printed) ?? spokenTail(of: printed) else { return nil }
        let caption = printed[..<cut].reversed().drop { $0.isWhitespace || "|-–—/".contains($0) }
        let length = caption.reduce(0) { $0 + $1.utf8.count }
        guard length > 0 else { return nil }
        return TextRange(line.range.start, line.range.start + length)
    }

    /// A quick look at the end of a line; most lines are neither bracketed there nor hold a word of credits.
    private func mayEndInCredit(_ line: TextLine) -> Bool {
        if let last = line.lastWord.last(where: { $0 != "." }), last == ")" || last == "]" { return true }
        return line.words.suffix(8).contains(where: litter.isCreditWord)
    }

    /// Where a last pair of brackets with a credit opens.
    private func bracketedTail(of text: String) -> String.Index? {
        guard let last = text.last(where: { $0 != "." }), last == ")" || last == "]" else { return nil }
        guard let open = text.lastIndex(of: last == ")" ? "(" : "["), open > text.startIndex else { return nil }
        return isCredit(inBrackets: String(text[open...])) ? open : nil
    }

    /// Where, behind the end of a sentence, a credit begins that fills the rest.
    private func spokenTail(of text: String) -> String.Index? {
        let words = text.split(whereSeparator: \.isWhitespace)
        for index in words.indices.dropFirst() where words.count - index <= 8 {
            guard let mark = words[index - 1].last, ".!?|”\"".contains(mark) || words[index - 1] == "|" else {
                continue
            }
            if begins(words[index...]) { return words[index].startIndex }
        }
        return nil
    }

    private func begins(_ words: ArraySlice<Substring>) -> Bool {
        guard let first = words.first, litter.isCreditWord(first) else { return false }
        if ["copyright", "©"].contains(first.lowercased()) {
            return words.dropFirst().first?.first?.isLowercase != true
        }
        let next = words.dropFirst().first?.lowercased() ?? ""
        return first.hasSuffix(":") || next.hasSuffix(":")
            || ["by", "via", "courtesy", "credit", "images"].contains(next)
    }

    private func isBracketed(_ text: String) -> Bool {
        (text.hasPrefix("(") && text.hasSuffix(")")) || (text.hasPrefix("[") && text.hasSuffix("]"))
    }

    /// An agency in round brackets signs a report, so these must say that they speak of a picture.
    private func isCredit(inBrackets text: String) -> Bool {
        let inside = text.filter { !"()[].".contains($0) }
        let words = inside.split { $0 == " " || $0 == "/" || $0 == ":" || $0 == "," }
        guard words.count <= 10 else { return false }
        if words.contains(where: litter.isCreditWord) || words.first?.lowercased() == "via" { return true }
        return (text.hasPrefix("[") || inside.contains("/")) && namesMaker(inside)
    }

    private func namesMaker(_ text: String) -> Bool {
        let names = text.split { $0 == "/" || $0 == "," || $0 == "|" }.map { LineSplitter.singleSpaced(String($0)) }
        return names.contains { outlets.knows($0) || $0.lowercased() == "getty images" }
    }
}
