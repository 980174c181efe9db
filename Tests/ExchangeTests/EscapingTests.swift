import Exchange
import Graphs
import Press
import TestSupport
import Testing

/// What stands in reports never becomes part of the format that it is written in.
@Suite struct EscapingTests {
    @Test(arguments: ["=1+1", "+1", "-2", "@x", "\tx", "\rx", "'=x", "''", "'", "", "a,\"b\"\nc", "plain", "-0.5"])
    func aCellComesBack(text: String) throws {
        let row = CSVText.row(["first", text, nil, "last"])
        #expect(try CSVText.rows(of: row) == [["first", text, nil, "last"]])
        let cell = row.dropFirst("first,".count).drop { $0 == "\"" }
        #expect(Double(text) != nil || !"=+-@\t\r".contains(cell.first ?? " "), "\(row)")
    }

    private static func graph(_ words: String) -> EntityGraph {
        let korea = Entity(id: EntityID("KOR"), kind: .country, name: words, aliases: [words + "!"], iso3: "KOR")
        return EntityGraph(
            sources: [
                DocumentSource(
                    id: words, outlet: words, sha256: "00",
                    origin: Origin(sha256: "00", format: "html", link: "javascript:alert(1)"))
            ],
            entities: [korea],
            relations: [
                Relation(
                    source: korea.id, type: RelationType(name: "warned", eventClass: .threaten), target: korea.id,
                    evidence: [
                        Evidence(
                            document: words, sentence: TextRange(0, words.utf8.count), cue: TextRange(0, 0),
                            quote: words, object: words, time: TimeExpression(text: words))
                    ])
            ])
    }

    private static func text(_ words: String, _ format: ExchangeFormat) -> String {
        Exchange.parts(of: graph(words), as: format).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }

    @Test(arguments: [ExchangeFormat.graphml, .gexf]) func xmlHoldsNoMarkupAndNoForbiddenCharacter(
        format: ExchangeFormat
    ) {
        let text = Self.text("<b a=\"'\">&amp;]]>\u{0}\u{1F}\u{FFFE}", format)
        #expect(!text.contains("<b") && !text.contains("]]>"))
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0xFFFE || $0 == "\n" })
    }

    @Test func cypherStringsDoNotEnd() {
        let text = Self.text("'}) DETACH DELETE n //\\\n'", .cypher)
        for line in text.split(separator: "\n") where !line.hasPrefix("//") {
            let bare = line.replacing("\\\\", with: "").replacing("\\'", with: "").split(
                separator: "'", omittingEmptySubsequences: false)
            #expect(bare.count % 2 == 1)
            #expect(!bare.enumerated().contains { $0.offset % 2 == 0 && $0.element.contains("DETACH") }, "\(line)")
        }
    }

    @Test func turtleStringsDoNotEnd() {
        let text = Self.text("\" . <a> <b> <c> . \\\n\u{0}", .turtle)
        for line in text.split(separator: "\n") {
            let bare = line.replacing("\\\\", with: "").replacing("\\\"", with: "").split(
                separator: "\"", omittingEmptySubsequences: false)
            #expect(bare.count % 2 == 1, "\(line)")
        }
        #expect(!text.contains("\u{0}"))
    }

    @Test(arguments: [ExchangeFormat.turtle, .jsonLD, .ftm]) func onlyLinksOfTheWebAreLinks(format: ExchangeFormat) {
        let text = Self.text("x", format)
        #expect(!text.contains("<javascript") && !text.contains("\"@id\":\"javascript"))
        #expect(!text.contains("\"sourceUrl\""))
    }

    @Test func mermaidLabelsHoldNothingOfItsOwn() {
        let text = Self.text("\"] --> x; click n1 \"javascript:alert(1)\" %% `**b**` <b> #quot;\n end", .mermaid)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 3)
        for line in lines.dropFirst() { #expect(line.count { $0 == "\"" } == 2, "\(line)") }
        #expect(!text.contains("<b>") && !text.contains("`") && !text.contains("#quot;"))
    }
}
