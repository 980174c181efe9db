extension Neighbourhood {
    /// The neighbourhood as JSON: who lies how far, and the graph between in the form of a merged graph.
    public var json: JSONValue {
        .object(
            [
                GraphVersion.member, .init("entity", .string(centre.text)),
                .init("centres", .strings(centres.map(\.text))), .init("depth", .integer(depth)),
                .init("direction", .string(direction.rawValue)),
                .init("members", .array(members.map(Self.member))),
            ] + GraphJSON.parts(of: graph))
    }

    private static func member(_ member: Member) -> JSONValue {
        .object([.init("id", .string(member.id.text)), .init("distance", .integer(member.distance))])
    }
}

extension GraphPath {
    /// The path as JSON: an array of steps, each with its ends and the relations that join them.
    public var json: JSONValue {
        .array(
            legs.map { leg in
                .object([
                    .init("from", .string(leg.from.text)), .init("to", .string(leg.to.text)),
                    .init("relations", .array(leg.relations.map(GraphJSON.relation))),
                ])
            })
    }
}

extension GraphDiff {
    /// The comparison as JSON: `format`, `same`, then `entities` and `relations`, each parted into what A, B or both have.
    public var json: JSONValue {
        .object([
            GraphVersion.member, .init("same", .boolean(isEmpty)),
            .init(
                "entities",
                .object([
                    .init("onlyInA", .array(entitiesOnlyInA.map(GraphJSON.entity))),
                    .init("onlyInB", .array(entitiesOnlyInB.map(GraphJSON.entity))),
                    .init("inBoth", .array(entitiesInBoth.map(Self.identity))),
                ])),
            .init(
                "relations",
                .object([
                    .init("onlyInA", .array(aloneInA.map(GraphJSON.relation))),
                    .init("onlyInB", .array(aloneInB.map(GraphJSON.relation))),
                    .init("near", .array(near.map(Self.near))),
                    .init("changed", .array(changed.map(Self.pair))),
                    .init("inBoth", .array(inBoth.map(Self.pair))),
                ])),
        ])
    }

    private static func identity(_ identity: Identity) -> JSONValue {
        .object([.init("a", .string(identity.a.text)), .init("b", .string(identity.b.text))])
    }

    private static func near(_ near: Near) -> JSONValue {
        .object([.init("a", GraphJSON.relation(near.a)), .init("b", GraphJSON.relation(near.b))])
    }

    private static func telling(_ telling: Telling) -> JSONValue {
        .object([
            .init("attributions", .array(telling.attributions.map { .strings($0.map(\.text)) })),
            .init("objects", .strings(telling.objects)), .init("times", .array(telling.times.map(GraphJSON.time))),
        ])
    }

    private static func pair(_ pair: Pair) -> JSONValue {
        .object([
            .init("aspects", .strings(pair.aspects.map(\.rawValue))),
            .init("onlyInA", telling(pair.onlyInA)), .init("onlyInB", telling(pair.onlyInB)),
            .init("a", GraphJSON.relation(pair.a)), .init("b", GraphJSON.relation(pair.b)),
        ])
    }
}

extension Centrality.Member {
    /// The member as JSON: who, and each measure.
    public var json: JSONValue {
        .object([
            .init("id", .string(entity.id.text)), .init("name", .string(entity.name)),
            .init("degree", .integer(degree)),
            .init("relations", .integer(relations)), .init("betweenness", .decimal(betweenness)),
            .init("pagerank", .decimal(pagerank)),
        ])
    }
}
