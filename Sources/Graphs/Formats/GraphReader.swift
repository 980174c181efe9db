public import Press

/// Reads graphs in the public JSON form, one document's or a merged one, and checks all they promise.
public enum GraphReader {
    /// The graph of a text that is one JSON object.
    public static func graph(json text: SourceText) throws(GraphFormatError) -> EntityGraph {
        let value = try JSONReader.read(text.bytes[...])
        return try GraphCheck.graph(of: JSONCursor(value: value, place: "", line: nil))
    }

    /// The graphs of JSON lines, one object a line, empty lines skipped, in the order of the text.
    ///
    /// A line that stands for a document which could not be read (`{"id","error"}`) gives a note in place of a graph.
    public static func graphs(
        jsonLines text: SourceText, named name: String
    ) throws(GraphFormatError) -> (graphs: [EntityGraph], notes: [Note]) {
        var graphs: [EntityGraph] = []
        var notes: [Note] = []
        let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
            let value = try JSONReader.read(line, firstLine: index + 1)
            let cursor = JSONCursor(value: value, place: "", line: index + 1)
            if let error = try cursor.member("error")?.text() {
                let document = try cursor.member("id")?.text() ?? "a document"
                let message = "\(document) could not be read when this was written: \(error)"
                notes.append(Note(document: name, line: index + 1, message: message))
                continue
            }
            graphs.append(try GraphCheck.graph(of: cursor))
        }
        return (graphs, notes)
    }
}
