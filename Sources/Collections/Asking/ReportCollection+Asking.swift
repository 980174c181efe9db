import GRDB
import Graphs

extension ReportCollection {
    /// A graph without relations in which names find whom they find in the whole; nobody where nobody is called so.
    ///
    /// - Parameters:
    ///   - names: What somebody is asked for by.
    ///   - ids: Others who may be meant by it.
    ///   - bodies: What bodies of several countries may be meant by it.
    /// - Returns: The graph.
    /// - Throws: `CollectionError`.
    package func bearers(
        of names: [String], or ids: [EntityID], bodies: [String]
    ) throws(CollectionError) -> EntityGraph {
        try reading { database in
            let part = try PartGraph(database)
            for name in names {
                let folded = FoldedName(name)
                for spelling in [folded, folded.plural].compactMap({ $0 }) where !folded.words.isEmpty {
                    for number in try part.numbers(called: spelling.text) { try part.take(entity: number) }
                }
            }
            for id in names.map({ EntityID($0) }) + ids {
                if let number = try part.number(of: id) { try part.take(entity: number) }
            }
            for body in bodies.map({ FoldedName($0) }) where !body.words.isEmpty {
                for number in try part.numbers(called: body.text) { try part.take(entity: number) }
            }
            return try part.graph(withAllSources: false)
        }
    }

    /// A graph without relations of those who may be offered in place of a name that nobody bears.
    package func names(near name: String) throws(CollectionError) -> EntityGraph {
        try reading { database in
            let (part, filter) = (try PartGraph(database), NearNameFilter(name))
            var near: Set<Int64> = []
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT spelling, entity_id FROM spellings WHERE rank <= \(NameRank.alias.rawValue)")
            var last: (spelling: String, isKept: Bool) = ("", false)
            while let row = try rows.next() {
                let spelling: String = row[0]
                if last.spelling != spelling { last = (spelling, filter.keeps(spelling)) }
                if last.isKept { near.insert(row[1]) }
            }
            for number in near.sorted() { try part.take(entity: number) }
            return try part.graph(withAllSources: false)
        }
    }

    /// What lies within some steps of some entities: of it a question about them is answered as of the whole.
    ///
    /// - Parameters:
    ///   - centres: The entities.
    ///   - depth: How many steps are taken, 1 or more.
    ///   - filter: What of the relations may matter.
    /// - Returns: The graph.
    /// - Throws: `CollectionError`.
    package func surroundings(
        of centres: [EntityID], depth: Int, filter: RelationFilter
    ) throws(CollectionError) -> EntityGraph {
        try reading { database in
            let part = try PartGraph(database)
            var frontier: Set<Int64> = []
            for centre in centres {
                guard let number = try part.number(of: centre) else { continue }
                try part.take(entity: number)
                frontier.formUnion(part.group(of: number))
            }
            var seen = frontier
            for _ in 0..<depth where !frontier.isEmpty {
                var reached: Set<Int64> = []
                for number in frontier.sorted() {
                    for query in ["c.source_id = ?", "c.target_id = ?"] {
                        for claim in try part.take(claims: query, [number], where: filter.mayKeep) {
                            reached.formUnion(part.group(of: claim.source))
                            reached.formUnion(part.group(of: claim.target))
                        }
                    }
                }
                frontier = reached.subtracting(seen)
                seen.formUnion(frontier)
            }
            return try part.graph(withAllSources: !filter.sources.isEmpty)
        }
    }
}
