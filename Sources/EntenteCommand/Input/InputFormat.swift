import ArgumentParser

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

    /// The format that a file's name tells; nothing when it has no extension.
    static func named(_ path: String) throws(Complaint) -> InputFormat? {
        let name = path.split(separator: "/").last ?? ""
        guard path != "-", let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        switch ending {
        case "txt", "text": return .report
        case "jsonl", "ndjson": return .lines
        case "json": return .graph
        case "conllu", "conll": return .parsed
        default:
            throw Complaint(
                about: path,
                "files that end in .\(ending) are not known; give a report (.txt), documents or graphs (.jsonl, .json), "
                    + "or CoNLL-U (.conllu), or say with --from what it is")
        }
    }

    /// The format that the first bytes look like.
    static func guessed(from bytes: [UInt8]) -> InputFormat {
        let text = String(decoding: bytes.prefix(1 << 14), as: UTF8.self)
        let lines = text.split(separator: "\n", maxSplits: 64)
        guard let first = lines.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return .report }
        if first.hasPrefix("{") {
            // A graph on one line is also a line of graphs; only a line that is not closed must be read with the others.
            return first.reversed().first { !$0.isWhitespace } == "}" || bytes.count >= 1 << 14 ? .lines : .graph
        }
        let isTable = lines.first { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").count == 10 } ?? false
        return isTable ? .parsed : .report
    }
}
