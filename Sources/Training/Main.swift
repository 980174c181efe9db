import ArgumentParser
import Reading

@main
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entente-train", abstract: "Learn the models of the reader from treebanks, and score them.",
        discussion: """
              entente-train learn --treebanks treebanks --output Sources/Reading/Models
              entente-train --evaluate --treebanks treebanks
            """,
        subcommands: [EvaluateModels.self, LearnModels.self, ClusterWords.self])

    @Flag(help: "Print the scores of the models.")
    var evaluate = false

    @Option(help: "Folder with the treebanks as .conllu or .conllu.xz.")
    var treebanks: String?

    @Option(help: "Folder of the models; those that ship with the package when absent.")
    var models: String?

    func run() throws {
        guard evaluate else { throw CleanExit.helpRequest(self) }
        guard let treebanks else { throw ValidationError("--evaluate needs --treebanks and a folder.") }
        guard let folder = models ?? ReadingResources.models?.path else {
            throw ValidationError("The models that ship with the package are missing; name a folder with --models.")
        }
        var evaluation = try EvaluateModels.parse(["--treebanks", treebanks, "--models", folder])
        try evaluation.run()
    }
}
