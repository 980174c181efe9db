import Linguistics

/// A span of the `Entity=` annotation of the GUM corpus.
struct EntitySpan: Hashable {
    /// Its words.
    let words: Range<Int>
    /// Its type, `person` for example.
    let type: String

    /// The spans that lie wholly in a sentence.
    ///
    /// "(1-person-…" opens the span 1, "1)" closes it, "(1-person-…)" does both.
    static func spans(of sentence: CoNLLUSentence) -> [EntitySpan] {
        var spans: [EntitySpan] = []
        var open: [(id: Substring, type: Substring, start: Int)] = []
        for (index, word) in sentence.words.enumerated() {
            guard let value = word.attribute("Entity") else { continue }
            var rest = Substring(value)
            while !rest.isEmpty {
                if rest.hasPrefix("(") {
                    let body = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
                    let fields = body.split(separator: "-", maxSplits: 2)
                    let closes = rest.dropFirst(1 + body.count).hasPrefix(")")
                    rest = rest.dropFirst(1 + body.count + (closes ? 1 : 0))
                    guard fields.count >= 2 else { continue }
                    if closes {
                        spans.append(EntitySpan(words: index..<index + 1, type: String(fields[1])))
                    } else {
                        open.append((fields[0], fields[1], index))
                    }
                } else {
                    let id = rest.prefix { $0 != ")" }
                    rest = rest.dropFirst(id.count + 1)
                    guard let place = open.lastIndex(where: { $0.id == id }) else { continue }
                    let start = open.remove(at: place)
                    spans.append(EntitySpan(words: start.start..<index + 1, type: String(start.type)))
                }
            }
        }
        return spans
    }
}
