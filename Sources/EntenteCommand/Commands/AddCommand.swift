import ArgumentParser
import Collections
import Graphs
import Press

/// Adds reports to a collection.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add reports to a collection, a file that keeps them and what they tell.",
        discussion: """
            A collection is one SQLite file. Whatever takes a graph takes it: neighbours, search, diff, draw. What it has \
            already, by content, is not read again, so the same folder can be added every day. Each report is named when it \
            is on the disk; whoever stops the command loses no report that was named.

              entente add wire.entente saved/ monday.jsonl
              entente neighbours Seoul wire.entente
            """)

    @Argument(help: "The collection, made where there is none.")
    var collection: FilePath

    @Argument(help: "Reports, graphs, collections or folders of them; - is standard input.")
    var files: [FilePath]

    @Flag(
        help: """
            Read what is known already once more, and let a report take the place of earlier ones of the same name, which \
            are kept beside it otherwise.
            """)
    var replace = false

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        guard !collection.isStandardStream else {
            throw ValidationError("a collection is a file of its own; name it before the reports")
        }
    }

    func run() throws {
        let file = try CollectionFile(making: collection)
        var adding = Adding(to: file, replaces: replace, isJSON: answer.isJSON)
        let reader = AddedReader(file: file, reader: input.reader, passesKnown: !replace)
        let status = try input.reading.forEachOutcome(
            in: files, { raw, watch throws(Complaint) in try reader.inputs(of: raw, watch) },
            { outcome in
                switch outcome {
                case .answer(let input): try adding.take(input)
                // It was told already.
                case .failure, .warning, .note: break
                }
            }, beforeMore: { try adding.write() })
        try adding.write()
        try adding.finish(knowing: input.own.knowledge)
        try status.end()
    }
}

/// Reads documents that are to be added, but for those that a collection has.
struct AddedReader: Sendable {
    let file: CollectionFile
    let reader: DocumentReader
    let passesKnown: Bool

    /// What there is to add of a document: one input with all its reports, or of a collection one for each.
    func inputs(of raw: RawDocument, _ watch: ReadingWatch) throws(Complaint) -> [Outcome<AddedInput>] {
        let sha256 = Fingerprint.of(raw.bytes)
        if raw.format != .collection, passesKnown,
            try file.attempt({ collection throws(CollectionError) in try collection.hasInput(sha256) })
        {
            return []
        }
        let outcomes = try reader.reports(of: raw, watch) { article throws(Complaint) -> Bool in
            guard passesKnown else { return false }
            let fingerprint = Fingerprint.of(article)
            return try file.attempt { collection throws(CollectionError) in try collection.hasReading(fingerprint) }
        }
        var readings: [AddedInput.Reading] = []
        var rest: [Outcome<AddedInput>] = []
        var isWhole = true
        for outcome in outcomes {
            switch outcome {
            case .answer(let report):
                readings.append(AddedInput.Reading(graph: report.graph, article: report.article))
            case .failure(let id, let complaint):
                isWhole = false
                rest.append(.failure(id: id, complaint))
            case .warning(let note): rest.append(.warning(note))
            case .note(let note): rest.append(.note(note))
            }
        }
        if raw.format == .collection { return readings.map { .answer(AddedInput(kept: $0)) } + rest }
        // What could not be read whole is read again next time.
        guard !readings.isEmpty || isWhole else { return rest }
        let mark = isWhole ? sha256 : "unfinished \(sha256)"
        return [.answer(AddedInput(name: raw.name, line: raw.line, sha256: mark, readings: readings))] + rest
    }
}

extension AddedInput {
    /// What another collection has.
    fileprivate init(kept reading: Reading) {
        self.init(
            name: reading.graph.sources.first?.id ?? "", line: nil, sha256: reading.fingerprint, readings: [reading])
    }
}
