import Graphs
import Press

/// Graphs of the shape that news has: a few countries with most of the acts, officials and bodies around them.
enum PoliticalGraph {
    private static let types: [(String, EventClass?)] = [
        ("warned", .threaten), ("met", .consult), ("supplied", .aid), ("criticised", .accuse), ("agreed", .agree),
        ("attacked", .assault), ("urged", .request), ("visited", .consult), ("sanctioned", .sanction),
    ]
    private static let syllables = [
        "os", "tra", "vel", "ka", "rim", "nor", "ta", "lin", "berg", "su", "ma", "ro", "hest",
    ]

    /// A graph with so many names; the same seed gives the same.
    static func generated(names: Int, seed: UInt64) -> EntityGraph {
        var numbers = Numbers(seed: seed &* 7919 &+ UInt64(names))
        let countries = max(2, names / 5)
        let entities = (0..<names).map { index -> Entity in
            let kind: EntityKind =
                index < countries ? .country : [.official, .official, .organisation, .place][index % 4]
            let home = "Q\(numbers.below(countries))"
            return Entity(
                id: EntityID("\(kind.rawValue)/\(index)"), kind: kind, name: name(kind, &numbers) + " \(index)",
                iso3: kind == .country ? "Q\(index)" : nil, country: kind == .country ? nil : home,
                offices: kind == .official ? ["minister of \(name(.place, &numbers))"] : [])
        }
        // Each newcomer is tied to somebody already there, mostly to those who came first; then come as many ties again
        // as make 1.4 for each name.
        let relations = (0..<(names * 7 / 5)).map { index -> Relation in
            let first = index + 1 < names ? index + 1 : numbers.skewed(names)
            let second = numbers.skewed(index + 1 < names ? index + 1 : names)
            let other = second == first ? (first + 1) % names : second
            let isOffice = entities[first].kind == .official && numbers.below(3) == 0
            let type = isOffice ? ("official_of", nil) : types[numbers.below(types.count)]
            let isTurned = !isOffice && numbers.below(3) == 0
            return relation(
                entities[isTurned ? other : first].id, type, entities[isTurned ? first : other].id,
                modality: numbers.below(8) == 0 ? .expected : .asserted, documents: 1 + numbers.skewed(4))
        }
        return EntityGraph(sources: [], entities: entities, relations: relations)
    }

    private static func name(_ kind: EntityKind, _ numbers: inout Numbers) -> String {
        let words = (0..<(kind == .country || kind == .place ? 1 : 2)).map { _ in
            (0..<(1 + numbers.below(3))).map { _ in syllables[numbers.below(syllables.count)] }.joined()
        }
        return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private static func relation(
        _ source: EntityID, _ type: (String, EventClass?), _ target: EntityID, modality: Modality, documents: Int
    ) -> Relation {
        let quote = "\(source) \(type.0) \(target)."
        return Relation(
            source: source, type: RelationType(name: type.0, eventClass: type.1), target: target, modality: modality,
            evidence: (0..<documents).map { number in
                Evidence(
                    document: "report-\(number)", sentence: TextRange(0, quote.utf8.count), cue: TextRange(0, 1),
                    quote: quote)
            })
    }

    /// Numbers that are the same for the same seed (SplitMix64; Steele, Lea and Flood 2014).
    private struct Numbers {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func below(_ limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
        }

        /// Small numbers far more often.
        mutating func skewed(_ limit: Int) -> Int { min(below(limit), below(limit), below(limit)) }
    }
}
