import ArgumentParser

@main
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entente-train", abstract: "Learn the models of the reader from treebanks.",
        subcommands: [
            LearnModels.self, TakeNames.self, ClusterWords.self, ReducePieces.self, LearnReferences.self,
            LearnClaims.self, LearnOffices.self,
        ],
        defaultSubcommand: LearnModels.self)
}
