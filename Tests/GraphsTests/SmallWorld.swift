import Graphs
import Press

/// A graph small enough to check by hand: Seoul warns Moscow, Lim speaks for Seoul, Putin leads Russia and met Kim.
enum SmallWorld {
    static let korea = Entity(id: EntityID("KOR"), kind: .country, name: "South Korea", aliases: ["Seoul"], iso3: "KOR")
    static let russia = Entity(id: EntityID("RUS"), kind: .country, name: "Russia", aliases: ["Moscow"], iso3: "RUS")
    static let north = Entity(id: EntityID("PRK"), kind: .country, name: "North Korea", iso3: "PRK")
    static let lim = Entity(
        id: EntityID("official/lim-soo-suk"), kind: .official, name: "Lim Soo-suk", country: "KOR",
        offices: ["spokesperson"])
    static let putin = Entity(
        id: EntityID("official/vladimir-putin"), kind: .official, name: "Vladimir Putin", aliases: ["Putin"],
        country: "RUS")
    static let kim = Entity(
        id: EntityID("official/kim-jong-un"), kind: .official, name: "Kim Jong Un", aliases: ["Kim"], country: "PRK")
    static let isw = Entity(
        id: EntityID("organisation/isw"), kind: .organisation, name: "Institute for the Study of War", aliases: ["ISW"])

    static let warned = RelationType(name: "warned", eventClass: .threaten)
    static let met = RelationType(name: "met", eventClass: .consult, isSymmetric: true)
    static let leads = RelationType(name: "leads", eventClass: nil)
    static let speaks = RelationType(name: "spokesperson_for", eventClass: nil)

    static let graph = EntityGraph(
        sources: [DocumentSource(id: "a.txt", sha256: String(repeating: "0", count: 64))],
        entities: [korea, russia, north, lim, putin, kim, isw],
        relations: [
            relation(korea, warned, russia, modality: .reported, object: "over weapons"), relation(lim, speaks, korea),
            relation(putin, leads, russia), relation(putin, met, kim), relation(kim, leads, north),
        ])

    static func relation(
        _ source: Entity, _ type: RelationType, _ target: Entity, polarity: Polarity = .affirmed,
        modality: Modality = .asserted, attribution: [Entity] = [], object: String? = nil, time: TimeExpression? = nil,
        document: String = "a.txt"
    ) -> Relation {
        let quote = "\(source.name) \(type.name) \(target.name)."
        return Relation(
            source: source.id, type: type, target: target.id, polarity: polarity, modality: modality,
            evidence: [
                Evidence(
                    document: document, sentence: TextRange(10, 10 + quote.utf8.count), cue: TextRange(10, 12),
                    quote: quote, attribution: attribution.map(\.id), object: object, time: time)
            ])
    }

    static func world(_ entities: [Entity], _ relations: [Relation]) -> EntityGraph {
        EntityGraph(
            sources: [DocumentSource(id: "a.txt", sha256: String(repeating: "0", count: 64))], entities: entities,
            relations: relations)
    }
}
