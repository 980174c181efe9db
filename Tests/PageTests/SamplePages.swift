import Drawing
import Foundation
import Graphs
import Press

@testable import Page

/// Pages of small reports made up for the tests.
enum SamplePages {
    static let text = "Norway warned Sweden. \u{1F41F} Sweden caught fish.\n\nNobody met. Norway met Sweden in Oslo."

    /// A report in which two sentences of two paragraphs tell something.
    static let article: Article = {
        let text = SourceText(SamplePages.text)
        let split = Array("Norway warned Sweden. \u{1F41F} Sweden caught fish.".utf8).count
        return Article(
            id: "fish.txt", text: text,
            paragraphs: [
                Paragraph(kind: .body, range: TextRange(0, split)),
                Paragraph(kind: .body, range: TextRange(split + 2, text.count)),
            ], outlet: "Nordwire", date: CalendarDay(year: 2024, month: 6, day: 28))
    }()

    static func evidence(_ quote: String, cue: String, in article: Article = article) -> Evidence {
        let bytes = article.text.bytes
        func range(of words: String, from start: Int) -> TextRange {
            let wanted = Array(words.utf8)
            let place = (start...(bytes.count - wanted.count)).first {
                bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
            }
            return TextRange(place ?? 0, (place ?? 0) + wanted.count)
        }
        let sentence = range(of: quote, from: 0)
        return Evidence(
            document: article.id, sentence: sentence, cue: range(of: cue, from: sentence.start), quote: quote,
            confidence: 0.918)
    }

    static let graph = EntityGraph(
        sources: [DocumentSource(id: "fish.txt", outlet: "Nordwire", date: "2024-06-28", sha256: article.sha256)],
        entities: [
            Entity(id: EntityID("NOR"), kind: .country, name: "Norway", aliases: ["Oslo"], iso3: "NOR"),
            Entity(id: EntityID("SWE"), kind: .country, name: "Sweden", iso3: "SWE"),
        ],
        relations: [
            Relation(
                source: EntityID("NOR"), type: RelationType(name: "warned", eventClass: .threaten),
                target: EntityID("SWE"), evidence: [evidence("Norway warned Sweden.", cue: "warned")]),
            Relation(
                source: EntityID("NOR"), type: RelationType(name: "met", eventClass: .consult, isSymmetric: true),
                target: EntityID("SWE"), modality: .expected,
                evidence: [evidence("Norway met Sweden in Oslo.", cue: "met")]),
        ])

    static let renderer = Renderer(effort: Effort(seeds: 1, finalists: 1, rounds: 0))

    /// The file of a graph.
    static func html(_ graph: EntityGraph, articles: [Article] = [], title: String? = nil) throws -> String {
        let diagram = Diagram(graph: graph, options: DiagramOptions(title: title))
        return String(
            decoding: try Page(diagram: diagram, graph: graph, articles: articles).html(renderer), as: UTF8.self)
    }

    /// What the script is given.
    static func data(in html: String) throws -> [String: Any] {
        let parts = html.components(separatedBy: "<script type=\"application/json\" id=\"data\">")
        let json = parts[1].components(separatedBy: "</script>")[0]
        return try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
    }
}
