import ArgumentParser

/// The command as a whole.
struct EntenteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entente",
        abstract: "Reads news reports and draws who did what to whom, each edge with the exact words it rests on.",
        discussion: """
            Every FILE may be a report (.txt, .html, .mhtml, .eml, .md, .pdf, a feed), documents or graphs on JSON lines \
            (.jsonl), a graph (.json, .graphml, .gexf, .csv), parsed sentences (.conllu), any of these packed (.gz, .xz, .zst), a \
            folder, or a collection that add has made (.entente); - is standard input. Answers go to standard output, messages to \
            standard error.

            Exit status: 0 answered; 1 nothing found, or the graphs differ; 2 something could not be read or written; \
            64 the command line is wrong.

              entente draw seeds/*.txt -o out/seeds.svg
              entente neighbours "South Korea" seeds/*.txt
              entente extract seeds/*.txt --format jsonl
            """,
        version: "0.1.0",
        subcommands: [
            DrawCommand.self, ExtractCommand.self, NeighboursCommand.self, PathCommand.self, CentralCommand.self,
            TimelineCommand.self, SearchCommand.self, StatsCommand.self, ExplainCommand.self,
            DiffCommand.self, AddCommand.self, CollectionCommand.self, MergeCommand.self, DuplicatesCommand.self,
            ConvertCommand.self, TextCommand.self,
            ParseCommand.self,
            ScoreCommand.self, TypesCommand.self, ArrangeCommand.self, UnprintCommand.self,
        ])
}
