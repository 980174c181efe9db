import Foundation
import Graphs
import Press

/// What a person read in an article: whom it is about and what it tells of them.
struct GoldArticle: Decodable {
    struct Named: Decodable {
        let id: String
        let type: String
        let name: String
        let mentions: [String]?
    }

    struct Told: Decodable {
        let source: OneOrMore
        let type: OneOrMore
        let target: OneOrMore
        let symmetric: Bool?
        /// The words that tell it.
        let cue: String?
        /// Where they stand, in UTF-8 bytes of the text, for articles whose words are not to be copied.
        let span: [Int]?
    }

    /// A value or a list of alternatives.
    struct OneOrMore: Decodable {
        let all: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            all = try (try? container.decode([String].self)) ?? [container.decode(String.self)]
        }
    }

    private struct File: Decodable {
        let documents: [GoldArticle]
    }

    let file: String
    let entities: [Named]
    let required: [Told]
    let allowed: [Told]

    /// The articles of a file.
    static func all(in file: URL) throws -> [GoldArticle] {
        try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).documents
    }
}

/// Tells which of the people and bodies of gold a name means, by the rules of the scorer of graphs.
struct GoldNames {
    private let named: [GoldArticle.Named]

    init(_ named: [GoldArticle.Named]) { self.named = named }

    /// The gold entity; nothing where none has the name.
    func id(of kind: EntityKind, _ id: EntityID, names: [String]) -> String? {
        if kind == .country { return named.first { $0.type == "country" && $0.id == id.text }?.id }
        let own = Set(names.map(Self.folded)).subtracting([""])
        var hits = named.filter { !own.isDisjoint(with: Self.names(of: $0)) }
        if hits.isEmpty, kind == .official || kind == .person, let last = Self.words(names.first ?? "").last {
            hits = named.filter { ["official", "person"].contains($0.type) && Self.words($0.name).contains(last) }
        }
        if hits.isEmpty {
            let mine = Set(Self.words(names.first ?? ""))
            hits = named.filter { other in Self.names(of: other).contains { Self.overlap(mine, $0) >= 0.6 } }
        }
        return hits.first { $0.type == kind.rawValue }?.id ?? hits.first?.id
    }

    private static func overlap(_ mine: Set<String>, _ name: String) -> Double {
        let other = Set(name.split(separator: " ").map(String.init))
        let union = mine.union(other)
        return mine.isEmpty ? 0 : Double(mine.intersection(other).count) / Double(union.count)
    }

    private static func names(of entity: GoldArticle.Named) -> Set<String> {
        Set(([entity.name] + (entity.mentions ?? [])).map(folded))
    }

    private static func words(_ name: String) -> [String] { folded(name).split(separator: " ").map(String.init) }

    private static func folded(_ name: String) -> String {
        let plain = name.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { $0.isASCII }
        let words = String(String.UnicodeScalarView(plain)).lowercased().split { !($0.isLetter || $0.isNumber) }
        let kept = ["the", "a", "an"].contains(words.first ?? "") ? words.dropFirst() : words[...]
        return kept.joined(separator: " ")
    }
}
