import Collections
import Extraction
import Graphs

/// Writes what was read into a collection, a few reports at a time, and tells of each when it is on the disk.
struct Adding {
    /// So many graphs are written at once: names are all over the file, so that fewer at once would write more.
    private static let most = 512
    /// Nobody waits longer than this to be told of a report.
    private static let patience = Duration.seconds(3)
    private let file: CollectionFile
    private let replaces: Bool
    private let isJSON: Bool
    private var waiting: [AddedInput] = []
    private var graphs = 0
    private var since = ContinuousClock.now
    private var counts = (inputs: 0, added: 0, known: 0, replaced: 0)

    init(to file: CollectionFile, replaces: Bool, isJSON: Bool) {
        self.file = file
        self.replaces = replaces
        self.isJSON = isJSON
    }

    /// Takes what was read, and writes when there is enough of it.
    mutating func take(_ input: AddedInput) throws {
        if waiting.isEmpty { since = .now }
        waiting.append(input)
        graphs += max(input.readings.count, 1)
        if graphs >= Self.most || since.duration(to: .now) > Self.patience { try write() }
    }

    /// Writes what there is and tells what came of it.
    mutating func write() throws {
        guard !waiting.isEmpty else { return }
        let inputs = waiting
        (waiting, graphs) = ([], 0)
        counts.inputs += inputs.count
        // What has nothing new needs no transaction, unless it is a new file of which nothing could be read.
        let additions = try file.attempt { collection throws(CollectionError) in
            try collection.add(inputs, replacing: replaces)
        }
        for addition in additions {
            switch addition {
            case .known(let reports): counts.known += reports.count
            case .added(let reports, let evidence, let replaced, let hasVersions):
                counts.added += reports.count
                counts.replaced += replaced
                try tell(reports, evidence)
                guard hasVersions else { continue }
                Terminal.complain(
                    Complaint(
                        about: reports.first,
                        "the collection has another version of it; --replace keeps the latest, and entente collection "
                            + "remove takes one out"))
            }
        }
    }

    /// Tells how much was added, and finds out who is one with whom where much was.
    func finish(knowing knowledge: Knowledge) throws {
        let size = try file.attempt { collection throws(CollectionError) in try collection.size() }
        if counts.added > 0 { _ = try file.findIdentities(knowing: knowledge, within: CollectionFile.growth) }
        guard !isJSON else {
            let value = JSONValue.object([
                .init("collection", .string(file.path.text)), .init("added", .integer(counts.added)),
                .init("replaced", .integer(counts.replaced)), .init("reports", .integer(size.reports)),
                .init("entities", .integer(size.entities)), .init("claims", .integer(size.claims)),
            ])
            return try Output.standard.write(value.line, as: .json)
        }
        let known = counts.added == 0 ? "nothing was new" : "\(counts.added) added"
        try Printer.print([
            "\(GraphProse.line(file.path.text)): \(known); it holds \(size.reports) reports, \(size.entities) names and "
                + "\(size.claims) claims"
        ])
    }

    private func tell(_ reports: [String], _ evidence: Int) throws {
        guard isJSON else { return try Printer.print(reports.map { "added \(GraphProse.line($0))" }) }
        let value = JSONValue.object([.init("added", .strings(reports)), .init("evidence", .integer(evidence))])
        try Output.standard.write(value.line, as: .json)
    }
}
