import Foundation
import Graphs
import Press

/// Any number of reports' graphs, made of a few by changing who it was, when, and some of the words.
///
/// A few countries have most of the acts; most officials and bodies are told of in a handful of reports, some in many.
struct ReportCopies {
    private let originals: [EntityGraph]
    private let countries: [(code: String, name: String)]

    /// Will copy some graphs, of which those without relations are of no use.
    init(of originals: [EntityGraph]) {
        self.originals = originals.filter { !$0.relations.isEmpty }
        let english = Locale(identifier: "en")
        countries = Locale.Region.isoRegions.compactMap { region in
            guard region.identifier.count == 2, let name = english.localizedString(forRegionCode: region.identifier)
            else { return nil }
            return (region.identifier + "X", name)
        }
    }

    /// The country that most is told of.
    var mostTold: String { countries[0].name }

    /// The graph of a report; the same number gives the same.
    func graph(_ number: Int) -> EntityGraph {
        var numbers = Numbers(seed: UInt64(number))
        let original = originals[number % originals.count]
        let document = "wire/\(number).txt"
        var names: [EntityID: Entity] = [:]
        var taken: Set<EntityID> = []
        for entity in original.entities {
            var copy = self.copy(of: entity, number, &numbers)
            while !taken.insert(copy.id).inserted { copy = self.copy(of: entity, number, &numbers) }
            names[entity.id] = copy
        }
        func name(_ id: EntityID) -> EntityID { names[id]?.id ?? id }
        let relations = original.relations.map { relation in
            Relation(
                source: name(relation.source), type: relation.type, target: name(relation.target),
                polarity: relation.polarity, modality: relation.modality,
                evidence: relation.evidence.map { self.copy(of: $0, in: document, naming: name) })
        }
        let day = numbers.below(1095)
        let source = DocumentSource(
            id: document, outlet: "Outlet \(numbers.skewed(60))",
            date: "20\(22 + day / 365)-\(Self.padded(1 + day % 365 / 31))-\(Self.padded(1 + day % 28))",
            sha256: Self.fingerprint(number))
        return EntityGraph(sources: [source], entities: Array(names.values), relations: relations)
    }

    /// A name of an official that some reports have.
    func official(upTo count: Int) -> String? {
        (0..<min(count, 400)).lazy.flatMap { graph($0).entities }.first { $0.kind == .official }?.name
    }

    /// Two words that stand together in some sentence of the first report, one that many have and one that few have.
    var searched: String {
        let quotes = graph(0).relations.flatMap(\.evidence).map(\.quote)
        let words = quotes.first?.split(whereSeparator: { !$0.isLetter }) ?? []
        return [words.max { $0.count < $1.count }, words.last].compactMap { $0.map(String.init) }
            .joined(separator: " ")
    }

    /// The long word that most sentences have.
    var often: String {
        let words = originals.flatMap { original in
            Set(original.relations.flatMap(\.evidence).map(\.quote)).flatMap { quote in
                Set(quote.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 5 })
            }
        }
        let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }

    private func copy(of entity: Entity, _ number: Int, _ numbers: inout Numbers) -> Entity {
        if entity.kind == .country {
            let country = countries[numbers.skewed(countries.count)]
            return Entity(
                id: EntityID(country.code), kind: .country, name: country.name, aliases: [], iso3: country.code)
        }
        // As news goes, half of those who are told of were told of before.
        let which = numbers.below(2) == 0 ? numbers.skewed(2_000) : 2_000 + number / 3 * 8 + numbers.below(8)
        var own = Numbers(seed: UInt64(which))
        let (first, last) = (Self.word(own.skewed(3_000)), Self.word(which))
        let name = entity.kind == .organisation ? "\(last) \(first) Council" : "\(first) \(last)"
        return Entity(
            id: EntityID("\(entity.kind.rawValue)/\(name.lowercased().replacing(" ", with: "-"))"), kind: entity.kind,
            name: name, aliases: [last], country: countries[own.skewed(countries.count)].code,
            offices: entity.offices, sort: entity.sort)
    }

    private func copy(of piece: Evidence, in document: String, naming name: (EntityID) -> EntityID) -> Evidence {
        var numbers = Numbers(seed: UInt64(truncatingIfNeeded: Fingerprints.of(document, piece.sentence.start)))
        let words = " " + Self.word(numbers.skewed(40_000)) + " " + Self.word(numbers.skewed(40_000))
        let sentence = TextRange(piece.sentence.start, piece.sentence.end + words.utf8.count)
        return Evidence(
            document: document, sentence: sentence, cue: piece.cue, quote: piece.quote + words,
            attribution: piece.attribution.map(name), object: piece.object, time: piece.time,
            confidence: piece.confidence, isKnown: piece.isKnown)
    }

    /// A made-up word, another for each number.
    private static func word(_ number: Int) -> String {
        var (rest, word) = (number, "")
        repeat {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0
        return word.prefix(1).uppercased() + word.dropFirst() + "ov"
    }

    private static let syllables = [
        "os", "tra", "vel", "ka", "rim", "nor", "ta", "lin", "berg", "su", "ma", "ro", "hest", "pi", "dun", "gal",
    ]

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func fingerprint(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 64 - digits.count) + digits
    }

    private enum Fingerprints {
        static func of(_ text: String, _ number: Int) -> Int {
            text.utf8.reduce(number &+ 5381) { $0 &* 33 &+ Int($1) }
        }
    }
}

/// Numbers that are the same for the same seed (SplitMix64; Steele, Lea and Flood 2014).
struct Numbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D }

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
