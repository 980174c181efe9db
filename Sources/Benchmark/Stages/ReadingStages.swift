import Foundation
import Linguistics
import Press
import Reading

/// The stages of the reader, one by one.
struct ReadingStages {
    let splitter: SentenceSplitter
    let tokenizer: Tokenizer
    let clusters: WordClusters
    let tagger: Tagger
    let parser: DependencyParser
    let morphology: FeatureTagger
    let lemmatizer: Lemmatizer

    /// Loads the models that ship with the package.
    ///
    /// - Throws: `ModelError` when a model is missing or damaged.
    init() throws {
        let folder = try ReadingResources.models()
        func file(_ kind: String) throws -> ModelFile {
            try ModelFile(contentsOf: folder.appending(path: kind + ".model"), kind: kind)
        }
        let abbreviations = AbbreviationList(
            try String(contentsOf: folder.appending(path: AbbreviationList.file), encoding: .utf8))
        let segmenter = try file(SentenceSplitter.kind)
        tokenizer = try Tokenizer(segmenter, abbreviations: abbreviations)
        clusters = try WordClusters(file(WordClusters.kind))
        splitter = try SentenceSplitter(segmenter, abbreviations: abbreviations)
        tagger = try Tagger(file(Tagger.kind))
        parser = try DependencyParser(
            model: file(DependencyParser.kind), pieces: WordPieces(file(WordPieces.kind)),
            lists: NameLists(file(NameLists.kind)))
        morphology = try FeatureTagger(file(FeatureTagger.kind), tags: tagger.tags.count)
        lemmatizer = try Lemmatizer(file(Lemmatizer.kind))
    }

    /// The words of every sentence of an article.
    func words(of article: Article) -> [[String]] {
        article.paragraphs.flatMap { paragraph in
            let scalars = TextScalars(article.text, in: paragraph.range)
            return splitter.split(scalars, as: paragraph.kind).map { sentence in
                tokenizer.tokenize(scalars, sentence: sentence).map { article.text[scalars.bytes($0)] }
            }
        }
    }

    /// The numbers of the words' tags.
    func tags(of words: [String]) -> [UInt8] { tagger.tag(looks(of: words)) }

    /// What the words look like to the linear models.
    func looks(of words: [String]) -> [WordLook] { words.map { WordLook($0, clusters: clusters) } }
}
