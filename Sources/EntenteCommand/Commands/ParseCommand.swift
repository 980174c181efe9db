import ArgumentParser
import Linguistics

/// Prints parsed sentences.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Print the sentences of reports with words, tags and dependencies, as CoNLL-U.",
        discussion: """
            What is printed can be given to every other command in place of the report and gives the same graph, unless \
            trees were changed by hand in between.

              entente parse report.txt > report.conllu
            """)

    @Argument(help: "Reports or documents; - is standard input.")
    var files: [FilePath]

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: FilePath?

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let reader = DocumentReader(
            pipeline: LoadedPipeline(knowing: Knowledge(ontologies: [], names: [])), limits: reading.limits)
        let status = try Output(checking: output).writing(.text) { write in
            try reading.forEachOutcome(
                in: files, { raw, watch throws(Complaint) in try reader.sentences(of: raw, watch) },
                { outcome in
                    guard case .answer(let report) = outcome else { return }
                    try CoNLLUWriter().write(report.article, sentences: report.sentences) { try write(Array($0.utf8)) }
                })
        }
        try status.end()
    }
}
