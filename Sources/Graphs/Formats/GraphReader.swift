public import Press

/// Reads graphs in the public JSON form, one document's or a merged one, and checks all they promise.
public enum GraphReader {
    /// What stands on a line of JSON lines.
    public enum Line: Hashable, Sendable {
        /// A graph, and the format it was written in.
        case graph(EntityGraph, format: Int)
        /// A document that could not be read when the line was written (`{"id","error"}`).
        case failure(id: String?, message: String)
        /// An object that is neither, such as a document still to be read.
        case other
    }

    /// The graph of a text that is one JSON object.
    ///
    /// Graphs of format 1 call bodies and officials of several countries alike: before such graphs are merged, the
    /// gazetteer must tell them apart.
    public static func graph(json text: SourceText) throws(GraphFormatError) -> EntityGraph {
        try graphAndFormat(json: text).graph
    }

    /// The graph of a text that is one JSON object, and the format it was written in.
    public static func graphAndFormat(
        json text: SourceText
    ) throws(GraphFormatError) -> (graph: EntityGraph, format: Int) {
        let cursor = JSONCursor(value: try JSONReader.read(text.bytes[...]), place: "", line: nil)
        return (try GraphCheck.graph(of: cursor), try GraphVersion.version(of: cursor))
    }

    /// A text as a JSON value.
    package static func value(json bytes: [UInt8]) throws(GraphFormatError) -> JSONValue {
        try JSONReader.read(bytes[...])
    }

    /// The graph that a value in the public JSON form is.
    package static func graph(of value: JSONValue) throws(GraphFormatError) -> EntityGraph {
        try GraphCheck.graph(of: JSONCursor(value: value, place: "", line: nil))
    }

    /// What stands on one line of JSON lines, whose number, from 1, goes into errors.
    public static func read(line: ArraySlice<UInt8>, number: Int) throws(GraphFormatError) -> Line {
        let value = try JSONReader.read(line, firstLine: number)
        let cursor = JSONCursor(value: value, place: "", line: number)
        if let error = cursor.member("error") {
            return .failure(id: try cursor.member("id")?.text(), message: try error.text())
        }
        guard ["entities", "relations"].contains(where: { cursor.member($0) != nil }) else { return .other }
        return .graph(try GraphCheck.graph(of: cursor), format: try GraphVersion.version(of: cursor))
    }

    /// The graphs of JSON lines, one object a line, empty lines skipped, in the order of the text.
    ///
    /// A line that stands for a document which could not be read gives a note in place of a graph.
    public static func graphs(
        jsonLines text: SourceText, named name: String
    ) throws(GraphFormatError) -> (graphs: [EntityGraph], notes: [Note]) {
        var graphs: [EntityGraph] = []
        var notes: [Note] = []
        let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
            switch try read(line: line, number: index + 1) {
            case .graph(let graph, _): graphs.append(graph)
            case .failure(let id, let message):
                let message = "\(id ?? "a document") could not be read when this was written: \(message)"
                notes.append(Note(document: name, line: index + 1, message: message))
            case .other:
                throw .unexpected(line: index + 1, place: "", expected: "a graph, with `entities` and `relations`")
            }
        }
        return (graphs, notes)
    }
}
