import Linguistics
import TestSupport
import Testing

@testable import Extraction

/// Trees that no parser would make must be read without harm all the same: no crash, no endless chase of references.
@Suite struct RandomTreeTests {
    private static let words: [(form: String, lemma: String, pos: String, tag: String)] = [
        ("Chad", "Chad", "PROPN", "NNP"), ("Kenyan", "Kenyan", "ADJ", "JJ"), ("Malians", "Malian", "PROPN", "NNPS"),
        ("they", "they", "PRON", "PRP"), ("them", "they", "PRON", "PRP"), ("who", "who", "PRON", "WP"),
        ("its", "its", "PRON", "PRP$"), ("it", "it", "PRON", "PRP"), ("attack", "attack", "NOUN", "NN"),
        ("talks", "talk", "NOUN", "NNS"), ("series", "series", "NOUN", "NN"), ("plan", "plan", "NOUN", "NN"),
        ("soldiers", "soldier", "NOUN", "NNS"), ("war", "war", "NOUN", "NN"), ("supplied", "supply", "VERB", "VBN"),
        ("threatened", "threaten", "VERB", "VBD"), ("vowed", "vow", "VERB", "VBD"), ("sending", "send", "VERB", "VBG"),
        ("said", "say", "VERB", "VBD"), ("refused", "refuse", "VERB", "VBD"), ("bomb", "bomb", "VERB", "VB"),
        ("ready", "ready", "ADJ", "JJ"), ("to", "to", "PART", "TO"), ("of", "of", "ADP", "IN"),
        ("with", "with", "ADP", "IN"), ("by", "by", "ADP", "IN"), ("in", "in", "ADP", "IN"),
        ("out", "out", "ADP", "RP"),
        ("each", "each", "DET", "DT"), ("other", "other", "ADJ", "JJ"), ("was", "be", "AUX", "VBD"),
        ("would", "would", "AUX", "MD"), ("not", "not", "PART", "RB"), (",", ",", "PUNCT", ","),
        ("-", "-", "PUNCT", "HYPH"),
        ("on", "on", "ADP", "IN"), ("Monday", "Monday", "PROPN", "NNP"), ("and", "and", "CCONJ", "CC"),
    ]
    private static let labels = [
        "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "amod", "compound",
        "compound:prt", "conj", "cc", "case", "mark", "aux", "aux:pass", "cop", "advmod", "advcl", "acl", "acl:relcl",
        "xcomp", "ccomp", "csubj", "parataxis", "appos", "flat", "vocative", "det", "nummod", "punct", "fixed",
    ]

    @Test(arguments: 0..<8)
    func anyTreeIsRead(seed: UInt64) throws {
        let extractor = Extractor(ontology: try Ontology(), gazetteer: try Gazetteer())
        var random = SeededNumbers(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        for _ in 0..<250 {
            let text = (0..<2).map { _ in Self.sentence(&random) }.joined(separator: "\n") + "\n"
            let documents = try CoNLLUDocument.documents(of: try CoNLLUReader().read(text), file: "random")
            for document in documents {
                let graph = extractor.extract(document.article, document.sentences)
                #expect(graph.relations.allSatisfy { $0.source != $0.target })
            }
        }
    }

    /// A sentence of random words whose tree is any tree with one root.
    private static func sentence(_ random: inout SeededNumbers) -> String {
        let count = Int.random(in: 2...14, using: &random)
        let order = (1...count).shuffled(using: &random)
        var lines = [String](repeating: "", count: count)
        for (place, token) in order.enumerated() {
            let head = place == 0 ? 0 : order[Int.random(in: 0..<place, using: &random)]
            let label = place == 0 ? "root" : labels.randomElement(using: &random) ?? "dep"
            guard let word = words.randomElement(using: &random) else { continue }
            lines[token - 1] =
                "\(token)\t\(word.form)\t\(word.lemma)\t\(word.pos)\t\(word.tag)\t_\t\(head)\t\(label)\t_\t_"
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
