import Foundation
import Testing

/// What the README and the pages in docs show is what the command prints.
///
/// In its blocks `$ ` stands before what is typed, and below it what is printed; `$ cat FILE` shows a file that later
/// examples use. Other lines that begin with `entente` are examples of which only the success is checked.
@Suite struct ReadmeTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The lines of each block of the README and of the pages in `docs`, in order.
    private static let blocks: [[String]] = {
        let docs = root.appendingPathComponent("docs")
        let pages = (try? FileManager.default.contentsOfDirectory(at: docs, includingPropertiesForKeys: nil)) ?? []
        let all = [root.appendingPathComponent("README.md")] + pages.sorted { $0.path < $1.path }
        return all.filter { $0.pathExtension == "md" }.flatMap(blocks)
    }()

    private static func blocks(of page: URL) -> [[String]] {
        let parts = ((try? String(contentsOf: page, encoding: .utf8)) ?? "").components(separatedBy: "\n```")
        return stride(from: 1, to: parts.count, by: 2).map {
            parts[$0].components(separatedBy: "\n").dropFirst().map { $0 }
        }
    }

    /// Every page that a page links to is there.
    @Test func linksLeadSomewhere() throws {
        let files = FileManager.default
        let pages =
            try files.contentsOfDirectory(at: Self.root, includingPropertiesForKeys: nil)
            + files.contentsOfDirectory(at: Self.root.appendingPathComponent("docs"), includingPropertiesForKeys: nil)
        for page in pages where page.pathExtension == "md" {
            for link in try String(contentsOf: page, encoding: .utf8).matches(of: /\]\(([^):#]+)\)/) {
                let target = page.deletingLastPathComponent().appendingPathComponent(String(link.1))
                #expect(files.fileExists(atPath: target.path), "\(page.lastPathComponent): \(link.1)")
            }
        }
    }

    /// A folder with the reports in it, in which `entente` is the command.
    private func prepared() throws -> (Command, (String) async throws -> Command.Run) {
        let entente = try Command()
        try FileManager.default.createSymbolicLink(
            at: entente.folder.appendingPathComponent("seeds"),
            withDestinationURL: Self.root.appendingPathComponent("seeds"))
        let page = """
            <html lang="en"><title>Seoul warns Moscow</title><article><h1>Seoul warns Moscow</h1>
            <p>South Korea warned Russia on Friday that it must not send weapons to North Korea.</p></article></html>
            """
        try entente.write(page, to: "page.html")
        let saved = entente.folder.appendingPathComponent("saved")
        try FileManager.default.createDirectory(at: saved, withIntermediateDirectories: true)
        try Data(page.utf8).write(to: saved.appendingPathComponent("monday.html"))
        return (entente, { try await entente.shell("entente() { '\(Command.path)' \"$@\"; }; \($0)") })
    }

    @Test func whatIsTypedPrintsWhatIsShown() async throws {
        let (entente, type) = try prepared()
        var shown = 0
        for block in Self.blocks where block.first?.hasPrefix("$ ") == true {
            for example in Self.examples(in: block) {
                if example.line.hasPrefix("cat ") {
                    try entente.write(example.printed, to: String(example.line.dropFirst(4)))
                    continue
                }
                let run = try await type(example.line)
                // The line of a frame changes with every frame that is added before it, so none is shown.
                let printed = run.output.replacing(/events\.yaml:\d+/, with: "events.yaml:…")
                #expect(printed == example.printed, "\(example.line)")
                #expect(run.errors == "", "\(example.line)")
                shown += 1
            }
        }
        #expect(shown >= 5)
    }

    @Test func theOtherExamplesWork() async throws {
        let (_, type) = try prepared()
        let lines = Self.blocks.joined().filter { $0.hasPrefix("entente ") }
        #expect(lines.count >= 10)
        for line in lines {
            let run = try await type(line)
            #expect(run.status == 0 || line.hasPrefix("entente diff") && run.status == 1, "\(line): \(run.errors)")
            #expect(run.errors == "", "\(line)")
        }
    }

    @Test func theRelationShownIsInTheGraph() async throws {
        let (_, type) = try prepared()
        let block = try #require(Self.blocks.first { $0.first?.hasPrefix(#"{"source":"#) == true })
        let relation = block.map { $0.trimmingCharacters(in: .whitespaces) }.joined()
        let run = try await type("entente extract seeds/kor-warning-northgate.txt")
        #expect(run.output.contains(relation))
    }

    private static func examples(in block: [String]) -> [(line: String, printed: String)] {
        var examples: [(line: String, printed: String)] = []
        for line in block {
            if line.hasPrefix("$ ") {
                examples.append((String(line.dropFirst(2)), ""))
            } else {
                examples[examples.count - 1].printed += line + "\n"
            }
        }
        return examples
    }
}
