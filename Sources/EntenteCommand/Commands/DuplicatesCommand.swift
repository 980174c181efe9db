import ArgumentParser
import Extraction
import Graphs

/// Lists who may be one under two names, and keeps what a person says of them.
struct DuplicatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates",
        abstract: "List who may be one under two names, likeliest first, with the words that tell of each.",
        discussion: """
            Who is one for certain is one already, unless --certain asks for those. What you confirm with --accept goes into \
            a table of names, a line each, which --names gives to every command.

              entente duplicates week.json
              entente duplicates week.json --accept official/nimr-al-nimr=official/nimr@sau --into my.tsv
              entente merge week.json --names my.tsv
            """)

    @Argument(help: "Reports, graphs or parsed sentences; - is standard input.")
    var files: [FilePath]

    @Option(
        help: ArgumentHelp(
            "Take two as one, by identifiers or names, the one whose name stays first; may be repeated.",
            valueName: "kept=other"))
    var accept: [String] = []

    @Option(
        help: ArgumentHelp(
            "The table that --accept adds to, made where there is none (default: that of --names).", valueName: "file"))
    var into: FilePath?

    @Option(parsing: .unconditional, help: "List at most so many.")
    var limit: Int?

    @Flag(help: "List those who are taken as one, in place of those who may be.")
    var certain = false

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var input: InputOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit \(limit) lists nothing; give 1 or more") }
        guard !accept.isEmpty || into == nil else {
            throw ValidationError("--into is where --accept writes; give pairs with --accept")
        }
        guard accept.isEmpty || table != nil else {
            throw ValidationError("--accept writes into a table; give one with --into")
        }
        for pair in accept where pair.split(separator: "=", maxSplits: 1).count < 2 {
            throw ValidationError("--accept '\(pair)' is no pair; give KEPT=OTHER")
        }
    }

    func run() throws {
        let (graph, status) = try input.mergedGraph(of: files)
        guard accept.isEmpty else {
            try keep(graph)
            return try status.end()
        }
        let gazetteer = try input.own.knowledge.gazetteer()
        let all = certain ? gazetteer.certainDuplicates(in: graph) : gazetteer.duplicates(in: graph)
        let shown = Array(all.prefix(limit ?? all.count))
        let prose = GraphProse(graph: graph, ink: .standard)
        try answer.print(
            .object([GraphVersion.member, .init("duplicates", .array(shown.map(\.json)))]),
            orLines: Array(shown.flatMap(prose.lines).dropFirst()))
        if shown.isEmpty { Terminal.complain(Complaint(about: nil, "nobody here seems to be one with another")) }
        try status.end()
        if shown.isEmpty { try ExitStatus.nothingFound.end() }
    }

    /// The table that is added to.
    private var table: FilePath? { into ?? (input.own.names.count == 1 ? input.own.names[0] : nil) }

    /// Adds the pairs to the table, all or none, and shows the lines that change.
    private func keep(_ graph: EntityGraph) throws {
        guard let path = table else { return }
        let output = try Output(checking: path)
        let present = Descriptor.status(of: path) == nil ? nil : try Descriptor.readAll(path)
        let index = NameIndex(graph)
        var table = try named(path) { () throws(OntologyError) in try NamesTable(present, name: path.text) }
        for pair in accept {
            let ends = pair.split(separator: "=", maxSplits: 1).map(String.init)
            let kept = try NameQuestion(name: ends[0], knowledge: input.own.knowledge).answer(in: index)
            let other = try NameQuestion(name: ends[1], knowledge: input.own.knowledge).answer(in: index)
            guard kept.id != other.id else { throw Nothing("“\(pair)” is one already: \(kept.id.text)") }
            guard kept.kind != .country, other.kind != .country else {
                throw Nothing("countries are told apart by their codes; “\(pair)” cannot be one")
            }
            try named(path) { () throws(OntologyError) in try table.add(other, asOneWith: kept) }
        }
        let text = table.text
        _ = try named(path) { () throws(OntologyError) in try NamesTable(Array(text.utf8), name: path.text) }
        let ink = Ink.standard
        guard !table.added.isEmpty else {
            return Terminal.complain(Complaint(about: path.text, "it says so already; nothing was changed"))
        }
        try output.write(Array(text.utf8), as: .text)
        try Printer.print(
            table.removed.map { ink.removed("- \(Terminal.visible($0))") }
                + table.added.map { ink.added("+ \(Terminal.visible($0))") })
    }

    private func named<Value>(
        _ path: FilePath, _ body: () throws(OntologyError) -> Value
    ) throws(Complaint) -> Value {
        do { return try body() } catch { throw Complaint(error) }
    }
}
