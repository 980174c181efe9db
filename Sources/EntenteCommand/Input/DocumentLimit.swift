import Foundation
import Synchronization

/// How large a document may be and how long its reading may take; one that is larger or takes longer is left out, and the
/// run goes on.
struct DocumentLimit: Sendable {
    /// The most bytes; nothing for those that each format has of itself.
    let bytes: Int?
    /// The most seconds; nothing for as long as it takes.
    let seconds: Double?

    private static let abandoned = Atomic<Int>(0)
    /// Reading recurses over trees of sentences, which may be deep.
    private static let stack = 16 << 20

    /// Whether documents were left that are still being read.
    static var hasAbandoned: Bool { abandoned.load(ordering: .relaxed) > 0 }

    /// What comes of reading a document within the limit.
    func outcome<Answer: Sendable>(
        of raw: RawDocument, _ read: @escaping @Sendable (RawDocument) throws(Complaint) -> [Outcome<Answer>]
    ) -> Result<[Outcome<Answer>], Complaint> {
        if let bytes, raw.bytes.count > bytes {
            return failure(
                raw, "it has \(raw.bytes.count) bytes, more than --max-bytes \(bytes) allows; split it, or raise that")
        }
        let work = { @Sendable in Result { () throws(Complaint) -> [Outcome<Answer>] in try read(raw) } }
        guard let seconds else { return work() }
        let answer = Answers<Result<[Outcome<Answer>], Complaint>>()
        let thread = Thread { answer.give(work()) }
        thread.stackSize = Self.stack
        thread.start()
        if let answer = answer.wait(seconds) { return answer }
        // A thread cannot be ended from outside; it is left behind and ends with the command.
        Self.abandoned.add(1, ordering: .relaxed)
        return failure(
            raw, "it takes longer than the \(seconds.formatted()) seconds of --timeout; split it, or raise that")
    }

    private func failure<Answer>(_ raw: RawDocument, _ message: String) -> Result<[Outcome<Answer>], Complaint> {
        let complaint = Complaint(about: raw.name, line: raw.line, message)
        return .success([.failure(id: raw.line.map { "\(raw.name):\($0)" } ?? raw.name, complaint)])
    }
}

/// An answer that one thread gives and another waits for.
private final class Answers<Answer: Sendable>: Sendable {
    private let answer = Mutex<Answer?>(nil)
    private let isGiven = DispatchSemaphore(value: 0)

    func give(_ given: Answer) {
        answer.withLock { $0 = given }
        isGiven.signal()
    }

    func wait(_ seconds: Double) -> Answer? {
        _ = isGiven.wait(timeout: .now() + seconds)
        return answer.withLock { $0 }
    }
}
