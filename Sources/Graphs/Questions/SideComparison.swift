/// What several graphs, the sides, say alike and what not, claim by claim.
public struct SideComparison: Hashable, Sendable {
    /// A claim as each side tells it.
    public struct Claim: Hashable, Sendable {
        /// For each side its telling, with its own identifiers, or nothing.
        public fileprivate(set) var tellings: [Relation?]
        /// In what some two of the sides differ, in the order of the cases.
        public fileprivate(set) var aspects: [GraphDiff.Aspect] = []
        /// With the identifiers of the first side that has them.
        fileprivate let common: Relation

        /// The sides that make it, from 0.
        public var sides: [Int] { tellings.indices.filter { tellings[$0] != nil } }

        /// Its ends and type.
        public var key: RelationKey { common.key }
    }

    /// Claims of two sides of which one tells of an official or body and the other of its country.
    public struct Near: Hashable, Sendable {
        /// The side that is named first, from 0, and the other.
        public let sides: (first: Int, second: Int)
        /// As the first tells it.
        public let a: Relation
        /// As the second tells it.
        public let b: Relation

        /// Whether two pairs are the same.
        public static func == (left: Near, right: Near) -> Bool {
            left.sides == right.sides && left.a == right.a && left.b == right.b
        }

        /// Hashes the sides and the claims.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(sides.first)
            hasher.combine(sides.second)
            hasher.combine(a)
            hasher.combine(b)
        }
    }

    /// Of claims that one of two sides makes and the other does not those that are near one of the other's, be it that
    /// side's alone or both sides', in the order of the sides and of the keys.
    public let near: [Near]

    /// The claims: those of few sides first, then in the order of the sides and of the keys.
    public let claims: [Claim]

    /// Compares parts of graphs; by name what the whole graphs know is compared.
    public init(_ parts: [EntityGraph], of wholes: [EntityGraph]) {
        var claims: [Claim] = []
        var known = EntityGraph.empty
        for (side, graph) in parts.enumerated() {
            let alignment = EntityAlignment(from: known, to: wholes[side])
            let matching = ClaimMatching(claims.map(\.common), graph.relations, alignment: alignment)
            let places = Dictionary(claims.enumerated().map { ($1.common, $0) }) { first, _ in first }
            for pair in matching.pairs {
                guard let place = places[pair.a] else { continue }
                claims[place].tellings[side] = pair.b
                claims[place].aspects = GraphDiff.Aspect.allCases.filter {
                    claims[place].aspects.contains($0) || pair.aspects.contains($0)
                }
            }
            for claim in matching.onlyInB {
                var tellings = [Relation?](repeating: nil, count: parts.count)
                tellings[side] = claim
                claims.append(Claim(tellings: tellings, common: claim.renamed(alignment.identity)))
            }
            known = known.merged(with: wholes[side].renamed(alignment.identity))
        }
        self.claims = claims.sorted { left, right in
            let (one, other) = (left.sides, right.sides)
            if one.count != other.count { return one.count < other.count }
            return one == other ? left.key < right.key : one.lexicographicallyPrecedes(other)
        }
        near = Self.near(self.claims, of: wholes)
    }

    private static func near(_ claims: [Claim], of wholes: [EntityGraph]) -> [Near] {
        var near: [Near] = []
        for first in wholes.indices {
            for second in wholes.indices.dropFirst(first + 1) {
                let identity = EntityAlignment(from: wholes[first], to: wholes[second]).identity
                func side(_ one: Int, beside other: Int) -> NearClaims.Side {
                    let own = claims.filter { $0.tellings[one] != nil }
                    return NearClaims.Side(
                        graph: wholes[one],
                        alone: own.filter { $0.tellings[other] == nil }.compactMap { $0.tellings[one] },
                        shared: own.filter { $0.tellings[other] != nil }.compactMap { $0.tellings[one] })
                }
                let pairs = NearClaims(
                    side(first, beside: second), side(second, beside: first), identity: identity
                ).pairs
                near += pairs.sorted { ($0.a.key, $0.b.key) < ($1.a.key, $1.b.key) }
                    .map { Near(sides: (first, second), a: $0.a, b: $0.b) }
            }
        }
        return near
    }

    /// The claims that not all sides make, and that are near none of another's.
    public var alone: [Claim] {
        /// For each side and claim of it the sides on which something is near.
        var near: [Int: [RelationKey: Set<Int>]] = [:]
        for pair in self.near {
            near[pair.sides.first, default: [:]][pair.a.key, default: []].insert(pair.sides.second)
            near[pair.sides.second, default: [:]][pair.b.key, default: []].insert(pair.sides.first)
        }
        return claims.filter { claim in
            claim.tellings.contains(nil) && claim.aspects.isEmpty
                && !claim.sides.contains { side in
                    let others = claim.tellings[side].flatMap { near[side]?[$0.key] } ?? []
                    return others.contains { claim.tellings[$0] == nil }
                }
        }
    }

    /// Whether all sides say the same.
    public var isEmpty: Bool { claims.allSatisfy { !$0.tellings.contains(nil) && $0.aspects.isEmpty } }
}

extension EntityGraph {
    /// The graph with entities called otherwise.
    fileprivate func renamed(_ identity: (EntityID) -> EntityID) -> EntityGraph {
        let named = entities.map { entity in
            Entity(
                id: identity(entity.id), kind: entity.kind, name: entity.name, aliases: entity.aliases,
                iso3: entity.iso3,
                country: entity.country, offices: entity.offices, sort: entity.sort, function: entity.function)
        }
        return EntityGraph(sources: sources, entities: named, relations: relations.map { $0.renamed(identity) })
    }
}
