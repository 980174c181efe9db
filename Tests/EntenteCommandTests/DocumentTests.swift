import Foundation
import Testing

/// Documents in other formats than plain text, as files, in pipes, packed and in folders.
struct DocumentTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>Chad warns Mali | Lake Post</title></head><body><nav><a href="/">Home</a></nav>
        <article><h1>Chad warns Mali</h1><time datetime="2024-05-03">3 May</time><p>Chad warned Mali on Friday.</p></article>
        <footer>All rights reserved.</footer></body></html>
        """
    private static let text = "Chad warns Mali\n\nChad warned Mali on Friday.\n"
    private static let feed = """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Lake Post</title>
        <item><title>Chad warns Mali</title><description>Chad warned Mali on Friday.</description></item>
        <item><title>Togo thanks Benin</title><description>Togo thanked Benin on Friday.</description></item></channel></rss>
        """

    @Test func aPageIsReadAndItsTextPrinted() async throws {
        let entente = try Command()
        try entente.write(Self.page, to: "a.html")
        let text = try await entente("text", "a.html")
        #expect(text.status == 0)
        #expect(text.output == Self.text)
        let piped = try await entente("text", "-", input: Self.page)
        #expect(piped.output == Self.text)
        let graph = try await entente("extract", "a.html")
        #expect(graph.output.contains(#""source":"TCD","type":"warned""#))
        #expect(graph.output.contains(#""outlet":"Lake Post","date":"2024-05-03""#))
        #expect(graph.output.contains(#""format":"html","link":null"#))
        #expect(graph.output.contains(#""sentence":{"start":17,"end":44}"#), "\(graph.output)")
    }

    @Test func aGraphKeepsBothFingerprintsThroughTreesToo() async throws {
        let entente = try Command()
        try entente.write(Self.page, to: "a.html")
        let run = try await entente.shell(
            "$entente extract a.html > 1.json && $entente parse a.html > a.conllu && $entente extract a.conllu > 2.json "
                + "&& cmp 1.json 2.json && $entente merge 1.json | cmp - 1.json && $entente text a.html | sha256sum && sha256sum a.html"
        )
        #expect(run.status == 0, "\(run.errors)")
        let graph = try entente.read("1.json")
        for line in run.output.split(separator: "\n") { #expect(graph.contains(line.prefix(64))) }
    }

    @Test(arguments: ["gzip", "xz", "zstd -q"]) func whatIsPackedIsReadByItsBytes(tool: String) async throws {
        let entente = try Command()
        try entente.write(Self.page, to: "a.html")
        let run = try await entente.shell(
            "\(tool) -c a.html > packed; $entente text packed; \(tool) -c packed | $entente text -; cp packed a.html.zst; $entente text a.html.zst"
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == Self.text + Self.text + Self.text)
    }

    @Test func aFolderIsReadWithWhatLiesInItAndTheRestIsNamed() async throws {
        let entente = try Command()
        let run = try await entente.shell(
            """
            mkdir -p in/deep; ln -s .. in/deep/loop
            printf 'Seoul warned Moscow.' > in/z.txt; printf 'Togo met Benin.' > in/deep/b.txt
            printf x > in/c.xyz; printf '<p>Peru warned Chile on Monday.' > in/a.html
            $entente text in --format jsonl
            """)
        #expect(run.status == 0)
        let ids = run.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
        #expect(ids == [#"{"id":"in/a.html""#, #"{"id":"in/deep/b.txt""#, #"{"id":"in/z.txt""#])
        #expect(
            run.errors == """
                entente: in/c.xyz: it is no report or graph by its name, and is not read; give it by itself with --from
                entente: in/deep/loop: it is no file, and is not read

                """)
    }

    /// As the menus of browsers save it: the page, and a folder beside it; or as mirrors do: its parts anywhere.
    @Test func ofAPageThatWasSavedWithItsPartsOnlyThePageIsRead() async throws {
        let entente = try Command()
        let files = """
            mkdir -p in/a_files/more in/b_files in/mirror; cd in; printf '<p>Peru warned Chile on Monday.' > a.htm
            printf '<p>Rain is expected on Friday.' > a_files/frame.html; printf x > a_files/more/odd.bin
            printf x > mirror/look.css; printf x > mirror/bridge.JPG; printf x > mirror/count.js
            printf 'Seoul warned Moscow.' > b_files/b.txt; cd ..
            """
        let quiet = try await entente.shell("\(files); $entente text in --format jsonl")
        #expect(quiet.status == 0)
        #expect(quiet.errors == "")
        let ids = quiet.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
        #expect(ids == [#"{"id":"in/a.htm""#, #"{"id":"in/b_files/b.txt""#])
        let told = try await entente("stats", "in", "--verbose")
        let lines = told.errors.split(separator: "\n")
        #expect(lines.count == 4, "\(told.errors)")
        #expect(lines.first == "entente: in/a_files: it has what belongs to the page beside it, and is not read")
    }

    @Test func itemsOfAFeedAreReports() async throws {
        let entente = try Command()
        try entente.write(Self.feed, to: "news.xml")
        let run = try await entente("extract", "news.xml", "--format", "jsonl")
        #expect(run.output.split(separator: "\n").count == 2)
        #expect(run.output.contains(#""id":"news.xml#2""#))
        let text = try await entente("text", "news.xml")
        #expect(text.output.hasPrefix("==> news.xml#1 <==\nChad warns Mali\n"))
    }

    @Test func anotherLanguageIsNamedAndGivesNoEdges() async throws {
        let entente = try Command()
        let text =
            "El presidente de Perú dijo que el gobierno de Chile no ha respondido a la carta. La ministra de Perú se reunió con el "
            + "embajador de Chile en Lima, según una nota de la cancillería que no fue publicada hasta el lunes por la noche."
        let run = try await entente("extract", "-", input: text)
        #expect(run.status == 0)
        #expect(run.output.contains(#""entities":[],"relations":[]"#))
        #expect(run.errors.contains("it seems to be in Spanish; only English is read, so it was left out"))
    }

    @Test func whatIsNoReportIsToldWhenAsked() async throws {
        let entente = try Command()
        let code = (1...9).map { "let value\($0) = [\($0), \($0)];" }.joined(separator: "\n")
        let quiet = try await entente("extract", "-", "--format", "jsonl", input: code)
        #expect(!quiet.errors.contains("program code"))
        let run = try await entente("extract", "-", "--verbose", input: code)
        #expect(run.errors.contains("it reads like program code, not like a report"))
    }

    @Test func aDocumentPastALimitIsNamedAndTheRunGoesOn() async throws {
        let entente = try Command()
        try entente.write(String(repeating: "Chad met Mali. ", count: 40), to: "long.txt")
        try entente.write("Seoul warned Moscow.", to: "short.txt")
        let large = try await entente("extract", "long.txt", "short.txt", "--max-bytes", "100", "--format", "jsonl")
        #expect(large.status == 2)
        #expect(large.output.contains(#""id":"short.txt""#))
        #expect(
            large.errors
                == "entente: long.txt: it has 600 bytes, more than --max-bytes 100 allows; split it, or raise that\n")
        try entente.write(String(repeating: "Chad met Mali in Togo and warned Benin. ", count: 20_000), to: "slow.txt")
        let slow = try await entente("stats", "slow.txt", "--timeout", "0.5")
        #expect(slow.status == 2)
        #expect(
            slow.errors
                == "entente: slow.txt: it takes longer than the 0.5 seconds of --timeout; split it, or raise that\n")
    }

    @Test(arguments: [
        (["--timeout", "0"], "--timeout 0.0 is no time to read in; give seconds above 0"),
        (["--timeout", "-1"], "missing value for '--timeout <seconds>'"),
        (["--max-bytes", "0"], "--max-bytes 0 reads nothing; give 1 or more"),
        (["--max-memory", "31"], "--max-memory 31 is too little to read in"),
        (["--format", "svg"], "please provide one of 'txt' and 'jsonl'"), (["--from", "doc"], "'doc' is invalid"),
    ]) func wrongArgumentsAreTold(words: [String], complaint: String) async throws {
        let entente = try Command()
        try entente.write(Self.page, to: "a.html")
        let run = try await entente.shell("$entente text a.html \(words.joined(separator: " "))")
        #expect(run.status == 64)
        #expect(run.errors.contains(complaint), "\(run.errors)")
    }

    @Test(arguments: [
        ("a.html", "<script>x()</script>", "there is no report in it"),
        ("a.xml", "<a><b/></a>", "it is XML, but no feed with items"),
        ("a.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><rss><item/></rss>", "it is XML that declares entities"),
        ("a.mhtml", "MIME-Version: 1.0\n\nnothing", "it is a saved page without a page in it"),
        ("a.pdf", "%PDF-1.4 cut", "it is a PDF, but damaged"),
        ("a.warc", "WARC/1.0\r\nContent-Length: 5\r\n\r\nab", "an archive (WARC) whose last record is cut short"),
    ]) func badDocumentsAreToldAndTheRunGoesOn(name: String, content: String, complaint: String) async throws {
        let entente = try Command()
        try entente.write(content, to: name)
        try entente.write("Seoul warned Moscow.", to: "b.txt")
        let run = try await entente("text", name, "b.txt")
        #expect(run.status == 2)
        #expect(run.output.contains("Seoul warned Moscow."))
        #expect(run.complaint.hasPrefix("entente: \(name): ") && run.complaint.contains(complaint), "\(run.errors)")
    }
}
