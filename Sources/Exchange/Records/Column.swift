import Graphs

/// A column of the table of nodes or of edges: what programs of graphs call an attribute.
struct Column<Row>: Sendable {
    /// What a cell holds.
    enum Content: Sendable {
        case text, decimal, whole, truth
        /// A list, or what else has parts, as JSON where a format has no lists.
        case parts
    }

    let name: String
    let content: Content
    /// The cell of a row; null where there is nothing to tell.
    let cell: @Sendable (Row) -> JSONValue

    init(_ name: String, _ content: Content = .text, _ cell: @escaping @Sendable (Row) -> JSONValue) {
        self.name = name
        self.content = content
        self.cell = cell
    }

    /// The value that a cell written as text stands for.
    func value(ofText text: String) throws(GraphFormatError) -> JSONValue {
        switch content {
        case .parts: return try GraphReader.value(json: Array(text.utf8))
        case .truth: return .boolean(text.lowercased() == "true" || text == "1")
        case .whole: return Int(text).map(JSONValue.integer) ?? .string(text)
        case .decimal: return Double(text).flatMap { $0.isFinite ? .decimal($0) : nil } ?? .string(text)
        case .text: return .string(text)
        }
    }
}

extension JSONValue {
    /// The value as the text of a cell: a string as it is, what has parts as JSON; nothing for null.
    var cellText: String? {
        switch self {
        case .null: nil
        case .string(let text): text
        default: self.text
        }
    }
}
