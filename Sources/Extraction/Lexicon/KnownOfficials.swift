/// Whose officials those are who are widely known: the country of a title that a report states and whose country it leaves
/// out.
struct KnownOfficials: Sendable {
    /// What the table tells of a short name.
    struct Short: Sendable {
        let country: String
        /// The titles behind which the name alone tells who is meant.
        let titles: [String]
    }

    private var countries: [String: String] = [:]
    private var shorts: [String: [Short]] = [:]

    init(_ table: TableFile) {
        for row in table.rows {
            let country = row.text("country")
            for name in [row.text("name")] + row.list("aliases") { countries[Self.key(name)] = country }
            let short = Short(country: country, titles: row.list("titles"))
            for name in row.list("short") { shorts[Self.key(name), default: []].append(short) }
        }
    }

    /// The country of somebody known by a full name.
    func country(of name: String) -> String? { countries[Self.key(name)] }

    /// Those known by a short name behind a title.
    func shorts(of name: String) -> [Short] { shorts[Self.key(name)] ?? [] }

    /// A name without diacritics, hyphens and dots, in small letters.
    private static func key(_ name: String) -> String {
        let folded = Spelling.folded(name)
        let isMarked = folded.utf8.contains(UInt8(ascii: "'"))
        return Spelling.runs(in: isMarked ? folded.filter { $0 != "'" } : folded).joined(separator: " ")
    }
}
