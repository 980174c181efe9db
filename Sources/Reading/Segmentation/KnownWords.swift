/// The words that the sentence splitter knows: abbreviations, and words that often begin a sentence, as by Kiss and
/// Strunk (2006).
package struct KnownWords: Sendable {
    private let abbreviations: AbbreviationList
    private let starters: Set<UInt64>

    /// Makes the lists; starters are in lower case.
    package init(abbreviations: AbbreviationList, starters: [String]) {
        self.abbreviations = abbreviations
        self.starters = Set(starters.map(TextScalars.hash))
    }

    func isAbbreviation(_ range: Range<Int>, of text: TextScalars) -> Bool { abbreviations.contains(range, of: text) }

    func isStarter(_ range: Range<Int>, of text: TextScalars) -> Bool { starters.contains(text.hash(range)) }
}
