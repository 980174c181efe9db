import ArgumentParser
import Collections
import Exchange
import Intake
import Press

/// What an input file holds.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
    /// A report as plain text.
    case report = "txt"
    /// Documents, or graphs of documents, one JSON object a line.
    case lines = "jsonl"
    /// A graph as one JSON object.
    case graph = "json"
    /// Parsed sentences.
    case parsed = "conllu"
    /// A web page.
    case page = "html"
    /// A web page saved in one file.
    case pageArchive = "mhtml"
    /// News items.
    case feed
    /// A mail.
    case mail = "eml"
    /// Text in Markdown.
    case markdown = "md"
    /// Printed pages.
    case pdf
    /// An archive of the web.
    case archive = "warc"
    /// Graphs as other programs write them.
    case graphml, gexf
    /// The node-link JSON of networkx.
    case nodeLink = "node-link"
    /// The tables of a graph.
    case tables = "csv"
    /// A collection that `entente add` has made.
    case collection = "entente"

    /// What the intake calls it; nothing for what the command itself understands.
    var document: DocumentFormat? { self == .report ? nil : DocumentFormat(rawValue: rawValue) }

    /// What other programs call it; nothing for what is no graph of theirs.
    var exchange: ExchangeFormat? { ExchangeFormat(rawValue: rawValue).flatMap { $0.isReadable ? $0 : nil } }

    /// The format that the ending of a name tells.
    init?(ending: String) {
        if let format = ExchangeFormat(ending: ending).flatMap({ InputFormat(rawValue: $0.rawValue) }) {
            self = format
            return
        }
        switch ending {
        case "jsonl", "ndjson": self = .lines
        case "json": self = .graph
        case "conllu", "conll": self = .parsed
        case "warc", "wet": self = .archive
        case "entente": self = .collection
        default:
            guard let format = DocumentFormat(ending: ending).flatMap({ InputFormat(rawValue: $0.rawValue) }) else {
                return nil
            }
            self = format
        }
    }

    /// The format that a file's name tells, that of a packed file by what stands before the packing's ending; nothing when
    /// it has no extension.
    static func named(_ path: FilePath) throws(Complaint) -> InputFormat? {
        guard !path.isStandardStream, let ending = path.endingWhenUnpacked else { return nil }
        if let format = path.longEndingWhenUnpacked.flatMap(InputFormat.init(ending:)) { return format }
        guard let format = InputFormat(ending: ending) else {
            throw Complaint(
                about: path.text,
                "files that end in .\(ending) are not known; give a report (.txt, .html, .mhtml, .eml, .md, .pdf, .warc, a feed), "
                    + "documents or graphs (.jsonl, .json, .graphml, .gexf, .csv), CoNLL-U (.conllu), a collection (.entente), or say "
                    + "with --from what it is")
        }
        return format
    }

    /// The most bytes that are looked at to tell a format.
    private static let longestStart = 1 << 14

    /// The format that the first bytes look like; nothing while too few are there to tell.
    static func guessed(from bytes: [UInt8], isWhole: Bool) -> InputFormat? {
        let start = bytes.withoutByteOrderMark.prefix(longestStart)
        let isEnough = isWhole || start.count == longestStart
        if WebArchive.begins(start) { return .archive }
        if let format = Exchange.format(startingWith: start).flatMap({ InputFormat(rawValue: $0.rawValue) }) {
            return format
        }
        if ReportCollection.begins(bytes) { return .collection }
        if isEnough || start.count >= Packing.markLength,
            let document = DocumentFormat(startingWith: bytes.prefix(longestStart))
        {
            return InputFormat(rawValue: document.rawValue)
        }
        var rows = start.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // The last row may go on.
        if !isEnough { rows.removeLast() }
        let lines = rows.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.allSatisfy(\.isWhitespace) }
        guard let first = lines.first else { return isEnough ? .report : nil }
        if first.hasPrefix("{") {
            // A graph on one line is also a line of graphs; only a line that is not closed must be read with the others.
            let isClosed = first.last { !$0.isWhitespace } == "}"
            return isClosed || (!isWhole && lines.count == 1) ? .lines : .graph
        }
        guard let row = lines.first(where: { !$0.hasPrefix("#") }) else { return isEnough ? .report : nil }
        return row.split(separator: "\t").count == 10 ? .parsed : .report
    }
}
