import Press

/// A name that two countries, or a country and a part of another, have in common: `Congo`, `Georgia`.
struct SharedName: Sendable {
    /// The name.
    let name: String
    /// What it means where the signs say so.
    let meaning: NameMeaning
    /// Words that stand in reports of that other bearer.
    let signs: [String]
    /// Words that stand in reports of the usual bearer, and outweigh the signs.
    let against: [String]

    /// Reads a row of the table.
    init(_ row: TableFile.Row) {
        name = row.text("name")
        let other = row.text("other")
        meaning =
            other.hasPrefix("(")
            ? .place(PlaceRecord(name: name, country: String(other.dropFirst().dropLast())))
            : .country(code: other, form: .name)
        signs = row.list("signs")
        against = row.list("against")
    }

    /// Whether a report means the other bearer.
    func isOther(in text: SourceText) -> Bool {
        func has(_ words: String) -> Bool { text.bytes.firstRange(of: Array(words.utf8)) != nil }
        return has(name) && signs.contains(where: has) && !against.contains(where: has)
    }
}
