import Graphs

/// For the only holder of an office without a country, the country that a description names nearby: `the Syrian
/// president`.
struct DescriptionClues {
    let context: OfficeContext

    /// How many sentences away a description can be of the one named.
    private static let reach = 3

    func clues() -> [CountryClue] { context.wanted.compactMap(clue) }

    private func clue(for draft: EntityDraft) -> CountryClue? {
        let index = context.index
        let document = context.document
        let keys = index.keys(of: draft)
        guard index.isOnlyHolder(of: keys) else { return nil }
        let last = document.mentions.indices.upperBound - 1
        let near = Set(
            index.sentences(naming: draft.id).flatMap { max($0 - Self.reach, 0)...min($0 + Self.reach, last) })
        let described = near.sorted().flatMap { sentence in
            document.mentions[sentence].unnamed.map(\.office)
                .filter { keys.contains(OfficeKey($0.title, gazetteer: context.gazetteer)) }
                .flatMap { office in office.countries.map { (country: $0, sentence: sentence, words: office.cue) } }
        }
        let untaken = Set(described.map(\.country)).subtracting(index.countries(of: keys))
        guard untaken.count == 1, let only = untaken.first, let told = described.first(where: { $0.country == only })
        else { return nil }
        return CountryClue(.description, only, of: draft.id, at: .init(sentence: told.sentence, words: told.words))
    }
}
