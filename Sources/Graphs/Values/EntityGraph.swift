/// Who did what to whom, over any number of documents.
///
/// Sources, entities and relations are sorted and without repeats, so equal graphs print the same bytes.
public struct EntityGraph: Hashable, Sendable {
    /// The documents it was read from, sorted by identifier.
    public let sources: [DocumentSource]
    /// The entities, sorted by identifier, one for each identifier.
    public let entities: [Entity]
    /// The relations, sorted by key, one for each key.
    public let relations: [Relation]

    /// The graph of nothing.
    public static let empty = EntityGraph(sources: [], entities: [], relations: [])

    /// Makes a graph of parts in any order; entities of one identifier and relations of one key become one.
    ///
    /// Every relation's ends and speakers must be among the entities.
    public init(sources: [DocumentSource], entities: [Entity], relations: [Relation]) {
        self.sources = Set(sources).sorted()
        self.entities = Dictionary(grouping: entities, by: \.id).values.map(Entity.united).ordered(by: \.id)
        let known = Set(self.entities.map(\.id))
        precondition(
            relations.allSatisfy { known.isSuperset(of: [$0.source, $0.target] + $0.speakers) },
            "every end of a relation is an entity of the graph")
        self.relations = Dictionary(grouping: relations.indices, by: { relations[$0].key }).values
            .map { same in Relation.united(same.map { relations[$0] }) }.ordered(by: \.key)
    }

    /// The entity of an identifier.
    public func entity(_ id: EntityID) -> Entity? {
        var low = 0
        var high = entities.count
        while low < high {
            let middle = (low + high) / 2
            if entities[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < entities.count && entities[low].id == id ? entities[low] : nil
    }
}
