import Foundation

/// The names on the tables of `Extraction` as the models have learned them, kept beside the other lessons: tables may
/// change any day, and models must come out the same from the same lessons.
struct TableNames {
    /// What a name on the tables is.
    enum Sort: String, CaseIterable {
        case country, demonym, place, organisation, title
    }

    /// The file in the folder of the lessons.
    static let file = "table_names.tsv"
    private static let head = """
        # Names on the tables of Extraction when the models were last learned; `entente-train names` takes them anew.
        # What the name is, and the name.

        """

    /// The names in the order of the tables.
    let names: [(name: String, sort: Sort)]

    /// Which columns of which table hold what; plain lists have one column without a head.
    private static let tables: [(file: String, columns: [String], sort: Sort)] = [
        ("countries.tsv", ["name", "other"], .country), ("countries.tsv", ["adjectives", "people"], .demonym),
        ("countries.tsv", ["capital"], .place), ("places.tsv", ["name", "aliases"], .place),
        ("regions.txt", [], .place), ("bodies.tsv", ["name", "acronyms", "aliases"], .organisation),
        ("titles.tsv", ["title"], .title),
    ]

    /// Takes the names from the tables in a folder.
    init(tablesIn gazetteers: URL) throws {
        names = try Self.tables.flatMap { table in
            try KnownNames.table(table.file, columns: table.columns, in: gazetteers).map { ($0, table.sort) }
        }
    }

    /// Reads the names kept in the folder of the lessons.
    init(lessons: URL) throws {
        names = try KnownNames.table(Self.file, columns: [], in: lessons).compactMap { line in
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 2, let sort = Sort(rawValue: cells[0]) else { return nil }
            return (cells[1], sort)
        }
    }

    /// The names of one sort.
    func names(of sort: Sort) -> [String] { names.filter { $0.sort == sort }.map(\.name) }

    /// The file's text.
    var text: String { Self.head + names.map { "\($0.sort.rawValue)\t\($0.name)\n" }.joined() }
}
