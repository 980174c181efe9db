public import Graphs
import Press

/// Graphs that share identifiers but disagree about everything else, with the strings that break writers.
public enum RandomGraphs {
    /// Strings that writers of formats stumble over.
    public static let hostile = [
        "plain", "\"quoted\" \\back\\", "line\nbreak\r\n\ttab", "null\u{0}bell\u{7}escape\u{1B}[31m",
        "\u{202E}bidi\u{2066}",
        "e\u{301}lan", "élan", "\u{2028}\u{2029}", "🇰🇷👩‍🚀", "\u{FEFF}bom", "</script><b>&amp;", "'; DROP TABLE", "",
        "\u{7F}",
    ]

    /// The graph of one document; the same seed gives the same.
    public static func graph(seed: UInt64) -> EntityGraph {
        var random = SeededNumbers(seed: seed)
        let document = "seeds/\(Int.random(in: 0..<4, using: &random)).txt"
        let entities = (0..<Int.random(in: 1...6, using: &random)).map { _ in entity(&random) }
        let relations = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            relation(among: entities.map(\.id), document: document, &random)
        }
        let source = DocumentSource(
            id: document, outlet: pick(hostile + [nil], &random), date: pick(["2024-06-28", nil], &random),
            sha256: String(repeating: "ab", count: 32))
        return EntityGraph(sources: [source], entities: entities, relations: relations)
    }

    private static func entity(_ random: inout SeededNumbers) -> Entity {
        let number = Int.random(in: 0..<6, using: &random)
        let names = (0..<3).map { _ in pick(hostile, &random) }
        guard number > 1 else {
            return Entity(
                id: EntityID(["KOR", "RUS"][number]), kind: .country, name: names[0], iso3: ["KOR", "RUS"][number])
        }
        if number == 5 {
            return Entity(
                id: EntityID("organisation/\(pick(["kor-navy", "navy@0123456789ab"], &random))"), kind: .organisation,
                name: names[0] + pick(["", " (South Korea)"], &random), aliases: names,
                country: pick(["KOR", nil], &random), sort: pick([.state, .media, nil], &random),
                function: pick(["navy", nil], &random))
        }
        return Entity(
            id: EntityID("official/\(["né", "ne\u{301}", "ö"][number - 2])"),
            kind: pick([.official, .person], &random),
            name: names[0], aliases: names, country: pick(["KOR", "RUS", nil], &random),
            offices: pick([[], ["envoy"], names], &random))
    }

    private static func relation(
        among ids: [EntityID], document: String, _ random: inout SeededNumbers
    ) -> Relation {
        let quote = "«" + pick(hostile, &random)
        let start = Int.random(in: 0..<3, using: &random)
        // Few objects, so that pieces of evidence now and then differ in their confidence alone.
        let objects = [pick(hostile, &random), "weapons"]
        let times = [
            TimeExpression(text: "on Thursday"), TimeExpression(text: "e\u{301}té", iso: "2024"),
            TimeExpression(text: "on Thursday", iso: "2024-06-27"),
        ]
        let sentence = TextRange(start, start + quote.utf8.count)
        return Relation(
            source: pick(ids, &random),
            type: pick(
                [
                    RelationType(name: "warned", eventClass: .threaten),
                    RelationType(name: "met", eventClass: .consult, isSymmetric: true),
                    RelationType(name: "leads", eventClass: nil),
                ], &random),
            target: pick(ids, &random), polarity: pick(Polarity.allCases, &random),
            modality: pick(Modality.allCases, &random),
            evidence: (0..<Int.random(in: 1...4, using: &random)).map { _ in
                Evidence(
                    document: document, sentence: sentence, cue: TextRange(start, start + 2), quote: quote,
                    attribution: pick([[], ids, Array(ids.prefix(1))], &random), object: pick(objects + [nil], &random),
                    time: pick(times + [nil], &random), confidence: pick([nil, 0, 0.25, 1], &random))
            })
    }

    private static func pick<Value>(_ values: [Value], _ random: inout SeededNumbers) -> Value {
        values[Int.random(in: 0..<values.count, using: &random)]
    }
}
