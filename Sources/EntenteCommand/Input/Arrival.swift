import Press

/// What comes of the files that were named, in their order.
enum Arrival: Sendable {
    /// A document to be understood.
    case document(RawDocument)
    /// A file that cannot be read.
    case trouble(Complaint)
    /// A file of a folder that is no report; one that nobody expects to be read is only told when asked for.
    case skipped(Note, isExpected: Bool)
}
