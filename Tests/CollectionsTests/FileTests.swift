import Foundation
import GRDB
import Graphs
import Testing

@testable import Collections

/// The file itself: of which version it is, and whether it is one at all.
@Suite struct FileTests {
    private static let later =
        Migration.all + [Migration(version: 2, sql: "ALTER TABLE reports ADD COLUMN language TEXT")]

    @Test func anEarlierVersionIsTakenToTheLatest() throws {
        let (shelf, graphs) = (try Shelf(), Shelf.graphs(3))
        _ = try shelf.collection().add(graphs.map(Shelf.input))
        #expect(throws: CollectionError.older(version: 1)) {
            try ReportCollection(path: shelf.path, for: .reading, migrations: Self.later)
        }
        let collection = try ReportCollection(path: shelf.path, for: .writing, migrations: Self.later)
        #expect(try collection.reading { try Migration.version(of: $0) } == 2)
        #expect(try collection.graph() == EntityGraph.merging(graphs))
    }

    @Test func aLaterVersionIsLeftAlone() throws {
        let shelf = try Shelf()
        _ = try ReportCollection(path: shelf.path, for: .making, migrations: Self.later)
        for use in [ReportCollection.Use.reading, .writing, .making] {
            #expect(throws: CollectionError.newer(version: 2)) { try shelf.collection(use) }
        }
        #expect("\(CollectionError.newer(version: 2))".contains("made by a later entente"))
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
