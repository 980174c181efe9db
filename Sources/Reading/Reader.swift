import Foundation
public import Linguistics
public import Press

/// Reads articles: cuts them into sentences and words, gives words their tags, lemmas and features, ties them into
/// trees and finds the names.
///
/// A reader holds its models and no state; one reader may be used from many threads at once.
public struct Reader: Sendable {
    private let splitter: SentenceSplitter
    private let tokenizer: Tokenizer
    private let annotator: Annotator
    private let parser: DependencyParser

    /// Loads the models that ship with the package.
    ///
    /// - Throws: `ModelError` when a model is missing, damaged or of another version.
    public init() throws(ModelError) {
        guard let folder = ReadingResources.models else { throw .missing(file: "Models") }
        try self.init(models: folder)
    }

    /// Loads the models of a folder.
    package init(models folder: URL) throws(ModelError) {
        func file(_ kind: String) throws(ModelError) -> ModelFile {
            try ModelFile(contentsOf: folder.appending(path: kind + ".model"), kind: kind)
        }
        let list: String
        do {
            list = try String(contentsOf: folder.appending(path: AbbreviationList.file), encoding: .utf8)
        } catch {
            throw .missing(file: AbbreviationList.file)
        }
        let abbreviations = AbbreviationList(list)
        let segmenter = try file(SentenceSplitter.kind)
        splitter = try SentenceSplitter(segmenter, abbreviations: abbreviations)
        tokenizer = try Tokenizer(segmenter, abbreviations: abbreviations)
        annotator = try Annotator(models: folder)
        parser = try DependencyParser(model: file(DependencyParser.kind), pieces: WordPieces(file(WordPieces.kind)))
    }

    /// The sentences of an article's paragraphs, in order.
    ///
    /// Every token is the slice of the text at its range; a paragraph ends a sentence.
    public func read(_ article: Article) -> [Sentence] {
        let drafts = article.paragraphs.flatMap { draft($0, of: article.text) }
        let trees = parser.parse(drafts.map(words))
        return zip(drafts, trees).compactMap { draft, dependencies in
            guard let tree = try? DependencyTree(dependencies) else { return nil }
            return Sentence(
                range: draft.range, paragraph: draft.kind, tokens: draft.tokens, tree: tree, names: draft.names)
        }
    }

    /// Sentences with their words as they are, annotated anew.
    package func annotate(_ sentences: [[String]]) -> [Annotation] {
        sentences.map { annotator.annotate($0) }
    }

    /// The dependencies of sentences whose words and tags are known.
    package func parse(_ sentences: [[String]], tags: [[Tagger.Tag]]) -> [[Dependency]] {
        parser.parse(
            zip(sentences, tags).map { forms, tags in
                zip(forms, tags).map { parser.word(form: $0, pos: $1.pos, tag: $1.tag) }
            })
    }

    private struct Draft {
        let range: TextRange
        let kind: Paragraph.Kind
        let tokens: [Token]
        let names: [NameSpan]
    }

    private func draft(_ paragraph: Paragraph, of text: SourceText) -> [Draft] {
        let scalars = TextScalars(text, in: paragraph.range)
        return splitter.split(scalars).compactMap { range in
            let words = tokenizer.tokenize(scalars, sentence: range).map { scalars.bytes($0) }
            guard let first = words.first, let last = words.last else { return nil }
            let forms = words.map { text[$0] }
            let annotation = annotator.annotate(forms)
            let tokens = words.indices.map { index in
                Token(
                    form: forms[index], range: words[index], lemma: annotation.lemmas[index],
                    pos: annotation.tags[index].pos, tag: annotation.tags[index].tag,
                    features: annotation.features[index],
                    isJoinedToNext: index + 1 < words.count
                        ? words[index + 1].start == words[index].end
                        : isJoined(words[index].end, in: paragraph, scalars)
                )
            }
            return Draft(
                range: first.union(last), kind: paragraph.kind, tokens: tokens, names: annotation.names)
        }
    }

    /// Whether the next sentence of the paragraph follows without white space.
    private func isJoined(_ end: Int, in paragraph: Paragraph, _ scalars: TextScalars) -> Bool {
        guard end < paragraph.range.end else { return false }
        return !scalars.isSpace(atByte: end)
    }

    private func words(_ draft: Draft) -> [NetworkWord] {
        draft.tokens.map { parser.word(form: $0.form, pos: $0.pos, tag: $0.tag) }
    }
}
