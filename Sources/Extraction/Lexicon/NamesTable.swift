public import Graphs
import Press

/// A person's own table of names as text, to which what was confirmed is added.
public struct NamesTable: Sendable {
    /// The whole text.
    public private(set) var text: String
    /// The lines that were changed, as they were.
    public private(set) var removed: [String] = []
    /// The lines that were added, and those that were changed, as they are.
    public private(set) var added: [String] = []
    private let name: String

    private static let head = "name\tkind\tcountry\taliases"

    /// Takes a table's bytes, or begins one where there is none.
    ///
    /// - Throws: `OntologyError` with the place of the first mistake.
    public init(_ bytes: [UInt8]?, name: String) throws(OntologyError) {
        self.name = name
        guard let bytes, bytes.contains(where: { $0 > 0x20 }) else {
            text = Self.head + "\n"
            return
        }
        let file = DataFile(OwnFile(name: name, bytes: bytes))
        _ = try NamesFile(file)
        text = try file.text()
        if text.utf8.last != UInt8(ascii: "\n") { text += "\n" }
    }

    /// Says that one is another, whose line has its name as an alias.
    ///
    /// What the table says already changes nothing.
    ///
    /// - Throws: `OntologyError` where the table says otherwise, or names cannot tell the two.
    public mutating func add(_ other: Entity, asOneWith kept: Entity) throws(OntologyError) {
        let same = Spelling.joined(kept.name) == Spelling.joined(other.name)
        guard !same || kept.kind != other.kind else {
            throw problem(
                "both are called '\(kept.name)'",
                expected: "two names; a table tells nobody apart who has the same name")
        }
        let table = try TableFile(text, name: name, requiring: ["name", "kind", "aliases"])
        if !same, let row = table.rows.first(where: { $0.names(other.name) && !$0.names(kept.name) }) {
            throw problem(
                "'\(other.name)' stands in it already, for \(row.text("name"))", at: row.cell("name").place,
                expected: "a name that stands there once; change that line by hand")
        }
        guard let row = table.rows.first(where: { $0.names(kept.name) }) else {
            return append(kept, aliases: same ? [] : [other.name], columns: table.columns.map(\.text))
        }
        guard !row.names(other.name) else { return }
        try addAlias(other.name, to: row, of: table)
    }

    private mutating func append(_ kept: Entity, aliases: [String], columns: [String]) {
        let cells = columns.map { column in
            switch column {
            case "name": kept.name
            case "kind": Self.kind(of: kept)
            // What country somebody serves is for the reports to tell.
            case "country": kept.kind == .organisation ? kept.country ?? "" : ""
            case "aliases": aliases.joined(separator: "|")
            default: ""
            }
        }
        let line = cells.map(Self.cell).joined(separator: "\t")
        text += line + "\n"
        added.append(line)
    }

    private mutating func addAlias(_ alias: String, to row: TableFile.Row, of table: TableFile) throws(OntologyError) {
        // By bytes, since a return and the end of a line are one character.
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let old = lines[row.line - 1]
        let isReturned = old.utf8.last == UInt8(ascii: "\r")
        var cells = (isReturned ? String(old.dropLast()) : old).split(separator: "\t", omittingEmptySubsequences: false)
            .map(String.init)
        while cells.count < table.columns.count { cells.append("") }
        guard let place = table.columns.firstIndex(where: { $0.text == "aliases" }) else { return }
        cells[place] = (row.list("aliases") + [Self.cell(alias)]).joined(separator: "|")
        let new = cells.joined(separator: "\t")
        lines[row.line - 1] = new + (isReturned ? "\r" : "")
        text = lines.joined(separator: "\n")
        // A line that was changed before is shown as it was at first.
        if let place = added.firstIndex(of: old) { added.remove(at: place) } else { removed.append(old) }
        added.append(new)
    }

    /// A name as one cell: what parts cells, lines and aliases is a space.
    private static func cell(_ text: String) -> String {
        String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }

    private static func kind(of entity: Entity) -> String {
        switch entity.kind {
        case .official, .person: return "person"
        case .place: return "place"
        case .country: return "country"
        case .organisation:
            switch entity.sort {
            case .state: return BodyKind.agency.rawValue
            case .media: return BodyKind.newspaper.rawValue
            case .party: return BodyKind.party.rawValue
            case .armedGroup: return BodyKind.armedGroup.rawValue
            case .company: return BodyKind.company.rawValue
            case .international: return BodyKind.body.rawValue
            case .civil, nil: return BodyKind.nonGovernmental.rawValue
            }
        }
    }

    private func problem(_ problem: String, at place: OntologyError.Place? = nil, expected: String) -> OntologyError {
        OntologyError(file: name, at: place, problem: problem, expected: expected)
    }
}

extension TableFile.Row {
    /// Whether the line is about a name.
    fileprivate func names(_ name: String) -> Bool {
        ([text("name")] + list("aliases")).contains { Spelling.joined($0) == Spelling.joined(name) }
    }
}
