import Foundation
import Graphs
import Press
import Testing

@testable import Drawing
@testable import Page

@Suite struct PageTests {
    @Test func sentencesAreMarkedInTheirParagraphs() throws {
        let html = try SamplePages.html(SamplePages.graph, articles: [SamplePages.article])
        let data = try SamplePages.data(in: html)
        let paragraphs = try #require(data["paragraphs"] as? [String])
        let claims = try #require(data["claims"] as? [[String: Any]])
        #expect(claims.count == 2)
        for (claim, words) in zip(claims, [("Norway met Sweden in Oslo.", "met"), ("Norway warned Sweden.", "warned")])
        {
            let evidence = try #require((claim["evidence"] as? [[String: Any]])?.first)
            let text = Array(paragraphs[try #require(evidence["paragraph"] as? Int)].utf16)
            func slice(_ name: String) throws -> String {
                let range = try #require(evidence[name] as? [Int])
                return String(decoding: text[range[0]..<range[1]], as: UTF16.self)
            }
            #expect(try slice("sentence") == words.0)
            #expect(try slice("cue") == words.1)
            #expect(evidence["confidence"] as? Double == 0.918)
        }
        #expect(claims.map { $0["told"] as? String } == ["expected", "asserted"])
        #expect(html.contains("<td dir=\"auto\">Nordwire</td><td>2024-06-28</td>"))
        #expect(html.contains(SamplePages.article.sha256))
    }

    @Test func whereTheReportIsNotAtHandTheQuotationStands() throws {
        let other = Article(
            id: "fish.txt", text: SourceText("Something else was printed here, and later."), paragraphs: [])
        for articles in [[], [other]] {
            let data = try SamplePages.data(in: SamplePages.html(SamplePages.graph, articles: articles))
            #expect((data["paragraphs"] as? [String])?.isEmpty == true)
            let claims = try #require(data["claims"] as? [[String: Any]])
            let evidence = claims.flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
            #expect(evidence.map { $0["quote"] as? String } == ["Norway met Sweden in Oslo.", "Norway warned Sweden."])
            #expect(evidence.allSatisfy { $0["paragraph"] == nil })
        }
    }

    @Test func aLongParagraphIsCutAroundTheSentence() throws {
        let filling = String(repeating: "\u{5317}\u{671D} ", count: 2000)
        let text = SourceText(filling + "Norway warned Sweden. " + filling)
        let article = Article(
            id: "long.txt", text: text, paragraphs: [Paragraph(kind: .body, range: TextRange(0, text.count))])
        let graph = EntityGraph(
            sources: [], entities: SamplePages.graph.entities,
            relations: [
                Relation(
                    source: EntityID("NOR"), type: RelationType(name: "warned", eventClass: .threaten),
                    target: EntityID("SWE"),
                    evidence: [SamplePages.evidence("Norway warned Sweden.", cue: "warned", in: article)])
            ])
        let excerpts = PageExcerpts(of: graph, from: [article])
        let place = try #require(excerpts.place(of: graph.relations[0].evidence[0]))
        let units = Array(excerpts.paragraphs[place.paragraph].utf16)
        #expect(String(decoding: units[place.sentence], as: UTF16.self) == "Norway warned Sweden.")
        #expect(units.count < 2000)
        #expect(!excerpts.paragraphs[place.paragraph].unicodeScalars.contains("\u{FFFD}"))
    }

    @Test func everyPartOfThePictureIsKnownToTheScript() throws {
        let html = try SamplePages.html(SamplePages.graph)
        let data = try SamplePages.data(in: html)
        let lines = try #require(data["lines"] as? [[String: Any]])
        #expect(!lines.isEmpty)
        for id in lines.flatMap({ [$0["id"], $0["label"]] }).compactMap({ $0 as? String }) {
            #expect(html.contains("id=\"\(id)\""))
        }
        let boxes = (data["entities"] as? [[String: Any]] ?? []).compactMap { $0["box"] as? String }
        #expect(boxes == ["node-NOR", "node-SWE"])
        #expect(boxes.allSatisfy { html.contains("id=\"\($0)\"") })
        #expect(lines.flatMap { $0["claims"] as? [Int] ?? [] }.sorted() == [0, 1])
    }

    @Test func aHubStandsForAllItsClaims() throws {
        let codes = ["NOR", "SWE", "FIN", "EST"]
        let quote = "Norway, Sweden, Finland and Estonia met."
        let evidence = Evidence(
            document: "d", sentence: TextRange(0, quote.utf8.count), cue: TextRange(0, 1), quote: quote)
        let relations = codes.indices.flatMap { first in
            codes[(first + 1)...].map { second in
                Relation(
                    source: EntityID(codes[first]),
                    type: RelationType(name: "met", eventClass: .consult, isSymmetric: true),
                    target: EntityID(second), evidence: [evidence])
            }
        }
        let graph = EntityGraph(
            sources: [], entities: codes.map { Entity(id: EntityID($0), kind: .country, name: $0, iso3: $0) },
            relations: relations)
        let lines = try SamplePages.data(in: SamplePages.html(graph))["lines"] as? [[String: Any]] ?? []
        #expect(lines.count == 1)
        #expect(lines.first?["several"] as? Bool == true)
        #expect((lines.first?["claims"] as? [Int])?.sorted() == Array(0..<6))
    }

    @Test func theSameGraphGivesTheSameBytes() throws {
        let pages = try (0..<2).map { _ in try SamplePages.html(SamplePages.graph, articles: [SamplePages.article]) }
        #expect(pages[0] == pages[1])
    }

    @Test func anEmptyGraphHasAPage() throws {
        let data = try SamplePages.data(in: SamplePages.html(.empty))
        #expect((data["claims"] as? [Any])?.isEmpty == true)
    }
}
