import Foundation
import Graphs
import Press
import TestSupport
import Testing

@testable import Drawing
@testable import Page

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Texts that were written to do harm, in names, quotations, file names, identifiers and links, in every sort of picture.
@Suite struct AttackTests {
    /// What is tried, in a few words, and the text that tries it.
    struct Attack: Sendable, CustomTestStringConvertible {
        let aim: String
        let text: String

        init(_ aim: String, _ text: String) {
            self.aim = aim
            self.text = text
        }

        var testDescription: String { aim }
    }

    static let attacks = [
        Attack("a script of its own", "<script>alert(1)</script>"),
        Attack("the end of the page's script", "</script><script>alert(1)</script>"),
        Attack("a comment that swallows the rest", "<!-- <script>"),
        Attack("the end of a section of characters", "]]><script>alert(1)</script>"),
        Attack("the start of a section of characters", "<![CDATA[<svg onload=alert(1)>]]>"),
        Attack("an image with a handler", "<img src=x onerror=alert(1)>"),
        Attack("a handler in an attribute that is broken out of", "\" onmouseover=\"alert(1)"),
        Attack("the same with single quotes", "' onfocus='alert(1)' autofocus='"),
        Attack("a quotation mark hidden in a letter with an accent", "\"\u{301} onclick=\"\u{301}alert(1)"),
        Attack("a picture inside the picture", "\"/><svg onload=alert(1)><foreignObject><iframe src=//x>"),
        Attack("a style that hides all", "</style><style>*{display:none}"),
        Attack("a style that fetches", "}@import url(//x);{background:url(//x)"),
        Attack("another base for links", "<base href=//x><meta http-equiv=refresh content=0;url=//x>"),
        Attack("another document type with entities", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;"),
        Attack("a processing instruction", "<?xml-stylesheet href=\"//x\"?>"),
        Attack("entities that turn into markup", "&lt;script&gt; &#60;b&#62; &amp;lt;"),
        Attack("a link that runs", "javascript:alert(1)"),
        Attack("a link with a disguised scheme", "JaVaScRiPt\u{0}:alert(1)"),
        Attack("a link with data", "data:text/html,<script>alert(1)</script>"),
        Attack("a web link that breaks out", "https://x.example/\"onload=\"alert(1)"),
        Attack("a web link with a name before the host", "https://bank.example@x.example/"),
        Attack("the template's own tags", "{{{data}}} {{#sources}} {{{svg}}}"),
        Attack("script in a template string", "${alert(1)} `+alert(1)+`"),
        Attack("line ends that only JavaScript knows", "a\u{2028}alert(1)\u{2029}b"),
        Attack("the end of a DOT string", "\"]; evil [label=\"x\" URL=\"javascript:alert(1)\"]; a -> \""),
        Attack("a backslash before the closing quote", "name\\"),
        Attack("escapes that Graphviz fills in", "\\N \\G \\L \\E \\T \\H"),
        Attack("an HTML-like label", "<<table><tr><td href=\"//x\"><img src=\"/etc/passwd\"/></td></tr></table>>"),
        Attack("a file for Graphviz to read", "x\" image=\"/etc/passwd\" shapefile=\"/etc/passwd"),
        Attack("ports and records", "{a|<b> c|{d}}:e:n"),
        Attack("keywords of DOT", "subgraph { node [shape=none] } strict digraph"),
        Attack("an operator of PDF", ") Tj ET Q /JavaScript (app.alert(1)) endstream endobj 1 0 obj <</S/JavaScript>>"),
        Attack("a way out of the folder", "../../etc/passwd"),
        Attack("characters that turn the direction", "x\u{202E}gnp.exe\u{202C}\u{2066}"),
        Attack("a nought and other controls", "a\u{0}b\u{1B}[31m\u{7F}\u{85}"),
        Attack("nothing to be seen", "\u{200B}\u{2060}\u{FEFF}"),
        Attack("a tower of marks", "Z" + String(repeating: "\u{301}", count: 3000)),
        Attack("a very long word", String(repeating: "W", count: 20_000)),
        Attack("a formula for a spreadsheet", "=HYPERLINK(\"http://x\",\"y\")"),
        Attack("names that objects of JavaScript have", "__proto__"),
    ]

    private static func bytes(_ text: String, _ format: DrawingFormat) throws -> [UInt8] {
        let diagram = Diagram(graph: HostilePageTests.graph(text), options: DiagramOptions(title: text, subtitle: text))
        return try SamplePages.renderer.render(diagram, as: format)
    }

    @Test(arguments: attacks) func inAnSVG(attack: Attack) throws {
        let svg = SeenMarkup(try Self.bytes(attack.text, .svg))
        #expect(svg.isWellFormed)
        #expect(
            svg.elements.isSubset(of: [
                "svg", "title", "desc", "metadata", "sources", "source", "style", "rect", "g", "text", "path",
                "polygon", "a",
            ]))
        #expect(!svg.attributes.contains { $0.hasPrefix("on") || $0 == "style" || $0.contains("xlink") })
        #expect(svg.links.allSatisfy { $0.hasPrefix("https://x.example/") && !$0.contains("\"") })
        for word in ["@import", "url(", "display", "expression", "<", "\\"] { #expect(!svg.styles.contains(word)) }
    }

    @Test(arguments: attacks) func inAPage(attack: Attack) throws {
        let plain = try SamplePages.html(HostilePageTests.graph("plain"), title: "plain")
        let html = try SamplePages.html(HostilePageTests.graph(attack.text), title: attack.text)
        for tag in [
            "script", "style", "img", "svg", "iframe", "meta", "base", "link", "foreignObject", "!--", "!DOCTYPE", "?",
        ] {
            let counts = [plain, html].map { $0.components(separatedBy: "<" + tag).count }
            #expect(counts[0] == counts[1], "<\(tag)")
        }
        let links = html.components(separatedBy: " href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://x.example/") })
        let claims = try #require(try SamplePages.data(in: html)["claims"] as? [[String: Any]])
        let evidence = try #require((claims[0]["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["quote"] as? String == attack.text, "the quotation is what was told")
    }

    @Test(arguments: attacks, [false, true]) func inDOT(attack: Attack, isPlain: Bool) throws {
        let diagram = Diagram(graph: HostilePageTests.graph(attack.text), options: DiagramOptions(title: attack.text))
        let options = PictureOptions(isPlain: isPlain)
        let dot = String(decoding: try SamplePages.renderer.render(diagram, as: .dot, options), as: UTF8.self)
        // Read by Graphviz: as many nodes as there are boxes, labels, headings and signs, none that the text has made.
        let seen = try GraphvizLibrary.boxes(of: dot, engine: isPlain ? .neato : .asGiven).count
        let own = dot.split(separator: "\n").filter { $0.hasPrefix("  \"") && !$0.contains("\" -> \"") }.count
        #expect(seen == own)
        let drawn = SeenMarkup(try GraphvizLibrary.picture(of: dot, format: "svg", dotsPerInch: nil))
        #expect(drawn.isWellFormed)
        #expect(!drawn.elements.contains("image") && !drawn.links.contains { !$0.isEmpty })
    }

    @Test(arguments: attacks) func inAPDF(attack: Attack) throws {
        let pdf = String(decoding: try Self.bytes(attack.text, .pdf).map { $0 < 128 ? $0 : 63 }, as: UTF8.self)
        #expect(pdf.hasPrefix("%PDF-"))
        for word in ["/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/URI", "/EmbeddedFile", "/Annots"] {
            #expect(!pdf.contains(word + " ") && !pdf.contains(word + "("), "\(word)")
        }
    }

    @Test func thereAreEnough() {
        #expect(Self.attacks.count >= 25)
        #expect(Set(Self.attacks.map(\.aim)).count == Self.attacks.count)
    }
}

/// What stands in a piece of XML.
private final class SeenMarkup: NSObject, XMLParserDelegate {
    private(set) var elements: Set<String> = []
    private(set) var attributes: Set<String> = []
    private(set) var links: [String] = []
    private(set) var styles = ""
    private(set) var isWellFormed = false
    private var isInStyle = false

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.insert(name)
        self.attributes.formUnion(attributes.keys.map { $0.lowercased() })
        links += attributes.filter { $0.key == "href" || $0.key == "xlink:href" }.map(\.value)
        isInStyle = name == "style"
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        isInStyle = false
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isInStyle { styles += string }
    }
}
