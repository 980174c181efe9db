import Graphs
import Press
import TestSupport

/// Graphs to draw; every name and sentence is made up for the tests.
enum Samples {
    /// A relation resting on one made-up sentence in each of the documents.
    static func relation(
        _ source: String, _ type: String, _ target: String, _ eventClass: EventClass? = nil,
        isSymmetric: Bool = false, polarity: Polarity = .affirmed, modality: Modality = .asserted,
        object: String? = nil, attribution: [String] = [], documents: Int = 1
    ) -> Relation {
        let quote = "\(source) \(type) \(target), it was told."
        let evidence = (1...documents).map { number in
            Evidence(
                document: "report-\(number).txt", sentence: TextRange(0, quote.utf8.count), cue: TextRange(0, 1),
                quote: quote, attribution: attribution.map { EntityID($0) }, object: object)
        }
        return Relation(
            source: EntityID(source), type: RelationType(name: type, eventClass: eventClass, isSymmetric: isSymmetric),
            target: EntityID(target), polarity: polarity, modality: modality,
            evidence: evidence)
    }

    static func country(_ code: String, _ name: String) -> Entity {
        Entity(id: EntityID(code), kind: .country, name: name, iso3: code)
    }

    static func other(
        _ kind: EntityKind, _ slug: String, _ name: String, of country: String? = nil, offices: [String] = []
    ) -> Entity {
        Entity(id: EntityID("\(kind.rawValue)/\(slug)"), kind: kind, name: name, country: country, offices: offices)
    }

    /// Two countries and what is between them.
    static func pair(_ relations: [Relation]) -> EntityGraph {
        EntityGraph(
            sources: [], entities: [country("NOR", "Norway"), country("SWE", "Sweden")], relations: relations)
    }

    /// Countries of which several groups did something with one another, each group in a sentence of its own.
    static func gatherings(
        of count: Int, _ groups: [[Int]], type: String = "met", _ eventClass: EventClass = .consult,
        modality: Modality = .asserted, and more: [Relation] = []
    ) -> EntityGraph {
        let entities = (0..<count).map { country(code($0), "Country \($0)") }
        let relations = groups.enumerated().flatMap { number, group in
            group.flatMap { first in
                group.filter { $0 > first }.map { second in
                    let quote = "In sentence \(number) they \(type)."
                    let start = number * 100
                    return Relation(
                        source: EntityID(code(first)),
                        type: RelationType(name: type, eventClass: eventClass, isSymmetric: true),
                        target: EntityID(code(second)), modality: modality,
                        evidence: [
                            Evidence(
                                document: "report-1.txt",
                                sentence: TextRange(start, start + quote.utf8.count),
                                cue: TextRange(start, start + 2), quote: quote)
                        ])
                }
            }
        }
        return EntityGraph(sources: [], entities: entities, relations: relations + more)
    }

    /// The code of a made-up country; codes sort as their numbers do.
    static func code(_ number: Int) -> String { "Q" + (number < 10 ? "0" : "") + "\(number)" }

    /// Boxes each of which did something to each other.
    static func everybody(_ count: Int) -> EntityGraph {
        let ends = (0..<count).map { EntityID(code($0)) }
        let relations = ends.flatMap { first in
            ends.filter { $0 != first }.map { relation(first.text, "warned", $0.text, .threaten) }
        }
        return EntityGraph(
            sources: [], entities: (0..<count).map { country(code($0), "Country \($0)") }, relations: relations)
    }

