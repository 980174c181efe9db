import ArgumentParser

/// Prints parsed sentences.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Print the sentences of reports with words, tags and dependencies, as CoNLL-U.",
        discussion: """
            What is printed can be given to every other command in place of the report.

              entente parse report.txt > report.conllu
            """)

    @Argument(help: "Reports or documents; - is standard input.")
    var files: [String]

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    @OptionGroup var input: InputOptions

    func run() throws {
        let reader = input.reader
        var status = ExitStatus.answered
        try Output(path: output).writing(.text) { write in
            try RawDocuments(paths: files, format: input.format).forEachBatch { batch in
                let texts = Workers.map(batch) { document in
                    Result { () throws(Complaint) -> Result<String, Complaint> in
                        switch document {
                        case .success(let raw): try reader.sentences(of: raw)
                        case .failure(let complaint): .failure(complaint)
                        }
                    }
                }
                for text in texts {
                    switch try text.get() {
                    case .success(let text): try write(Array(text.utf8))
                    case .failure(let complaint):
                        Terminal.complain(complaint)
                        status = .trouble
                    }
                }
            }
        }
        try status.end()
    }
}
