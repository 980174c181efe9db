/// Tells an apostrophe that belongs to a name, as in `Samuel Eto'o`, `Sing'Oei` and `N'Golo`, from the one of a clitic, as in
/// `Chad's` and `It'll`.
///
/// English has few clitics with an apostrophe, so that what stands behind one tells it; the treebanks from which places of
/// parting are learned have hardly such names.
struct NameApostrophe {
    private let text: TextScalars
    private let chunk: Range<Int>

    private static let mark: Set<UInt32> = [0x27, 0x2019, 0x02BC]
    private static let clitics: Set<String> = [
        "s", "t", "d", "m", "re", "ve", "ll", "all", "em", "til", "cause", "you",
    ]

    /// Will tell of the apostrophes in a run without white space.
    init(text: TextScalars, chunk: Range<Int>) {
        self.text = text
        self.chunk = chunk
    }

    /// Whether a place right before or behind an apostrophe stands inside a name.
    func isInside(_ place: Int) -> Bool {
        let apostrophe = Self.mark.contains(text.codes[place]) ? place : place - 1
        guard Self.mark.contains(text.codes[apostrophe]), apostrophe > chunk.lowerBound,
            apostrophe + 1 < chunk.upperBound, text.isLetter(apostrophe - 1), text.isLetter(apostrophe + 1)
        else { return false }
        var end = apostrophe + 1
        while end < chunk.upperBound, text.isLetter(end) { end += 1 }
        var start = apostrophe - 1
        while start > chunk.lowerBound, text.isLetter(start - 1) { start -= 1 }
        return text.sorts[start] == .upper
            && !Self.clitics.contains(text.string(apostrophe + 1..<end).lowercased())
    }
}
