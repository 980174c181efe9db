/// Documents that are handed over together, to be understood side by side.
struct DocumentBatch {
    /// So many bytes, or documents, are held at once, so that any number of documents can pass through.
    private static let largest = (bytes: 8 << 20, documents: 64)

    private let body: ([Result<RawDocument, Complaint>]) throws -> Void
    private var documents: [Result<RawDocument, Complaint>] = []
    private var size = 0

    /// Will be handed over to a closure.
    init(_ body: @escaping ([Result<RawDocument, Complaint>]) throws -> Void) { self.body = body }

    /// Takes a document, and hands over all when there are enough.
    mutating func add(_ document: RawDocument) throws {
        documents.append(.success(document))
        size += document.bytes.count
        if size >= Self.largest.bytes || documents.count >= Self.largest.documents { try handOver() }
    }

    /// Takes a complaint about a file in its place among the documents.
    mutating func add(_ complaint: Complaint) { documents.append(.failure(complaint)) }

    /// Hands over what there is.
    mutating func handOver() throws {
        guard !documents.isEmpty else { return }
        let held = documents
        documents = []
        size = 0
        try body(held)
    }
}
