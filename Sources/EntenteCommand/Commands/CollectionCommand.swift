import ArgumentParser
import Collections
import Graphs

/// What is done with collections beside adding and asking.
struct CollectionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "collection",
        abstract: "Look after a collection: list, remove, export, verify, compact.",
        discussion: """
              entente collection reports wire.entente
              entente collection export wire.entente -o wire.jsonl
            """,
        subcommands: [
            CollectionReportsCommand.self, CollectionRemoveCommand.self, CollectionExportCommand.self,
            CollectionVerifyCommand.self, CollectionCompactCommand.self,
        ])
}

/// Lists the reports of a collection.
struct CollectionReportsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reports", abstract: "List the reports in the order in which they were added.")

    @Argument(help: "The collection.")
    var collection: FilePath

    @OptionGroup var answer: TableOptions

    func run() throws {
        let reports = try CollectionFile(collection, for: .reading).attempt { collection throws(CollectionError) in
            try collection.reports()
        }
        try answer.print(
            AnswerTable(
                columns: ["number", "evidence", "date", "outlet", "sha256", "report"],
                rows: reports.map { report in
                    [
                        "\(report.id)", "\(report.evidence)", report.date ?? "", report.outlet ?? "",
                        answer.isText ? String(report.sha256.prefix(8)) : report.sha256, report.name,
                    ]
                }),
            json: .object([
                GraphVersion.member,
                .init(
                    "reports",
                    .array(
                        reports.map { report in
                            .object([
                                .init("number", .integer(Int(report.id))), .init("id", .string(report.name)),
                                .init("outlet", .optional(report.outlet)), .init("date", .optional(report.date)),
                                .init("sha256", .string(report.sha256)), .init("evidence", .integer(report.evidence)),
                            ])
                        })),
            ]))
    }
}

/// Takes reports out of a collection.
struct CollectionRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take reports out, with all that rests on them alone.",
        discussion: """
            All of them or none. What came merged with others in one graph goes with these. 'compact' makes the file smaller.

              entente collection remove wire.entente saved/monday.html 17 5f2c09ab
            """)

    @Argument(help: "The collection.")
    var collection: FilePath

    @Argument(
        help: ArgumentHelp(
            "Reports, each by name, number, or eight digits or more of its SHA-256.", valueName: "reports"))
    var words: [String]

    func run() throws {
        let file = try CollectionFile(collection, for: .writing)
        var meant: [KeptReport] = []
        for word in words {
            let found = try file.attempt { collection throws(CollectionError) in try collection.reports(meantBy: word) }
            guard !found.isEmpty else {
                throw Nothing(
                    "no report here is “\(ArgumentText.printable(word))”; entente collection reports lists them")
            }
            meant += found
        }
        let all = meant
        let gone = try file.attempt { collection throws(CollectionError) in try collection.remove(all) }
        try Printer.print(gone.map { "removed \(GraphProse.line($0.name))" })
    }
}

/// Writes a collection as graphs.
struct CollectionExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the graph of a collection, or those of its reports, as JSON.",
        discussion: """
            The same bytes as extract prints of the same reports: merged as json, a report a line as jsonl.
            """)

    @Argument(help: "The collection.")
    var collection: FilePath

    @Option(help: "One merged graph, or a document a line.")
    var format: DataFormat?

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: FilePath?

    @OptionGroup var rollUp: RollUpOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let format = try DataFormat.chosen(self.format, for: output, usual: .json)
        _ = try CollectionFile(collection, for: .reading)
        try DataOutput(input: input, rollUp: rollUp, output: Output(checking: output))
            .write([collection], as: format).end()
    }
}

/// Looks a collection through for faults.
struct CollectionVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a collection: the file, its fingerprints, its quotations, what was united and indexed.")

    @Argument(help: "The collection.")
    var collection: FilePath

    func run() throws {
        let file = try CollectionFile(collection, for: .reading)
        let faults = try file.attempt { collection throws(CollectionError) in try collection.faults() }
        for fault in faults { Terminal.complain(Complaint(about: collection.text, fault)) }
        guard faults.isEmpty else { return try ExitStatus.trouble.end() }
        let size = try file.attempt { collection throws(CollectionError) in try collection.size() }
        try Printer.print([
            "\(GraphProse.line(collection.text)): all is well; \(size.reports) reports, \(size.entities) names, "
                + "\(size.claims) claims, \(size.evidence) pieces of evidence"
        ])
    }
}

/// Makes a collection's file as small as it can be.
struct CollectionCompactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compact", abstract: "Give back the room that removed reports took.")

    @Argument(help: "The collection.")
    var collection: FilePath

    func run() throws {
        let file = try CollectionFile(collection, for: .writing)
        let sizes = try file.attempt { collection throws(CollectionError) in try collection.compact() }
        try Printer.print(["\(GraphProse.line(collection.text)): \(sizes.before) bytes before, \(sizes.after) now"])
    }
}
