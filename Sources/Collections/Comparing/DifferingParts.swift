import GRDB
import Graphs

/// Two collections as far as they differ: what they are compared by comes out as of the whole, but for how much both have
/// alike.
package struct DifferingParts: Sendable {
    /// What of the first has to be compared.
    package let a: EntityGraph
    /// What of the second has to be compared.
    package let b: EntityGraph
    /// How many claims and names more both have alike.
    package let alike: (claims: Int, names: Int)
    /// Documents of which a collection has several versions, of each collection.
    package let versions: (a: [DocumentSource], b: [DocumentSource])

    /// Finds out in what two collections differ, of both of which it is known who is one with whom.
    ///
    /// - Returns: Nothing where they differ in so much that it is better to compare all.
    /// - Throws: `CollectionError`.
    package init?(_ a: ReportCollection, _ b: ReportCollection) throws(CollectionError) {
        try self.init(a, b, worth: Self.worth)
    }

    /// The same where a part is worth its while if so many times it are less than the whole; 0 for any part.
    init?(_ a: ReportCollection, _ b: ReportCollection, worth: Int) throws(CollectionError) {
        let found = try a.reading { first in
            try b.reading { second in try Self(first, second, worth: worth) }
        }
        guard let found else { return nil }
        self = found
    }

    private init?(_ first: Database, _ second: Database, worth: Int) throws {
        let names = SharedNumbers()
        let sides = (a: try ComparedSide(first, naming: names), b: try ComparedSide(second, naming: names))
        let totals = (a: try GraphTally.of(first), b: try GraphTally.of(second))
        let size = totals.a.size + totals.b.size
        guard let found = try DifferingEnds(sides.a, sides.b, atMost: worth == 0 ? .max : size / worth),
            (found.ends.count + found.names.count) * worth <= size
        else { return nil }
        let ends = (
            a: found.ends.union(try NearDeeds(near: found.ends, of: sides.a).ends),
            b: found.ends.union(try NearDeeds(near: found.ends, of: sides.b).ends)
        )
        let differing = ends.a.union(ends.b)
        let claims = (
            a: try differing.flatMap(sides.a.claims), b: try differing.flatMap(sides.b.claims)
        )
        let own = (
            a: Set(try found.names.filter { try sides.a.main($0) != nil }),
            b: Set(try found.names.filter { try sides.b.main($0) != nil })
        )
        let (onlyA, onlyB) = (own.a.subtracting(own.b), own.b.subtracting(own.a))
        let one = try Self.part(of: first, claims.a, onlyA.compactMap(sides.a.main))
        let other = try Self.part(of: second, claims.b, onlyB.compactMap(sides.b.main))
        func missing(in graph: EntityGraph, of side: ComparedSide, from another: EntityGraph) throws -> [Int64] {
            let known = Set(graph.entities.map(\.id))
            return try another.entities.filter { !known.contains($0.id) }.compactMap { try side.main($0.id.text) }
        }
        // Whoever one part names is not to be missing in the other.
        a = try one.graph.with(one.part.graph(of: missing(in: one.graph, of: sides.a, from: other.graph)))
        b = try other.graph.with(other.part.graph(of: missing(in: other.graph, of: sides.b, from: one.graph)))
        let shared = Set(a.entities.map(\.id)).intersection(b.entities.map(\.id)).count
        let told = Set(
            try claims.a.filter { try sides.a.ends(of: $0) != nil }.map { claim in
                try Told(ends: sides.a.ends(of: claim), polarity: claim.polarity, modality: claim.modality)
            })
        alike = (
            claims: totals.a.relations.values.reduce(0, +) - told.count,
            names: totals.a.kinds.values.reduce(0, +) - onlyA.count - shared
        )
        versions = (try Self.versions(first), try Self.versions(second))
    }

    /// A claim of a graph.
    private struct Told: Hashable {
        let ends: ComparedSide.Ends?
        let polarity: Polarity
        let modality: Modality
    }

    /// Rows are found one by one where a part is read, and one after the other where all is.
    private static let worth = 8

    private static func part(
        of database: Database, _ claims: [ClaimRow], _ entities: [Int64]
    ) throws -> (part: PartGraph, graph: EntityGraph) {
        let part = try PartGraph(database)
        for claim in Set(claims.map(\.id)).sorted() {
            _ = try part.take(claims: "c.id = ?", [claim]) { _, _ in true }
        }
        for entity in entities.sorted() { try part.take(entity: entity) }
        return (part, try part.graph(withAllSources: false))
    }

    private static func versions(_ database: Database) throws -> [DocumentSource] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT \(SourceRows.columns) FROM reports r
                WHERE r.name IN (SELECT name FROM reports GROUP BY name HAVING count(*) > 1)
                """
        ).map { SourceRows.source($0, from: 0) }
    }
}

extension GraphTally {
    /// How much a collection holds of claims and names.
    fileprivate var size: Int { relations.values.reduce(0, +) + kinds.values.reduce(0, +) }
}

extension EntityGraph {
    /// The graph with more names.
    fileprivate func with(_ names: EntityGraph) -> EntityGraph {
        guard !names.entities.isEmpty else { return self }
        return EntityGraph(sources: sources, entities: entities + names.entities, relations: relations)
    }
}
