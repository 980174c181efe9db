import Foundation
import Synchronization

/// How large a document may be, how long its reading may take and how much memory; one that goes beyond is left out, and the run
/// goes on.
struct DocumentLimit: Sendable {
    /// The most bytes; nothing for those that each format has of itself.
    let bytes: Int?
    /// The most seconds; nothing for as long as it takes.
    let seconds: Double?
    /// The most bytes of memory; nothing for as much as it takes.
    let memory: Int?

    private let turns = MemoryTurns()

    private static let unfinished = Atomic<Int>(0)
    /// Reading recurses over trees of sentences, which may be deep.
    private static let stack = 16 << 20

    /// Makes a limit.
    init(bytes: Int?, seconds: Double?, memory: Int?) {
        self.bytes = bytes
        self.seconds = seconds
        self.memory = memory
    }

    /// Whether documents were left out whose reading has not come to a place yet where it can stop.
    static var hasUnfinished: Bool { unfinished.load(ordering: .acquiring) > 0 }

    /// What comes of reading a document within the limit.
    func outcome<Answer: Sendable>(
        of raw: RawDocument,
        _ read: @escaping @Sendable (RawDocument, ReadingWatch) throws(Complaint) -> [Outcome<Answer>]
    ) -> Result<[Outcome<Answer>], Complaint> {
        if let bytes, raw.bytes.count > bytes {
            return Self.failure(raw, .large(raw.place, bytes: raw.bytes.count, allowed: bytes))
        }
        guard let memory else { return timed(raw, nil, read) }
        if raw.memoryOfLongestStep > memory { return Self.failure(raw, .greedy(raw.place, memory)) }
        let isAlone = raw.memoryOfReading > memory
        return turns.take(alone: isAlone) { timed(raw, isAlone ? memory : nil, read) }
    }

    private func timed<Answer: Sendable>(
        _ raw: RawDocument, _ memory: Int?,
        _ read: @escaping @Sendable (RawDocument, ReadingWatch) throws(Complaint) -> [Outcome<Answer>]
    ) -> Result<[Outcome<Answer>], Complaint> {
        let watch = ReadingWatch(raw.place, seconds: seconds, memory: memory)
        let work = { @Sendable () -> Result<[Outcome<Answer>], Complaint> in
            let answer = Result { () throws(Complaint) -> [Outcome<Answer>] in try read(raw, watch) }
            guard let complaint = watch.complaint else { return answer }
            return Self.failure(raw, complaint)
        }
        guard let seconds else { return work() }
        let answer = Answers<Result<[Outcome<Answer>], Complaint>>()
        Self.unfinished.add(1, ordering: .acquiringAndReleasing)
        let thread = Thread {
            answer.give(work())
            Self.unfinished.subtract(1, ordering: .acquiringAndReleasing)
        }
        thread.stackSize = Self.stack
        thread.start()
        // The run goes on at once, even where the reading is in the middle of a step and stops at its end.
        return answer.wait(seconds) ?? Self.failure(raw, .slow(raw.place, seconds))
    }

    private static func failure<Answer>(_ raw: RawDocument, _ complaint: Complaint) -> Result<
        [Outcome<Answer>], Complaint
    > {
        .success([.failure(id: raw.line.map { "\(raw.name):\($0)" } ?? raw.name, complaint)])
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
