import Foundation
import Reading

/// The names on the tables of `Extraction` and on the plain lists beside this program.
struct KnownNames {
    /// Each name with the list it belongs on.
    let names: [(name: String, list: NameLists.List)]

    /// Which columns of which table belong on which list; the plain lists have one column without a head.
    private static let tables: [(file: String, columns: [String], list: NameLists.List)] = [
        ("countries.tsv", ["name", "other"], .country), ("countries.tsv", ["adjectives", "people"], .demonym),
        ("countries.tsv", ["capital"], .place), ("places.tsv", ["name", "aliases"], .place),
        ("regions.txt", [], .place), ("places.txt", [], .place),
        ("bodies.tsv", ["name", "acronyms", "aliases"], .organisation), ("organisations.txt", [], .organisation),
        ("given_names.txt", [], .givenName), ("surnames.txt", [], .surname),
    ]

    /// Reads the tables that lie in some folders.
    init(folders: [URL]) throws {
        var names: [(name: String, list: NameLists.List)] = []
        for table in Self.tables {
            names += try Self.table(table.file, columns: table.columns, in: folders).map { ($0, table.list) }
        }
        self.names = names
    }

    /// What stands in some columns of a table that lies in one of the folders.
    static func table(_ file: String, columns: [String], in folders: [URL]) throws -> [String] {
        let candidates = folders.map { $0.appending(path: file) }
        guard let url = candidates.first(where: { FileManager.default.isReadableFile(atPath: $0.path) }) else {
            throw KnownNamesError.missing(file: file)
        }
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return cells(lines, columns).map(String.init)
    }

    private static func cells(_ lines: [Substring], _ columns: [String]) -> [Substring] {
        guard !columns.isEmpty, let head = lines.first else { return lines }
        let wanted = head.split(separator: "\t", omittingEmptySubsequences: false).map { columns.contains(String($0)) }
        return lines.dropFirst().flatMap { line in
            zip(line.split(separator: "\t", omittingEmptySubsequences: false), wanted)
                .flatMap { cell, isWanted in isWanted ? cell.split(separator: "|") : [] }
        }
    }
}

/// Why the tables of names could not be read.
enum KnownNamesError: Error, CustomStringConvertible {
    case missing(file: String)

    var description: String {
        switch self {
        case .missing(let file): "\(file): neither in the folder of --gazetteers nor in that of --lessons"
        }
    }
}
