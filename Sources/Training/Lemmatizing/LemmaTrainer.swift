import Linguistics
import Reading

/// Learns lemma edits: for each tag the commonest edit, and for ends and words that go another way, theirs.
struct LemmaTrainer {
    /// How often an end must be seen before it may speak.
    let leastForEnd: Int

    func train(_ sentences: [CoNLLUSentence]) -> [ModelPart] {
        var counts: [UInt32: [LemmaEdit: Int]] = [:]
        var chains: [[UInt32]] = []
        for word in sentences.flatMap(\.words) where word.lemma != "_" {
            let edit = LemmaEdit(from: word.form, to: word.lemma)
            let chain = Self.chain(word.form, Lemmatizer.hash(of: .init(pos: word.pos, tag: word.tag)))
            // "better" is "good" as a word, which says nothing of others that end like it.
            let speaks = edit.cut < word.form.utf8.count || word.form.utf8.count < 3
            for key in speaks ? chain[...] : chain.suffix(1) { counts[key, default: [:]][edit, default: 0] += 1 }
            chains.append(chain)
        }
        let best = counts.mapValues(Self.commonest)
        var kept: [UInt32: LemmaEdit] = [:]
        for chain in chains {
            var current: LemmaEdit?
            for (level, key) in chain.enumerated() {
                guard let choice = best[key] else { continue }
                let isWhole = level == chain.count - 1
                let isKnown = choice.count >= (isWhole || current == nil ? 1 : leastForEnd)
                guard isKnown, choice.edit != current else { continue }
                kept[key] = choice.edit
                current = choice.edit
            }
        }
        let edits = Set(kept.values).sorted { $0.text < $1.text }
        let numbers = Dictionary(uniqueKeysWithValues: zip(edits, edits.indices.map { UInt16($0) }))
        let rules = kept.sorted { $0.key < $1.key }.map { (key: $0.key, edit: numbers[$0.value] ?? 0) }
        return Lemmatizer.parts(edits: edits, rules: rules)
    }

    /// The keys of a word from the shortest end to the whole word.
    private static func chain(_ form: String, _ tag: UInt64) -> [UInt32] {
        Array(form.utf8).withUnsafeBufferPointer { bytes in
            (0...min(Lemmatizer.longestEnd, bytes.count)).map { Lemmatizer.endKey(bytes, $0, tag: tag) }
                + [Lemmatizer.wholeKey(bytes, tag: tag)]
        }
    }

    private static func commonest(_ counts: [LemmaEdit: Int]) -> (edit: LemmaEdit, count: Int) {
        let top = counts.max { ($0.value, $1.key.text) < ($1.value, $0.key.text) }
        return (top?.key ?? LemmaEdit(casing: .kept, cut: 0, ending: ""), top?.value ?? 0)
    }
}
