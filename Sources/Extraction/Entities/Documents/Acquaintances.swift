import Graphs

/// Who of a merged graph may be one under two names.
///
/// Only those are compared whose names have a key in common; where very many share one, as a usual surname, the first few
/// hundred are.
struct Acquaintances {
    /// At most so many that share a key are compared each with each.
    private static let most = 300

    /// All pairs whose names are alike, by their identifiers.
    let comparisons: [Comparison]
    /// How many of a full name bear a single name, as surname or otherwise, by the name's letters.
    private let bearers: [String: Set<EntityID>]

    init(in graph: EntityGraph, gazetteer: Gazetteer) {
        var relations: [EntityID: [Relation]] = [:]
        for relation in graph.relations {
            for end in Set([relation.source, relation.target]) { relations[end, default: []].append(relation) }
        }
        let known = graph.entities.filter { Self.canBeAnother($0) }
            .map { KnownEntity($0, relations[$0.id] ?? [], gazetteer) }.filter { !$0.name.letters.isEmpty }
        var groups: [String: [Int]] = [:]
        var bearers: [String: Set<EntityID>] = [:]
        for (place, entity) in known.enumerated() {
            for key in Self.keys(of: entity) { groups[key, default: []].append(place) }
            guard entity.isPerson, !entity.name.isBare else { continue }
            for word in entity.name.words {
                bearers[Transliteration.skeleton(of: word), default: []].insert(entity.entity.id)
            }
        }
        self.bearers = bearers
        struct Pair: Hashable {
            let one: Int
            let other: Int
        }
        var pairs: Set<Pair> = []
        for places in groups.values {
            for (index, one) in places.prefix(Self.most).enumerated() {
                // Few of those who share a key are alike; only these are kept.
                for other in places.prefix(Self.most).dropFirst(index + 1)
                where known[one].likeness(to: known[other]) != nil {
                    pairs.insert(Pair(one: one, other: other))
                }
            }
        }
        comparisons = pairs.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
            .compactMap { Comparison(known[$0.one], known[$0.other]) }
    }

    /// How many of a full name may be meant by a single one.
    func bearers(of name: KnownName) -> Int {
        name.words.first.map { bearers[Transliteration.skeleton(of: $0)]?.count ?? 0 } ?? 0
    }

    /// Countries are told apart by their codes, and a ministry whose country no report tells may be anybody's.
    private static func canBeAnother(_ entity: Entity) -> Bool {
        switch entity.kind {
        case .country: false
        case .organisation: !entity.id.isOfOneDocument
        case .official, .person, .place: true
        }
    }

    private static func keys(of entity: KnownEntity) -> Set<String> {
        let name = entity.name
        var keys: Set = ["=" + name.letters, "~" + Transliteration.skeleton(of: name.letters)]
        if entity.isPerson {
            keys.formUnion(name.words.dropFirst(name.isBare ? 0 : 1).map { "." + Transliteration.skeleton(of: $0) })
            if name.isBare { keys.insert("<" + name.letters) } else { keys.insert("<" + name.words[0]) }
        } else {
            keys.formUnion(name.initials.map { "^" + $0 })
            if name.isBare { keys.insert("^" + name.letters) }
            if let first = name.words.first, let last = name.words.last, !name.isBare {
                keys.formUnion(["<" + first, ">" + last])
            }
        }
        return keys
    }
}
