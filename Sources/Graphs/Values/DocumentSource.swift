/// Where one document of a graph came from.
public struct DocumentSource: Hashable, Sendable, Comparable {
    /// The document's identifier, usually its path as given.
    public let id: String
    /// Name of the paper or agency, where known.
    public let outlet: String?
    /// ISO 8601 day of publication, where known.
    public let date: String?
    /// SHA-256 of the text, 64 lower-case hexadecimal digits.
    public let sha256: String

    /// Makes a source.
    public init(id: String, outlet: String? = nil, date: String? = nil, sha256: String) {
        self.id = id
        self.outlet = outlet?.composed
        self.date = date
        self.sha256 = sha256
    }

    /// Orders by identifier, fingerprint, outlet and date.
    public static func < (left: DocumentSource, right: DocumentSource) -> Bool {
        left.order < right.order
    }

    private var order: (String, String, String, String) {
        // A leading space tells the empty text from none.
        (id, sha256, outlet.map { " " + $0 } ?? "", date.map { " " + $0 } ?? "")
    }
}
