import Foundation
import Graphs
import Press
import TestSupport
import Testing

@testable import Drawing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct HostileTextTests {
    static let names = [
        "He said \"no\"", "ends in \\", "\\N \\G \\L \\\" \\n", "a & b &amp; &lt; &#65;", "<b>bold</b> <script>",
        "]]> <!-- -->",
        "line\nbreak\r\n\ttab", "zero\u{0}byte\u{1}\u{1F}\u{7F}\u{85}", "x\u{202E}evil\u{202C}\u{2066}y",
        "\u{FEFF}\u{FFFE}\u{FFFF}", "\u{1F1F3}\u{1F1F4} \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        "\u{5317}\u{671D}\u{9BAE}\u{5916}\u{52D9}\u{7701}", "\u{648}\u{632}\u{627}\u{631}\u{629} \u{627}\u{644}",
        "\u{5DE}\u{5E9}\u{5E8}\u{5D3}", "Z" + String(repeating: "\u{301}", count: 5000), "", " ", "{|}<f0>", "node",
        "--",
        String(repeating: "very long name ", count: 700), String(repeating: "W", count: 10_000), "${x} %s %n '\"`",
    ]

    /// Every hostile text wherever a text can stand.
    static func graph(_ texts: [String]) -> EntityGraph {
        let entities = texts.enumerated().map { index, text in
            Entity(
                id: EntityID("official/\(text)\(index)"), kind: EntityKind.allCases[index % 5], name: text,
                aliases: [text, text + "2"], iso3: index % 5 == 0 ? text : nil, country: text, offices: [text])
        }
        let relations = texts.enumerated().map { index, text in
            Relation(
                source: entities[index].id,
                type: RelationType(name: "type_\(text)", eventClass: index.isMultiple(of: 2) ? .accuse : nil),
                target: entities[(index + 1) % entities.count].id,
                evidence: [
                    Evidence(
                        document: text, sentence: TextRange(0, text.utf8.count), cue: TextRange(0, 0), quote: text,
                        attribution: [entities[index].id], object: text, time: TimeExpression(text: text))
                ])
        }
        return EntityGraph(
            sources: texts.map { DocumentSource(id: $0, sha256: $0) }, entities: entities, relations: relations)
    }

    static let renderer = Renderer(effort: Effort(seeds: 1, finalists: 1, rounds: 0))

    @Test func svgIsWellFormedAndGraphvizReadsTheDOT() throws {
        let title = Self.names.joined(separator: " ")
        let diagram = Diagram(
            graph: Self.graph(Self.names), options: DiagramOptions(title: title, subtitle: title))
        let svg = try Self.renderer.render(diagram, as: .svg)
        #expect(XMLParser(data: Data(svg)).parse())
        let dot = String(decoding: try Self.renderer.render(diagram, as: .dot), as: UTF8.self)
        let boxes = try GraphvizLibrary.boxes(of: dot, engine: .asGiven)
        #expect(boxes.count > diagram.nodes.count + diagram.edges.count)
    }

    @Test(arguments: names.map(Called.init)) func eachTextAloneIsDrawn(called: Called<String>) throws {
        let text = called.value
        let diagram = Diagram(graph: Self.graph([text, "plain"]), options: DiagramOptions(title: text))
        let svg = try Self.renderer.render(diagram, as: .svg)
        #expect(XMLParser(data: Data(svg)).parse())
        #expect(svg.count < 60_000)
        #expect(try Self.renderer.render(diagram, as: .png).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }

    @Test func whatGraphvizPrintsIsWhatTheNameSays() throws {
        let names = ["back\\slash \\N \\\\", "a & b &amp; <i> \"q\"", "ends in \\"]
        let graph = EntityGraph(
            sources: [],
            entities: names.enumerated().flatMap { index, name in
                [
                    Entity(id: EntityID("p\(index)"), kind: .organisation, name: name),
                    Entity(id: EntityID("q\(index)"), kind: .official, name: name, offices: ["Of " + name]),
                ]
            }, relations: [])
        let dot = String(decoding: try Self.renderer.render(Diagram(graph: graph), as: .dot), as: UTF8.self)
        let printed = try GraphvizLibrary.picture(of: dot, format: "svg", dotsPerInch: nil)
        let texts = PrintedTexts(of: printed).texts
        for name in names {
            #expect(texts.filter { $0 == name }.count == 2, "\(name)")
            #expect(texts.contains("Of " + name), "\(name)")
        }
    }

    @Test func slugsAreASCIIAndDistinct() {
        let diagram = Diagram(graph: Self.graph(Self.names))
        let ids = diagram.nodes.map(\.id) + diagram.edges.map(\.id)
        #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0 < 128 && $0 > 32 } })
        #expect(Set(diagram.nodes.map(\.id)).count == diagram.nodes.count)
        #expect(Set(diagram.edges.map(\.id)).count == diagram.edges.count)
    }
}

/// The contents of all text elements of a picture.
private final class PrintedTexts: NSObject, XMLParserDelegate {
    private(set) var texts: [String] = []
    private var isInText = false

    init(of svg: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(svg))
        parser.delegate = self
        _ = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        isInText = name == "text"
        if isInText { texts.append("") }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        isInText = false
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isInText { texts[texts.count - 1] += string }
    }
}
