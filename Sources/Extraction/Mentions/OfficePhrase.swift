/// An office as a stretch of a sentence: `Japan's former foreign minister`, `head of the Office of the King`.
struct OfficePhrase {
    /// The whole phrase, from what stands left of the title to the end of the `of`-phrases right of it.
    let tokens: Range<Int>
    /// The office it states.
    let office: StatedOffice
    /// Whether it is held by each of several: `Presidents`.
    let isPlural: Bool
}
