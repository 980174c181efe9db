import Exchange
import Graphs
import Intake
import Linguistics
import Press

/// A reader of what strangers may have written.
enum Target {
    case document(DocumentFormat)
    case packing(Packing)
    case archive
    case graph(ExchangeFormat)
    case json, jsonLines, parsed

    /// The reader of what is called so at the command line.
    init?(_ name: String) {
        let packings: [String: Packing] = ["gzip": .gzip, "xz": .xz, "zstd": .zstandard]
        if let format = DocumentFormat(rawValue: name) {
            self = .document(format)
        } else if let packing = packings[name] {
            self = .packing(packing)
        } else if let format = ExchangeFormat(rawValue: name), format.isReadable {
            self = .graph(format)
        } else {
            let others: [String: Target] = [
                "warc": .archive, "json": .json, "jsonl": .jsonLines, "conllu": .parsed,
            ]
            guard let target = others[name] else { return nil }
            self = target
        }
    }

    /// Reads bytes.
    ///
    /// - Throws: What is wrong with them.
    func read(_ bytes: [UInt8]) throws {
        switch self {
        case .document(let format):
            _ = DocumentFormat(startingWith: bytes)
            _ = try Intake().reports(in: bytes, format: format, id: "fuzz")
        case .packing(let packing):
            let unpacker = try Unpacker(packing, limits: Limits())
            _ = try unpacker.unpacked(bytes)
            try unpacker.finish()
        case .archive:
            var archive = WebArchive(limits: Limits())
            _ = try archive.add(bytes)
            try archive.finish()
        case .graph(.csv):
            // The tables stand one behind the other, with an empty line between.
            let tables = bytes.split(separator: Array("\n\n".utf8), omittingEmptySubsequences: false)
            let names = ["nodes", "documents"]
            _ = try Exchange.graph(of: Array(tables[0]), as: .csv) { part in
                names.firstIndex(of: part).flatMap { tables.indices.contains($0 + 1) ? Array(tables[$0 + 1]) : nil }
            }
        case .graph(let format): _ = try Exchange.graph(of: bytes, as: format)
        case .json: _ = try GraphReader.graph(json: SourceText(String(decoding: bytes, as: UTF8.self)))
        case .jsonLines:
            _ = try GraphReader.graphs(jsonLines: SourceText(String(decoding: bytes, as: UTF8.self)), named: "fuzz")
        case .parsed:
            _ = try CoNLLUDocument.documents(of: CoNLLUReader().read(bytes: bytes), file: "fuzz")
        }
    }
}
