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

    /// Whether a report means the other bearer.
    func isOther(in text: SourceText) -> Bool {
        func has(_ words: String) -> Bool { text.bytes.firstRange(of: Array(words.utf8)) != nil }
        return has(name) && signs.contains(where: has) && !against.contains(where: has)
    }
}
