import Foundation
import Reading

/// The names that a reader knows from lists: those taken from the tables of `Extraction` and those of the plain lists
/// beside them.
struct KnownNames {
    /// Each name with the list it belongs on.
    let names: [(name: String, list: NameLists.List)]

    private static let lists: [(file: String, list: NameLists.List)] = [
        ("places.txt", .place), ("organisations.txt", .organisation), ("given_names.txt", .givenName),
        ("surnames.txt", .surname),
    ]

    /// Reads the lists in the folder of the lessons.
    init(lessons: URL) throws {
        let fromTables = try TableNames(lessons: lessons).names.compactMap { name, sort in
            Self.list(of: sort).map { (name: name, list: $0) }
        }
        names =
            try fromTables
            + Self.lists.flatMap { file, list in
                try Self.table(file, columns: [], in: lessons).map { (name: $0, list: list) }
            }
    }

    private static let worldLists: [(file: String, list: NameLists.List)] = [
        ("world_places.txt", .place), ("world_given_names.txt", .givenName), ("world_surnames.txt", .surname),
    ]

    /// Reads the lists of names of the world, which only the name tagger looks up.
    init(worldIn lessons: URL) throws {
        names = try Self.worldLists.flatMap { file, list in
            try Self.table(file, columns: [], in: lessons).map { (name: $0, list: list) }
        }
    }

    private static func list(of sort: TableNames.Sort) -> NameLists.List? {
        switch sort {
        case .country: .country
        case .demonym: .demonym
        case .place: .place
        case .organisation: .organisation
        case .title: nil
        }
    }

    /// What stands in some columns of a table in a folder, or in each line of a plain list.
    static func table(_ file: String, columns: [String], in folder: URL) throws -> [String] {
        let url = folder.appending(path: file)
        guard FileManager.default.isReadableFile(atPath: url.path) else {
            throw KnownNamesError.missing(file: url.path)
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

/// Why the lists of names could not be read.
enum KnownNamesError: Error, CustomStringConvertible {
    case missing(file: String)

    var description: String {
        switch self {
        case .missing(let file): "\(file): there is no such list; check --lessons and --gazetteers"
        }
    }
}
