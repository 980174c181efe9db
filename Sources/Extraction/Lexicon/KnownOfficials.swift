/// Whose officials those are who are widely known: the country of a title that a report states and whose country it leaves
/// out.
struct KnownOfficials: Sendable {
    /// What the table tells of a short name.
    struct Short: Sendable {
        let country: String
        /// The titles behind which the name alone tells who is meant.
        let titles: [String]
    }

    /// What the table tells of a name.
    struct Entry: Sendable {
        /// The country of somebody known by it as a full name.
        fileprivate(set) var country: String?
        /// Those known by it as a short name behind a title.
        fileprivate(set) var shorts: [Short] = []
    }

    private var entries: [String: Entry] = [:]

    init(_ table: TableFile) {
        for row in table.rows {
            let country = row.text("country")
            for name in [row.text("name")] + row.list("aliases") {
                entries[Self.key(name), default: Entry()].country = country
            }
            let short = Short(country: country, titles: row.list("titles"))
            for name in row.list("short") { entries[Self.key(name), default: Entry()].shorts.append(short) }
        }
    }

    /// What is told of a name.
    subscript(name: String) -> Entry? { entries[Self.key(name)] }

    /// A name without diacritics, hyphens and dots, in small letters.
    private static func key(_ name: String) -> String {
        let folded = Spelling.folded(name)
        let isMarked = folded.utf8.contains(UInt8(ascii: "'"))
        return Spelling.runs(in: isMarked ? folded.filter { $0 != "'" } : folded).joined(separator: " ")
    }
}
