import Foundation
import GRDB
import Graphs
import Testing

@testable import Collections

/// The file itself: of which version it is, and whether it is one at all.
@Suite struct FileTests {
    private static let later =
        Migration.all + [Migration(version: 3, sql: "ALTER TABLE reports ADD COLUMN language TEXT")]

    @Test func anEarlierVersionIsTakenToTheLatest() throws {
        let (shelf, graphs) = (try Shelf(), Shelf.graphs(3))
        _ = try shelf.collection().add(graphs.map(Shelf.input))
        #expect(throws: CollectionError.older(version: 2)) {
            try ReportCollection(path: shelf.path, for: .reading, migrations: Self.later)
        }
        let collection = try ReportCollection(path: shelf.path, for: .writing, migrations: Self.later)
        #expect(try collection.reading { try Migration.version(of: $0) } == 3)
        #expect(try collection.graph() == EntityGraph.merging(graphs))
    }

    @Test func oneOfTheFirstVersionBecomesWhatIsMadeToday() throws {
        let (today, first) = (try Shelf(), try Shelf())
        _ = try today.collection().add(Shelf.graphs(20).map(Shelf.input))
        try FirstVersion.write(today.path, asOfTheFirst: first.path)
        #expect(throws: CollectionError.older(version: 1)) { try first.collection(.reading) }
        let collection = try first.collection(.writing)
        #expect(try collection.faults() == [])
        #expect(try collection.reading { try Migration.version(of: $0) } == 2)
        #expect(try collection.graph() == today.collection(.reading).graph())
        #expect(try collection.tally() == today.collection(.reading).tally())
        for table in ["buckets", "counts", "spellings", "claims", "evidence", "entities"] {
            let query = "SELECT * FROM \(table) \(table == "counts" ? "WHERE count > 0" : "") ORDER BY 1, 2, 3"
            func rows(_ shelf: Shelf) throws -> [Row] {
                try shelf.collection(.reading).reading { try Row.fetchAll($0, sql: query) }
            }
            #expect(try rows(first) == rows(today), "\(table)")
        }
        _ = try collection.add(Shelf.graphs(3, seed: 9).map(Shelf.input))
        #expect(try collection.faults() == [])
    }

    @Test func aLaterVersionIsLeftAlone() throws {
        let shelf = try Shelf()
        _ = try ReportCollection(path: shelf.path, for: .making, migrations: Self.later)
        for use in [ReportCollection.Use.reading, .writing, .making] {
            #expect(throws: CollectionError.newer(version: 3)) { try shelf.collection(use) }
        }
        #expect("\(CollectionError.newer(version: 3))".contains("made by a later entente"))
    }

    @Test func aFileThatWasHardlyBegunIsGoneOnWith() throws {
        let shelf = try Shelf()
        try Data().write(to: URL(fileURLWithPath: shelf.path))
        _ = try shelf.collection()
        let other = try Shelf()
        try DatabaseQueue(path: other.path).inDatabase {
            try $0.execute(sql: "PRAGMA application_id = \(ReportCollection.applicationID)")
        }
        #expect(throws: CollectionError.older(version: 0)) { try other.collection(.reading) }
        #expect(try other.collection().size().reports == 0)
    }

    @Test func otherFilesAreNone() throws {
        let shelf = try Shelf()
        #expect(throws: CollectionError.notOpened) { try shelf.collection(.reading) }
        try Data("not a database, but long enough to be taken for the head of one if one did not look".utf8)
            .write(to: URL(fileURLWithPath: shelf.path))
        #expect(throws: CollectionError.notACollection) { try shelf.collection(.making) }
        let other = try Shelf()
        try DatabaseQueue(path: other.path).inDatabase { try $0.execute(sql: "CREATE TABLE a (b)") }
        #expect(throws: CollectionError.notACollection) { try other.collection(.making) }
        #expect(!ReportCollection.begins(try Data(contentsOf: URL(fileURLWithPath: other.path))))
    }

    @Test func aCollectionIsKnownByItsFirstBytes() throws {
        let shelf = try Shelf()
        _ = try shelf.collection()
        #expect(ReportCollection.begins(try Data(contentsOf: URL(fileURLWithPath: shelf.path))))
        #expect(!ReportCollection.begins(Array("SQLite format 3\0".utf8)))
    }

    @Test func readersReadWhileOneWrites() throws {
        let (shelf, graphs) = (try Shelf(), Shelf.graphs(4))
        let writer = try shelf.collection()
        _ = try writer.add([Shelf.input(graphs[0])])
        let reader = try shelf.collection(.reading)
        let seen = try writer.writing { database in
            try database.execute(sql: "UPDATE reports SET outlet = 'changed'")
            return try reader.graph()
        }
        #expect(seen == graphs[0])
        #expect(try reader.graph() != graphs[0])
    }

    @Test func theTablesAreReadable() throws {
        let shelf = try Shelf()
        _ = try shelf.collection().add(Shelf.graphs(20).map(Shelf.input))
        let collection = try shelf.collection(.reading)
        let whole = try collection.graph()
        func count(_ table: String) throws -> Int {
            try collection.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
        }
        #expect(try count("edges") >= whole.relations.count)
        #expect(try count("quotes") == count("evidence"))
    }
}

/// A collection as an earlier version kept it.
private enum FirstVersion {
    /// Writes what a collection of today holds into the tables of version 1.
    static func write(_ path: String, asOfTheFirst other: String) throws {
        _ = try ReportCollection(path: other, for: .making, migrations: [Migration.all[0]])
        try DatabaseQueue(path: other).inDatabase { database in
            try database.execute(sql: "ATTACH ? AS today", arguments: [path])
            try database.execute(sql: "DELETE FROM state")
            for table in [
                "inputs", "readings", "reports", "entities", "mentions", "spellings", "types", "claims", "sentences",
                "evidence", "state",
            ] {
                let columns = try database.columns(in: table).map(\.name).joined(separator: ", ")
                let rank = table == "spellings" ? " WHERE rank < \(NameRank.familyName.rawValue)" : ""
                try database.execute(
                    sql: "INSERT INTO main.\(table) SELECT \(columns) FROM today.\(table)\(rank)")
            }
            for row in try Row.fetchAll(database, sql: "SELECT id, quote FROM main.sentences") {
                try database.execute(
                    sql: "INSERT INTO main.sentence_words (rowid, words) VALUES (?, ?)",
                    arguments: [row[0] as Int64, FoldedName(try KeptString.required(row, 1)).text])
            }
        }
    }
}
