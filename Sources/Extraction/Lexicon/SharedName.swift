import Press

/// A name that two countries, a country and a part of another, or a city and those who sit there have in common: `Congo`,
/// `Georgia`, `Brussels`.
struct SharedName: Sendable {
    /// The name.
    let name: String
    /// What it means where the signs say so.
    let meaning: NameMeaning
    /// Words that stand in reports of that other bearer.
    let signs: [String]
    /// Words that stand in reports of the usual bearer, and outweigh the signs.
    let against: [String]

    /// Reads a row of the table; `names` knows the bodies that it may speak of.
    init(_ row: TableFile.Row, names: PhraseTable<NameMeaning>) {
        name = row.text("name")
        let other = row.text("other")
        if other.hasPrefix("(") {
            meaning = .place(PlaceRecord(name: name, country: String(other.dropFirst().dropLast())))
        } else if case .organisation(let body) = names.meaning(of: other) {
            meaning = .organisation(body)
        } else {
            meaning = .country(code: other, form: .name)
        }
        signs = row.list("signs")
        against = row.list("against")
    }

    /// Those of some names of which a report means the other bearer.
    static func others(of names: [SharedName], in text: SourceText) -> [SharedName] {
        let standing = text.occurring(Set(names.map(\.name)))
        let named = names.filter { standing.contains($0.name) }
        guard !named.isEmpty else { return [] }
        let found = text.occurring(Set(named.flatMap { $0.signs + $0.against }))
        return named.filter { !found.isDisjoint(with: $0.signs) && found.isDisjoint(with: $0.against) }
    }
}
