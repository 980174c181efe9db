import Exchange

/// The tables of one graph, `week.nodes.csv`, `week.edges.csv` and `week.documents.csv`, by any of their names or `week.csv`.
struct TablePath: Hashable {
    /// What stands before the table's name.
    private let stem: [UInt8]

    init(_ path: FilePath) {
        let long = path.longEnding ?? ""
        let ending = Self.isPart(long) ? long : path.ending ?? ""
        stem = ending.isEmpty ? path.bytes : path.bytes.dropLast(ending.utf8.count + 1)
    }

    /// The file of one table.
    func file(of name: String) -> FilePath { FilePath(bytes: stem + Array(".\(name).csv".utf8)) }

    /// Whether the last two words of a file's name are those of a table.
    static func isPart(_ longEnding: String) -> Bool { Exchange.tableNames.contains { longEnding == "\($0).csv" } }
}
