import ArgumentParser
import Graphs
import Press

/// Prints the texts that are read.
struct TextCommand: ParsableCommand {
    /// In what form texts are printed.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text = "txt"
        case lines = "jsonl"
    }

    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Print the text that is read of pages, mails, feeds and other documents.",
        discussion: """
            Evidence counts its bytes in this text. With --format jsonl each report is a line with what is known of it, \
            which every other command reads.

              entente text page.html
              entente text saved/ --format jsonl > corpus.jsonl
            """)

    @Argument(help: "Reports, documents or folders of them; - is standard input.")
    var files: [FilePath]

    @Option(help: "The bare text, or a report a line.")
    var format: Form = .text

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: FilePath?

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let reader = DocumentReader(
            pipeline: LoadedPipeline(knowing: Knowledge(ontologies: [], names: [])), limits: reading.limits)
        var count = 0
        let isAlone = files.count == 1
        var held: Article?
        let status = try Output(checking: output).writing(format == .text ? .text : .json) { write in
            let status = try reading.forEachOutcome(
                in: files, { raw, watch throws(Complaint) in reader.texts(of: raw, watch) },
                { outcome in
                    guard case .answer(let article) = outcome else { return }
                    count += 1
                    if format == .lines { return try write(Self.line(for: article)) }
                    if count == 1, isAlone { return held = article }
                    if let first = held { try write(Self.headed(first)) }
                    held = nil
                    try write(Self.headed(article))
                })
            // A text alone is printed as it is, byte for byte.
            if let held { try write(held.text.bytes) }
            return status
        }
        try status.end()
    }

    private static func headed(_ article: Article) -> [UInt8] {
        Array("==> \(Terminal.visible(article.id)) <==\n".utf8) + article.text.bytes + Array("\n".utf8)
    }

    private static func line(for article: Article) -> [UInt8] {
        JSONValue.object([
            .init("id", .string(article.id)), .init("text", .string(article.text[article.text.range])),
            .init("headline", .optional(article.headline)), .init("outlet", .optional(article.outlet)),
            .init("byline", .optional(article.byline)), .init("date", .optional(article.date?.iso)),
            .init("link", .optional(article.origin?.link)),
        ]).line
    }
}
