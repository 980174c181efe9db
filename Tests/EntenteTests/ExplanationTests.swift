import Entente
import Extraction
import Foundation
import Graphs
import Press
import Testing

/// Every edge has a reason for each piece of its evidence, and the words that the reason shows are those of the text.
@Suite struct ExplanationTests {
    private static let pipeline = Result { try Pipeline() }

    private static let reports: [URL] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appendingPathComponent("seeds")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    }()

    @Test(arguments: reports) func everyEdgeOfAReportIsExplained(file: URL) throws {
        let article = try ArticleLoader().article(
            id: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
        let explained = try Self.pipeline.get().explain(article)
        #expect(explained.graph == (try Self.pipeline.get().extract(article)))
        #expect(explained.graph.relations.count > 5)
        check(explained, article)
    }

    @Test func everyEdgeOfTheCasesIsExplained() throws {
        var edges = 0
        for item in SentenceCase.all {
            let text = SourceText(item.text)
            let article = Article(id: "case", text: text, paragraphs: [Paragraph(kind: .body, range: text.range)])
            let explained = try Self.pipeline.get().explain(article)
            edges += explained.graph.relations.count
            check(explained, article)
        }
        #expect(edges > 300)
    }

    private func check(_ explained: ExplainedGraph, _ article: Article) {
        var reasons: [RelationKey: Set<Evidence>] = [:]
        for reason in explained.explanations {
            reasons[reason.relation.key, default: []].insert(reason.evidence)
            #expect(!reason.rule.isEmpty)
            #expect(reason.relation.type.eventClass == nil || reason.source != nil && reason.target != nil)
            #expect(article.text[reason.evidence.sentence] == reason.evidence.quote)
            for end in [reason.source, reason.target].compactMap({ $0 }) {
                #expect(reason.evidence.sentence.contains(end.words))
                #expect(!end.words.isEmpty && !article.text[end.words].hasPrefix(" "))
                #expect(!end.path.isEmpty)
            }
        }
        for relation in explained.graph.relations {
            #expect(reasons[relation.key] == Set(relation.evidence), "\(relation.key)")
        }
    }
}
