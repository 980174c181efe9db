/// What two graphs, A and B, say alike and what they do not; a claim that only one makes is absent from the other, not denied.
///
/// Entities are identified first, so another name for the same thing is no difference, nor are other words of evidence;
/// a claim with another date, object or speaker is the same claim, told differently.
public struct GraphDiff: Hashable, Sendable {
    /// What a claim can be told differently in.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
        case polarity, modality, attribution, object, time
    }

    /// A claim that both make, as each tells it.
    public struct Pair: Hashable, Sendable {
        /// As A tells it.
        public let a: Relation
        /// As B tells it, with the identifiers of B.
        public let b: Relation
        /// What differs, in the order of the cases; empty for the same claim.
        public let aspects: [Aspect]
        /// The times, objects and speakers that A alone tells.
        public let onlyInA: Telling
        /// Those that B alone tells, with the identifiers of B.
        public let onlyInB: Telling
    }

    /// Two claims that tell of an official or body in one graph and of its country in the other.
    public struct Near: Hashable, Sendable {
        /// As A tells it.
        public let a: Relation
        /// As B tells it, with the identifiers of B.
        public let b: Relation

        package init(a: Relation, b: Relation) {
            self.a = a
            self.b = b
        }
    }

    /// An entity that both graphs have.
    public struct Identity: Hashable, Sendable {
        /// Identifier in A.
        public let a: EntityID
        /// Identifier in B.
        public let b: EntityID
    }

    /// Entities of A that B does not have, sorted by identifier.
    public let entitiesOnlyInA: [Entity]
    /// Entities of B that A does not have, sorted by identifier.
    public let entitiesOnlyInB: [Entity]
    /// Entities of both, sorted by the identifier in A.
    public let entitiesInBoth: [Identity]
    /// Claims that only A makes, sorted by key.
    public let onlyInA: [Relation]
    /// Claims that only B makes, sorted by key, with the identifiers of B.
    public let onlyInB: [Relation]
    /// Claims that both tell alike, sorted by A's key.
    public let inBoth: [Pair]
    /// Claims of the same ends and type that the two tell differently, sorted by A's key.
    public let changed: [Pair]

    /// Of the claims that only one makes those that are near one of the other's: what an official does in one and his
    /// country in the other, as each tells it, sorted by the keys.
    ///
    /// The other's may be one that both make, and then be near several.
    public let near: [Near]

    /// Whether the graphs say the same of the same entities.
    public var isEmpty: Bool {
        entitiesOnlyInA.isEmpty && entitiesOnlyInB.isEmpty && onlyInA.isEmpty && onlyInB.isEmpty && changed.isEmpty
    }

    /// Compares two graphs.
    public init(_ a: EntityGraph, _ b: EntityGraph) {
        self.init(a, b, partsOf: (a, b))
    }

    /// Compares parts of two graphs, such as a filter keeps; what the whole graphs know by name is not missing.
    ///
    /// - Parameters:
    ///   - a: A part of the first graph.
    ///   - b: The same part of the second.
    ///   - whole: The graphs that the parts are of.
    public init(_ a: EntityGraph, _ b: EntityGraph, partsOf whole: (a: EntityGraph, b: EntityGraph)) {
        let alignment = EntityAlignment(from: whole.a, to: whole.b)
        let known = Set(whole.a.entities.map(\.id))
        let met = Dictionary(whole.b.entities.map { (alignment.identity(of: $0.id), $0) }) { first, _ in first }
        let named = Set(b.entities.map { alignment.identity(of: $0.id) })
        entitiesOnlyInA = a.entities.filter { met[$0.id] == nil }
        entitiesOnlyInB = b.entities.filter { !known.contains(alignment.identity(of: $0.id)) }
        let spoken = named.union(a.entities.map(\.id))
        entitiesInBoth = whole.a.entities.filter { spoken.contains($0.id) }.compactMap { entity in
            met[entity.id].map { Identity(a: entity.id, b: $0.id) }
        }
        let claims = ClaimMatching(a.relations, b.relations, alignment: alignment)
        onlyInA = claims.onlyInA.ordered(by: \.key)
        onlyInB = claims.onlyInB.ordered(by: \.key)
        // A claim of A is in one pair only.
        let pairs = claims.pairs.ordered(by: \.a.key)
        inBoth = pairs.filter(\.aspects.isEmpty)
        changed = pairs.filter { !$0.aspects.isEmpty }
        near = NearClaims(
            NearClaims.Side(graph: whole.a, alone: onlyInA, shared: pairs.map(\.a)),
            NearClaims.Side(graph: whole.b, alone: onlyInB, shared: pairs.map(\.b)), identity: alignment.identity
        ).pairs
            .map { Near(a: $0.a, b: $0.b) }.sorted { ($0.a.key, $0.b.key) < ($1.a.key, $1.b.key) }
    }
}

extension GraphDiff {
    /// Claims that only A makes and that are near none of B's.
    public var aloneInA: [Relation] {
        let near = Set(near.map(\.a.key))
        return onlyInA.filter { !near.contains($0.key) }
    }

    /// Claims that only B makes and that are near none of A's.
    public var aloneInB: [Relation] {
        let near = Set(near.map(\.b.key))
        return onlyInB.filter { !near.contains($0.key) }
    }

    /// Claims that one affirms and the other denies, which is more than to leave them out.
    public var contradicted: [Pair] { changed.filter { $0.aspects.contains(.polarity) } }

    /// Claims that the two tell differently otherwise.
    public var toldDifferently: [Pair] { changed.filter { !$0.aspects.contains(.polarity) } }
}
