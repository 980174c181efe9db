/// Documents that are handed over together.
struct DocumentBatch {
    /// So many bytes, or documents, are held at once, so that any number of documents can pass through.
    private static let largest = (bytes: 2 << 20, documents: 8)

    private let body: ([Arrival]) throws -> Void
    private let settle: () throws -> Void
    private var arrivals: [Arrival] = []
    private var size = 0

    /// Will be handed over to a closure; another is called before there is any waiting.
    init(_ body: @escaping ([Arrival]) throws -> Void, beforeWaiting settle: @escaping () throws -> Void) {
        self.body = body
        self.settle = settle
    }

    /// Takes a document, and hands over all when there are enough.
    mutating func add(_ document: RawDocument) throws {
        arrivals.append(.document(document))
        size += document.bytes.count
        if size >= Self.largest.bytes || arrivals.count >= Self.largest.documents { try handOver() }
    }

    /// Takes what came of a file that holds no document, in its place among the documents.
    mutating func add(_ arrival: Arrival) { arrivals.append(arrival) }

    /// Hands over what there is, and has all that was handed over answered.
    mutating func handOverAndSettle() throws {
        try handOver()
        try settle()
    }

    /// Hands over what there is.
    mutating func handOver() throws {
        guard !arrivals.isEmpty else { return }
        let held = arrivals
        arrivals = []
        size = 0
        try body(held)
    }
}
