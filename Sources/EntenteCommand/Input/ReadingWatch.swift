import Synchronization

/// Sees that the reading of a document keeps to its limits; whoever reads asks it between sentences, and stops where it throws.
final class ReadingWatch: Sendable {
    private let document: RawDocument.Place
    private let seconds: Double?
    private let end: ContinuousClock.Instant?
    private let memory: Int?
    private let before: Int
    private let overrun = Mutex<Complaint?>(nil)

    /// Begins to watch.
    ///
    /// - Parameters:
    ///   - document: What is read.
    ///   - seconds: The most seconds from now on; nothing for as long as it takes.
    ///   - memory: The most bytes by which the memory of the process may grow; nothing for as much as it takes.
    init(_ document: RawDocument.Place, seconds: Double?, memory: Int?) {
        self.document = document
        self.seconds = seconds
        self.memory = memory
        end = seconds.map { .now + .seconds($0) }
        before = memory == nil ? 0 : ProcessMemory.resident
    }

    /// What the document went beyond, once it did.
    var complaint: Complaint? { overrun.withLock { $0 } }

    /// Asks whether it may be read on.
    ///
    /// - Throws: `Complaint` where a limit was reached.
    func ask() throws(Complaint) {
        if let complaint { throw complaint }
        if let seconds, let end, .now >= end { throw over(.slow(document, seconds)) }
        if let memory, ProcessMemory.resident - before > memory { throw over(.greedy(document, memory)) }
    }

    private func over(_ complaint: Complaint) -> Complaint {
        overrun.withLock { $0 = complaint }
        return complaint
    }
}
