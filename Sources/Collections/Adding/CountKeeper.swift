import GRDB

/// Counts what comes, by what it is and a name; what goes is counted by the file itself.
final class CountKeeper {
    /// What is counted, once with a name and once where it has none.
    enum Content {
        case claim, kind, time, outlet, date

        fileprivate func what(named isNamed: Bool) -> String {
            switch self {
            case .claim: "claim"
            case .kind: "kind"
            case .time: isNamed ? "time" : "untimed"
            case .outlet: isNamed ? "outlet" : "unsigned"
            case .date: isNamed ? "date" : "undated"
            }
        }
    }

    private struct Counted: Hashable {
        let content: Content
        let name: String?
    }

    private let database: Database
    private var counts: [Counted: Int] = [:]

    init(_ database: Database) { self.database = database }

    /// Counts one that came, or one that is called otherwise now.
    func count(_ content: Content, _ name: String?, by step: Int = 1) {
        counts[Counted(content: content, name: name), default: 0] += step
    }

    /// Writes what was counted.
    func finish() throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count")
        for (counted, count) in counts where count != 0 {
            try statement.execute(arguments: [
                counted.content.what(named: counted.name != nil), KeptString.value(counted.name ?? ""), count,
            ])
        }
        counts = [:]
    }
}
