import Entente
import Graphs
import Press
import Testing

@Suite struct SentenceCaseTests {
    private static let pipeline = Result { try Pipeline() }

    @Test(arguments: SentenceCase.all)
    func textGivesJustTheseEdges(_ item: SentenceCase) throws {
        let text = SourceText(item.text)
        let article = Article(
            id: "case", text: text, paragraphs: Self.paragraphs(of: item.text), date: item.day)
        let graph = try Self.pipeline.get().extract(article)
        let wantsTimes = item.edges.contains { $0.contains(" when ") }
        let mark = "@" + article.sha256.prefix(12)
        let edges = graph.relations.filter { item.holdsStanding || $0.type.eventClass != nil }.map {
            Self.line($0, withTimes: wantsTimes).replacing(mark, with: "@here")
        }
        .sorted()
        #expect(edges == item.edges)
    }

    /// The paragraphs of a text, which blank lines part.
    private static func paragraphs(of text: String) -> [Paragraph] {
        var start = 0
        return text.components(separatedBy: "\n\n").map { part in
            defer { start += part.utf8.count + 2 }
            return Paragraph(kind: .body, range: TextRange(start, start + part.utf8.count))
        }
    }

    private static func line(_ relation: Relation, withTimes: Bool) -> String {
        var words: [String] = []
        if relation.polarity == .negated { words.append("not") }
        if relation.modality != .asserted { words.append(relation.modality.rawValue) }
        words += [relation.source.text, relation.type.name, relation.target.text]
        let speakers = relation.isToldOutright ? [] : relation.attributions[0]
        if !speakers.isEmpty { words += ["by"] + speakers.map(\.text) }
        if withTimes {
            let times = relation.times.map { $0.iso ?? $0.text }
            words += ["when"] + (times.isEmpty ? ["none"] : times)
        }
        return words.joined(separator: " ")
    }
}
