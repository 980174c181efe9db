import Foundation
import GRDB
import Graphs

/// Entities as rows of a table.
enum EntityRow {
    /// The columns that `entity` reads, of the table or alias `e`.
    static let columns = "e.kind, e.name, e.aliases, e.iso3, e.country, e.offices, e.sort, e.function"

    /// The entity in a row's columns from a place on.
    static func entity(_ id: EntityID, _ row: Row, from place: Int) throws -> Entity {
        let sort = KeptString.text(row, place + 6)
        guard let kind = EntityKind(rawValue: try KeptString.required(row, place)),
            sort == nil || sort.flatMap(BodySort.init) != nil
        else {
            throw CollectionError.damaged("\(id.text) is of no kind")
        }
        return Entity(
            id: id, kind: kind, name: try KeptString.required(row, place + 1),
            aliases: try TextList.texts(KeptString.text(row, place + 2)), iso3: KeptString.text(row, place + 3),
            country: KeptString.text(row, place + 4), offices: try TextList.texts(KeptString.text(row, place + 5)),
            sort: sort.flatMap(BodySort.init), function: KeptString.text(row, place + 7))
    }

    /// The entity of an identifier and its number.
    static func read(_ id: EntityID, from database: Database) throws -> (number: Int64, entity: Entity)? {
        let statement = try database.cachedStatement(
            sql: "SELECT e.id, \(columns) FROM entities e WHERE e.key = ?")
        guard let row = try Row.fetchOne(statement, arguments: [KeptString.value(id.text)]) else { return nil }
        return (row[0], try entity(id, row, from: 1))
    }

    /// Writes what all reports tell of an entity, and what it can be asked for by.
    static func write(_ entity: Entity, as number: Int64, to database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                UPDATE entities SET kind = ?, name = ?, aliases = ?, iso3 = ?, country = ?, offices = ?, sort = ?,
                function = ? WHERE id = ?
                """)
        try statement.execute(
            arguments: [
                entity.kind.rawValue, KeptString.value(entity.name), TextList.text(entity.aliases),
                KeptString.value(entity.iso3), KeptString.value(entity.country), TextList.text(entity.offices),
                entity.sort?.rawValue, KeptString.value(entity.function), number,
            ])
        try database.cachedStatement(sql: "DELETE FROM spellings WHERE entity_id = ?").execute(arguments: [number])
        try writeSpellings(of: entity, as: number, to: database)
    }

    /// Writes the family names that stand first, which version 1 did not have.
    @Sendable static func writeFamilyNames(to database: Database) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT e.id, e.key, \(columns) FROM entities e WHERE e.country IS NOT NULL AND e.kind IN (?, ?)",
            arguments: [EntityKind.official.rawValue, EntityKind.person.rawValue])
        while let row = try rows.next() {
            let entity = try entity(EntityID(KeptString.required(row, 1)), row, from: 2)
            try writeSpellings(of: entity, as: row[0], to: database) { $0 == .familyName }
        }
    }

    private static func writeSpellings(
        of entity: Entity, as number: Int64, to database: Database, where isWanted: (NameRank) -> Bool = { _ in true }
    ) throws {
        let spelling = try database.cachedStatement(sql: "INSERT OR IGNORE INTO spellings VALUES (?, ?, ?)")
        for (rank, name) in entity.spellings where !name.words.isEmpty && isWanted(rank) {
            try spelling.execute(arguments: [name.text, rank.rawValue, number])
        }
    }
}

/// A list of texts in one column, as JSON, which SQLite and other programs take apart.
enum TextList {
    static func text(_ texts: [String]) -> String {
        texts.isEmpty ? "[]" : JSONValue.strings(texts).text
    }

    static func texts(_ text: String?) throws -> [String] {
        guard let text, text != "[]" else { return [] }
        if let texts = plain(text) { return texts }
        guard let texts = try? JSONDecoder().decode([String].self, from: Data(text.utf8)) else {
            throw CollectionError.damaged("'\(text.prefix(40))' is no list of texts")
        }
        return texts
    }

    /// The texts of a list without escapes, as most are; nothing of others.
    private static func plain(_ list: String) -> [String]? {
        var list = list
        return list.withUTF8 { bytes in
            let quote = UInt8(ascii: "\"")
            guard !bytes.contains(UInt8(ascii: "\\")), bytes.first == UInt8(ascii: "["),
                bytes.last == UInt8(ascii: "]")
            else { return nil }
            var (texts, place): ([String], Int) = ([], 1)
            while place < bytes.count - 1 {
                guard bytes[place] == quote, let end = bytes[(place + 1)...].firstIndex(of: quote) else { return nil }
                texts.append(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
                place = end + 1
                guard place < bytes.count - 1 else { break }
                guard bytes[place] == UInt8(ascii: ",") else { return nil }
                place += 1
            }
            return texts
        }
    }
}
