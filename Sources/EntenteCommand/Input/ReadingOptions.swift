import ArgumentParser

/// How files are read.
struct ReadingOptions: ParsableArguments {
    @Option(name: .customLong("from"), help: "What the files hold, whatever their names end in.")
    var format: InputFormat?

    @Flag(name: .shortAndLong, help: "Tell on standard error what was left out and why.")
    var verbose = false

    /// Reads files and hands over what came of each document, in their order, whatever the number of cores.
    ///
    /// Complaints and notes are printed as they come. The answer is trouble when any document could not be read.
    func forEachOutcome<Answer>(
        in files: [FilePath], _ read: @Sendable (RawDocument) throws(Complaint) -> [Outcome<Answer>],
        _ body: (Outcome<Answer>) throws -> Void
    ) throws -> ExitStatus {
        var status = ExitStatus.answered
        var progress = Progress()
        try RawDocuments(paths: files, format: format).forEachBatch { batch in
            let outcomes = Workers.map(batch) { document in
                Result { () throws(Complaint) -> [Outcome<Answer>] in
                    switch document {
                    case .success(let raw): try read(raw)
                    case .failure(let complaint): [.failure(id: complaint.place ?? "", complaint)]
                    }
                }
            }
            for outcome in outcomes {
                for outcome in try outcome.get() {
                    switch outcome {
                    case .failure(_, let complaint):
                        progress.clear()
                        Terminal.complain(complaint)
                        status = .trouble
                    case .warning(let note):
                        progress.clear()
                        Terminal.tell(note)
                    case .note(let note) where verbose:
                        progress.clear()
                        Terminal.tell(note)
                    case .note, .answer: break
                    }
                    try body(outcome)
                }
            }
            progress.advance(by: batch.count)
        }
        progress.clear()
        return status
    }
}
