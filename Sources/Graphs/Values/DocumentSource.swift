public import Press

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
    /// What the text was taken out of; nothing where the file is the text.
    public let origin: Origin?

    /// Makes a source.
    public init(id: String, outlet: String? = nil, date: String? = nil, sha256: String, origin: Origin? = nil) {
        self.id = id
        self.outlet = outlet?.composed
        self.date = date
        self.sha256 = sha256
        self.origin = origin
    }

    /// Orders by identifier, fingerprint, outlet, date and origin.
    public static func < (left: DocumentSource, right: DocumentSource) -> Bool {
        guard left.order == right.order else { return left.order < right.order }
        switch (left.origin, right.origin) {
        case (let left?, let right?): return left < right
        case (nil, _?): return true
        default: return false
        }
    }

    private var order: (String, String, String, String) {
        // A leading space tells the empty text from none.
        (id, sha256, outlet.map { " " + $0 } ?? "", date.map { " " + $0 } ?? "")
    }
}
