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
        let (names, types) = (SharedNumbers(), SharedNumbers())
        let told = (
            a: try ToldClaims(first, naming: names, types: types),
            b: try ToldClaims(second, naming: names, types: types)
        )
        let differing = Self.differing(told.a, told.b, types)
        let size = told.a.groups.count + told.b.groups.count + told.a.entities.count + told.b.entities.count
        let others = (
            a: told.a.entities.filter { told.b.entities[$0.key] == nil }.map(\.value),
            b: told.b.entities.filter { told.a.entities[$0.key] == nil }.map(\.value)
        )
        guard (differing.count + others.a.count + others.b.count) * worth < size else { return nil }
        let one = try Self.part(of: first, told.a.claims(of: differing), others.a)
        let other = try Self.part(of: second, told.b.claims(of: differing), others.b)
        func missing(in graph: EntityGraph, of whole: ToldClaims, from another: EntityGraph) -> [Int64] {
            let known = Set(graph.entities.map(\.id))
            return another.entities.filter { !known.contains($0.id) }
                .compactMap { names.known($0.id.text).flatMap { whole.entities[$0] } }
        }
        // Whoever one part names is not to be missing in the other.
        a = try one.graph.with(one.part.graph(of: missing(in: one.graph, of: told.a, from: other.graph)))
        b = try other.graph.with(other.part.graph(of: missing(in: other.graph, of: told.b, from: one.graph)))
        let shared = Set(a.entities.map(\.id)).intersection(b.entities.map(\.id)).count
        alike = (
            claims: told.a.groups.keys.reduce(0) { $0 + (differing.contains($1) ? 0 : told.a.count(of: $1)) },
            names: told.a.entities.keys.count { told.b.entities[$0] != nil } - shared
        )
        versions = (try Self.versions(first), try Self.versions(second))
    }

    /// Rows are found one by one where a part is read, and one after the other where all is.
    private static let worth = 8

    /// The ends of claims that are not told alike, of those that they may be near, and of what says for which country those
    /// act who are ends of them.
    private static func differing(_ a: ToldClaims, _ b: ToldClaims, _ types: SharedNumbers) -> Set<ToldClaims.Ends> {
        var differing = Set(a.groups.lazy.filter { b.groups[$0.key] != $0.value }.map(\.key))
        differing.formUnion(b.groups.keys.lazy.filter { a.groups[$0] == nil })
        guard !differing.isEmpty else { return [] }
        let offices = Set(RelationType.offices.compactMap(types.known))
        let countries = PossibleCountries([a, b], offices: offices)
        let deeds = Set(differing.flatMap { PossibleDeed.all(of: $0, countries) })
        let kinds = Set(differing.map(\.type))
        for ends in a.groups.keys where kinds.contains(ends.type) && !differing.contains(ends) {
            if PossibleDeed.all(of: ends, countries).contains(where: deeds.contains) { differing.insert(ends) }
        }
        let involved = Set(differing.flatMap { [$0.source, $0.target] })
        for ends in a.groups.keys where offices.contains(ends.type) && involved.contains(ends.source) {
            differing.insert(ends)
        }
        return differing
    }

    private static func part(
        of database: Database, _ claims: [Int64], _ entities: [Int64]
    ) throws -> (part: PartGraph, graph: EntityGraph) {
        let part = try PartGraph(database)
        for claim in claims.sorted() { _ = try part.take(claims: "c.id = ?", [claim]) { _, _ in true } }
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

extension EntityGraph {
    /// The graph with more names.
    fileprivate func with(_ names: EntityGraph) -> EntityGraph {
        guard !names.entities.isEmpty else { return self }
        return EntityGraph(sources: sources, entities: entities + names.entities, relations: relations)
    }
}
