import Drawing
import Foundation
import Graphs
import Press
import TestSupport
import Testing

@testable import Page

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Texts that try to leave the place they are put in.
@Suite struct HostilePageTests {
    static let texts = [
        "</script><script>alert(1)</script>", "<!--<script>", "<!-- -->", "]]>", "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>", "'-alert(1)-'", "\" onmouseover=\"alert(1)", "\"\u{301} onmouseover=\"\u{301}x",
        "<\u{301}b>", "&lt;b&gt; &amp;amp; &#60;", "</style><style>*{display:none}", "</title><h1>",
        "javascript:alert(1)",
        "{{title}} {{{data}}} {{#groups}}", "${alert(1)}", "\\u003cscript\\u003e", "line\u{2028}and\u{2029}end",
        "x\u{202E}evil\u{202C}", "zero\u{0}\u{1}\u{1F}", "=HYPERLINK(\"http://x\")", "@import url(x)", "__proto__",
        "constructor", "", " ", "</textarea></noscript></template>", "<base href=//x>", "<meta http-equiv=refresh>",
    ]

    static func graph(_ text: String) -> EntityGraph {
        let entities = ["a", "b"].map { side in
            Entity(
                id: EntityID("official/\(text)\(side)"), kind: .official, name: text, aliases: [text + side],
                country: text,
                offices: [text])
        }
        let relation = Relation(
            source: entities[0].id, type: RelationType(name: text, eventClass: .accuse), target: entities[1].id,
            evidence: [
                Evidence(
                    document: text, sentence: TextRange(0, text.utf8.count), cue: TextRange(0, 0), quote: text,
                    attribution: [entities[0].id], object: text, time: TimeExpression(text: text, iso: text))
            ])
        return EntityGraph(
            sources: [DocumentSource(id: text, outlet: text, date: text, sha256: text)], entities: entities,
            relations: [relation])
    }

    @Test(arguments: texts.map(Called.init)) func noTextBecomesMarkup(called: Called<String>) throws {
        let text = called.value
        let plain = try SamplePages.html(Self.graph("plain"), title: "plain")
        let html = try SamplePages.html(Self.graph(text), title: text)
        // The same elements stand in the page, whatever the texts say; only lines of wrapped names may differ in number.
        for tag in [
            "script", "style", "img", "svg", "h1", "meta", "base", "body", "title>", "!--", "section", "b>", "a ",
        ] {
            let counts = [plain, html].map { page in page.components(separatedBy: "<" + tag).count }
            if tag == "title>" { continue }
            #expect(counts[0] == counts[1], "<\(tag)")
        }
        let (head, _) = try Self.parts(of: html)
        #expect(!head.contains("onmouseover=\""))
        let data = try SamplePages.data(in: html)
        let claims = try #require(data["claims"] as? [[String: Any]])
        let evidence = try #require((claims[0]["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["quote"] as? String == text, "the quotation is what was told")
    }

    @Test func thePolicyNamesWhatThePageHoldsAndNothingElse() throws {
        let html = try SamplePages.html(SamplePages.graph)
        let (_, script) = try Self.parts(of: html)
        let styles = html.components(separatedBy: "<style>").dropFirst().map {
            $0.components(separatedBy: "</style>")[0]
        }
        #expect(styles.count == 2)
        let policy = try #require(html.components(separatedBy: "Content-Security-Policy\" content=\"").last)
            .components(separatedBy: "\"")[0]
        for text in [script] + styles {
            let hash = Data(Digest.sha256(of: Array(text.utf8))).base64EncodedString()
            #expect(policy.contains("&#39;sha256-\(hash)&#39;"))
        }
        #expect(policy.contains("default-src &#39;none&#39;"))
        #expect(!policy.contains("unsafe"))
        #expect(!html.contains(" style=\""), "an attribute for style would be against the policy")
        #expect(!html.contains("://") || !html.contains("src=\"http"))
    }

    /// The page before its data, and its script.
    private static func parts(of html: String) throws -> (head: String, script: String) {
        let scripts = html.components(separatedBy: "<script>")
        #expect(scripts.count == 2)
        return (
            html.components(separatedBy: "<script type=\"application/json\"")[0],
            scripts[1].components(separatedBy: "</script>")[0]
        )
    }
}