    /// An ordinary article's worth: five countries, their people and bodies, every kind of edge.
    static let article = EntityGraph(
        sources: [DocumentSource(id: "report-1.txt", sha256: String(repeating: "a1", count: 32))],
        entities: [
            country("NOR", "Norway"), country("SWE", "Sweden"), country("FIN", "Finland"), country("EST", "Estonia"),
            country("DNK", "Denmark"),
            other(.official, "ada-lund", "Ada Lund", of: "NOR", offices: ["prime minister"]),
            other(.official, "olof-berg", "Olof Berg", of: "SWE", offices: ["Foreign Ministry spokesman"]),
            other(.official, "matti-salo", "Matti Salo", of: "FIN", offices: ["president"]),
            other(.official, "tiina-kask", "Tiina Kask", of: "EST", offices: ["head of the Border Guard Board"]),
            other(.official, "per-holm", "Per Holm", of: "DNK", offices: ["commander-in-chief"]),
            other(.official, "juhan-tamm", "Juhan Tamm", of: "EST", offices: ["president"]),
            other(.person, "eva-strand", "Eva Strand"),
            other(.organisation, "baltic-council", "Baltic Security Council"),
            other(.organisation, "nor-foreign-ministry", "Norwegian Foreign Ministry", of: "NOR"),
            other(.organisation, "swe-foreign-ministry", "Swedish Foreign Ministry", of: "SWE"),
            other(.organisation, "border-guard", "Border Guard Board", of: "EST"),
            other(.organisation, "institute", "Institute for Northern Studies"),
            other(.organisation, "nordwire", "Nordwire"),
            other(.place, "aland", "\u{C5}land coast", of: "FIN"),
        ],
        relations: [
            relation("NOR", "warned", "SWE", .threaten, object: "over the fishing deal", documents: 3),
            relation("FIN", "supplied", "SWE", .aid, object: "boats", documents: 3),
            relation("official/ada-lund", "warned", "SWE", .threaten),
            relation("official/olof-berg", "accused", "NOR", .accuse, documents: 2),
            relation("official/olof-berg", "criticised", "NOR", .accuse),
            relation("official/matti-salo", "visited", "NOR", .consult, documents: 2),
            relation("official/matti-salo", "met", "official/ada-lund", .consult, isSymmetric: true),
            relation("official/matti-salo", "leads", "FIN"),
            relation("SWE", "seized", "place/aland", .coerce, modality: .reported, documents: 2),
            relation("SWE", "attacked", "EST", .assault, polarity: .negated),
            relation("SWE", "sanctioned", "EST", .sanction, modality: .expected),
            relation("official/juhan-tamm", "visited", "place/aland", .consult),
            relation("official/juhan-tamm", "leads", "EST"),
            relation("official/ada-lund", "leads", "NOR"),
            relation("official/olof-berg", "spokesperson_for", "organisation/swe-foreign-ministry"),
            relation("organisation/swe-foreign-ministry", "part_of", "SWE"),
            relation("official/tiina-kask", "leads", "organisation/border-guard"),
            relation("official/tiina-kask", "called", "organisation/nordwire", .consult),
            relation("organisation/institute", "criticised", "SWE", .accuse),
            relation("official/per-holm", "criticised", "SWE", .accuse),
            relation("official/per-holm", "official_of", "DNK"),
            relation("DNK", "agreed", "EST", .agree, isSymmetric: true, object: "a pact"),
            relation("NOR", "urged", "organisation/baltic-council", .request),
            relation("organisation/baltic-council", "sanctioned", "SWE", .sanction),
            relation("NOR", "invaded", "SWE", .assault, modality: .hypothetical),
            relation("SWE", "rejected", "NOR", .reject, object: "the demand"),
            relation("person/eva-strand", "criticised", "organisation/nor-foreign-ministry", .accuse),
            relation("organisation/nor-foreign-ministry", "part_of", "NOR"),
            relation("FIN", "member_of", "organisation/baltic-council"),
        ])

    /// A graph of a given size in which a few entities have most of the relations, as in the news.
    static func random(nodes: Int, edges: Int, seed: UInt64) -> EntityGraph {
        var generator = SeededNumbers(seed: seed)
        let kinds: [EntityKind] = [.country, .official, .organisation, .official, .place, .organisation]
        let types: [(String, EventClass?)] = [
            ("warned", .threaten), ("met", .consult), ("supplied", .aid), ("criticised", .accuse), ("agreed", .agree),
            ("attacked", .assault), ("urged", .request), ("official_of", nil), ("visited", .consult),
        ]
        let words = ["Ostra", "Vel", "Karim", "Nor", "Talin", "Berg", "Su", "Maro", "Hest", "Quil"]
        let entities = (0..<nodes).map { index in
            let name = (0..<(1 + generator.below(3))).map { _ in words[generator.below(words.count)] }
            let kind = kinds[index % kinds.count]
            let code = "Q\(index / 6 % 20)"
            return Entity(
                id: EntityID("\(kind.rawValue)/n\(index)"), kind: kind,
                name: name.joined(separator: " ") + " \(index)", iso3: kind == .country ? code : nil,
                country: kind == .country ? nil : code, offices: kind == .official ? ["minister of \(name[0])"] : [])
        }
        // The first relations tie each newcomer to somebody already there, mostly to the few who came first.
        let relations = (0..<edges).map { index in
            let first = index + 1 < nodes ? index + 1 : generator.skewed(nodes)
            let second = generator.skewed(index + 1 < nodes ? index + 1 : nodes)
            let other = second == first ? (first + 1) % nodes : second
            let (source, target) = generator.below(3) == 0 ? (other, first) : (first, other)
            let type = types[generator.below(types.count)]
            return relation(
                entities[source].id.text, type.0, entities[target].id.text, type.1,
                modality: generator.below(8) == 0 ? .expected : .asserted, documents: 1 + generator.below(4))
        }
        return EntityGraph(sources: [], entities: entities, relations: relations)
    }
}

extension SeededNumbers {
    /// A number below a limit.
    fileprivate mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// A number below the limit, small ones far more often.
    fileprivate mutating func skewed(_ limit: Int) -> Int {
        min(below(limit), below(limit), below(limit))
    }
}
