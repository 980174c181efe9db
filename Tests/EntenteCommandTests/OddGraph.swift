import Foundation

/// A graph with everything that breaks writers, in which two are joined by many claims.
enum OddGraph {
    private static let texts = [
        "=1+1", "@sum", "+4", "-5", "'=x", "'", "\"quoted\", \\back\\ \\u0041", "line\nbreak\r\nand\ttab",
        "<b>&amp;]]>",
        "🇰🇷 한국 ü e\u{301}", "'}) DETACH DELETE n //", "\" . <a> <b> <c>", "\u{202E}turned",
        "null\u{0}bell\u{7} \\u0000", "; DROP", "\u{2028}line", "`back` $tick ${x}", "#quot; %% [a](b)",
    ]

    /// The graph in the public JSON form.
    static let json: String = {
        let graph: [String: Any] = [
            "format": 2,
            "sources": [
                [
                    "id": texts[6], "outlet": texts[7], "date": "2024-06-28", "sha256": "00",
                    "origin": ["sha256": "01", "format": "html", "link": "https://wire.example/a?b=1&c=2"],
                ]
            ],
            "entities": texts.indices.map(entity),
            "relations": texts.indices.flatMap { index in
                ["affirmed", "negated"].flatMap { polarity in
                    ["asserted", "hypothetical", "reported"].map { relation(index, polarity, $0) }
                }
            },
        ]
        let bytes = (try? JSONSerialization.data(withJSONObject: graph, options: [.sortedKeys])) ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }()

    private static func id(_ index: Int) -> String { "organisation/odd-\(index % texts.count)" }

    private static func entity(_ index: Int) -> [String: Any] {
        [
            "id": id(index), "kind": "organisation", "name": texts[index], "aliases": [texts[index] + "!", "b"],
            "country": "KOR", "sort": "state",
        ]
    }

    private static func relation(_ index: Int, _ polarity: String, _ modality: String) -> [String: Any] {
        let text = texts[index]
        let plain = piece(text, at: 1000, [:]).merging(["confidence": 0.8125]) { $1 }
        let dated = piece(
            text, at: 0,
            ["attribution": [id(0)], "object": text, "time": ["text": text, "iso": "2024-06"], "confidence": 0.25])
        let quoted = piece(
            text, at: 2000, ["attribution": [id(2), id(1)], "object": "x", "time": ["text": "Monday"]])
        return [
            "source": id(index), "type": "warned", "class": "THREATEN", "quad": "verbal conflict",
            "target": id(index + 1), "symmetric": false, "polarity": polarity, "modality": modality,
            "evidence": [dated, plain, quoted],
        ]
    }

    private static func piece(_ text: String, at start: Int, _ told: [String: Any]) -> [String: Any] {
        let end = start + text.utf8.count
        return [
            "document": texts[6], "sentence": ["start": start, "end": end], "cue": ["start": start, "end": end],
            "quote": text,
        ].merging(told) { $1 }
    }
}
