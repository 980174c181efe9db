import Linguistics
import Reading

/// Everything between treebanks and the parser's model file.
struct ParserLearning {
    /// Trains the taggers whose mistakes the parser learns with.
    let tagTrainer: TagTrainer
    let clusters: WordClusters
    let pieces: WordPieces

    /// The parts of the model's file, with a line for each epoch and the model as it then stands.
    func learn(
        _ treebanks: [Treebank], report: (String, () -> NetworkModel) -> Void
    ) throws(ModelError) -> [ModelPart] {
        let jackknife = TagJackknife(parts: 4, trainer: tagTrainer, clusters: clusters)
        let documents = treebanks.flatMap(\.documents)
        let lessons = zip(try jackknife.retagged(documents), documents.flatMap { $0 })
            .map { ParserTraining.Lesson(seen: $0, gold: $1) }
        let model = ParserTraining(seed: 1, pieces: pieces).learn(lessons, report: report)
        return model.parts
    }
}
