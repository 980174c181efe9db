import ArgumentParser
import Intake
import Press

/// How files are read.
struct ReadingOptions: ParsableArguments {
    @Option(name: .customLong("from"), help: "What the files hold, whatever their names end in.")
    var format: InputFormat?

    @Flag(name: .shortAndLong, help: "Tell on standard error what was left out and why.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "Print no warnings and no progress, only what went wrong.")
    var quiet = false

    @Option(help: ArgumentHelp("Read the files whose names stand in this file, a name a line.", valueName: "list"))
    var filesFrom: [FilePath] = []

    @Flag(
        name: [.customShort("0"), .customLong("null")],
        help: "Names in --files-from end in zero bytes, as find -print0 writes them.")
    var endsInNull = false

    @Option(help: ArgumentHelp("Take defaults of options from this file of YAML.", valueName: "defaults"))
    var config: FilePath?

    @Option(
        name: .customLong("max-bytes"),
        help: ArgumentHelp("Leave out a document of more bytes, unpacked (default: 64 MiB).", valueName: "bytes"))
    var mostBytes: Int?

    @Option(help: ArgumentHelp("Leave out a document that takes longer.", valueName: "seconds"))
    var timeout: Double?

    @Option(
        name: .customLong("max-memory"),
        help: ArgumentHelp(
            "Leave out a document whose reading takes more memory, beside that of the program.", valueName: "mebibytes")
    )
    var mostMemory: Int?

    /// How much of a document is taken in.
    var limits: Limits {
        var limits = Limits()
        if let mostBytes { limits.documentBytes = mostBytes }
        if let timeout {
            limits.pdfSeconds = min(limits.pdfSeconds, Int(timeout.rounded(.up)))
            limits.pdfPatience = min(limits.pdfPatience, timeout)
        }
        if let mostMemory {
            limits.pdfMebibytes = min(limits.pdfMebibytes, mostMemory)
            limits.unpackedBytes = min(limits.unpackedBytes, mostMemory << 20)
        }
        return limits
    }

    /// In less no report could be read; more no machine has.
    private static let memory = 32...(1 << 24)

    func validate() throws {
        if let mostBytes, mostBytes < 1 {
            throw ValidationError("--max-bytes \(mostBytes) reads nothing; give 1 or more")
        }
        if let timeout, !(timeout > 0 && timeout <= 1_000_000) {
            throw ValidationError("--timeout \(timeout) is no time to read in; give seconds above 0")
        }
        if let mostMemory, !Self.memory.contains(mostMemory) {
            throw ValidationError(
                "--max-memory \(mostMemory) is too little to read in or more than there is; give 32 MiB or more")
        }
    }

    /// Reads files and hands over what came of each document, in their order, whatever the number of cores.
    ///
    /// Complaints and notes are printed as they come. The answer is trouble when any document could not be read; standard
    /// input without a byte is one only where nothing is not allowed.
    ///
    /// - Parameters:
    ///   - files: The files.
    ///   - joinsCollections: Whether a collection is one document, or each of its reports.
    ///   - allowsNothing: Whether standard input may be empty.
    ///   - read: Understands a document, and asks now and then whether it may go on.
    ///   - body: Takes what came of each.
    ///   - pause: What is done before more is waited for.
    /// - Returns: How the reading went.
    /// - Throws: What would stop every document, and what `body` and `pause` throw.
    func forEachOutcome<Answer>(
        in files: [FilePath], joiningCollections joinsCollections: Bool = false,
        allowingNothing allowsNothing: Bool = false,
        _ read: @escaping @Sendable (RawDocument, ReadingWatch) throws(Complaint) -> [Outcome<Answer>],
        _ body: (Outcome<Answer>) throws -> Void, beforeMore pause: () throws -> Void = {}
    ) throws -> ExitStatus {
        var status = ExitStatus.answered
        var progress = Progress(isShown: !quiet, expecting: quiet ? nil : ExpectedBytes.total(of: files))
        let limit = DocumentLimit(bytes: mostBytes, seconds: timeout, memory: mostMemory.map { $0 << 20 })
        let documents = RawDocuments(
            paths: files, format: format, limits: limits, allowsNothing: allowsNothing,
            joinsCollections: joinsCollections)
        let work = OrderedWork { (arrivals: [Arrival]) in
            let outcomes = arrivals.map { arrival -> Result<[Outcome<Answer>], Complaint> in
                switch arrival {
                case .document(let raw): limit.outcome(of: raw, read)
                case .trouble(let complaint): .success([.failure(id: complaint.place ?? "", complaint)])
                case .skipped(let note, let isExpected): .success([isExpected ? .note(note) : .warning(note)])
                }
            }
            return (outcomes, DocumentCount(arrivals))
        }
        defer { work.end() }
        func tell() throws {
            let (outcomes, size) = work.take()
            for outcome in outcomes {
                for outcome in try outcome.get() {
                    status = announce(outcome, &progress) ?? status
                    try body(outcome)
                }
            }
            progress.advance(by: size)
        }
        func settle() throws {
            while work.count > 0 { try tell() }
            try pause()
        }
        try documents.forEachBatch(
            { batch in
                work.give(batch)
                while work.count > Self.ahead { try tell() }
            }, beforeWaiting: settle)
        try settle()
        progress.clear()
        return status
    }

    /// So many batches are read ahead of those that are answered.
    private static let ahead = 8

    /// Tells what came of a document where somebody should know; trouble where it could not be read.
    private func announce<Answer>(_ outcome: Outcome<Answer>, _ progress: inout Progress) -> ExitStatus? {
        switch outcome {
        case .failure(_, let complaint):
            progress.clear()
            Terminal.complain(complaint)
            return .trouble
        case .warning where quiet: break
        case .warning(let note):
            progress.clear()
            Terminal.tell(note)
        case .note(let note) where verbose:
            progress.clear()
            Terminal.tell(note)
        case .note, .answer: break
        }
        return nil
    }
}
