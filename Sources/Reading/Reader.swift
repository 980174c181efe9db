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
    /// Nothing while it is learned.
    private let nameTagger: NameTagger?
    private let placeNouns: PlaceNouns
    private let linkBars: LinkBars
    private let abbreviatedEnds: AbbreviatedEnds
    private let lookAlikes: LookAlikes

    /// Loads the models that ship with the package.
    ///
    /// - Throws: `ModelError` when a model is missing, damaged or of another version.
    public init() throws(ModelError) {
        try self.init(models: ReadingResources.models())
    }

    /// Loads the models that ship with the package, but another name tagger.
    ///
    /// - Throws: `ModelError` when a model is missing, damaged or of another version.
    package init(names: URL) throws(ModelError) {
        try self.init(models: ReadingResources.models(), otherNames: names)
    }

    /// Loads the models of a folder.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - knowsNames: Whether the model of the name tagger is there; where it is not, the parser's network finds the names.
    ///   - otherNames: The model of another name tagger.
    /// - Throws: `ModelError` when a model is missing, damaged or of another version.
    package init(models folder: URL, knowsNames: Bool = true, otherNames: URL? = nil) throws(ModelError) {
        func file(_ kind: String) throws(ModelError) -> ModelFile {
            try ModelFile(contentsOf: folder.appending(path: kind + ".model"), kind: kind)
        }
        func list(_ name: String) throws(ModelError) -> String {
            do {
                return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            } catch {
                throw .missing(file: name)
            }
        }
        let abbreviations = AbbreviationList(try list(AbbreviationList.file))
        placeNouns = PlaceNouns(try list(PlaceNouns.file))
        lookAlikes = LookAlikes(
            surnames: try list(LookAlikes.surnameFile), acronyms: try list(LookAlikes.acronymFile))
        let names = try NameLists(file(NameLists.kind))
        linkBars = LinkBars(try list(LinkBars.file), names: names)
        let segmenter = try file(SentenceSplitter.kind)
        splitter = try SentenceSplitter(segmenter, abbreviations: abbreviations)
        tokenizer = try Tokenizer(segmenter, abbreviations: abbreviations)
        let annotator = try Annotator(models: folder)
        self.annotator = annotator
        abbreviatedEnds = AbbreviatedEnds(
            AbbreviationList(try list(AbbreviatedEnds.file)), names: names, annotator: annotator)
        if let otherNames {
            nameTagger = try NameTagger(ModelFile(contentsOf: otherNames, kind: NameTagger.kind))
        } else {
            nameTagger = knowsNames ? try NameTagger(file(NameTagger.kind)) : nil
        }
        parser = try DependencyParser(
            model: file(DependencyParser.kind), pieces: WordPieces(file(WordPieces.kind)), lists: names)
    }

    /// The sentences of an article's paragraphs, in order.
    ///
    /// Every token is the legible form of the slice of the text at its range; a paragraph ends a sentence.
    public func read(_ article: Article) -> [Sentence] {
        var sentences: [Sentence] = []
        read(article) { sentences += $0 }
        return sentences
    }

    /// The words of the sentences of an article.
    package func words(of article: Article) -> [Draft] {
        var drafts: [Draft] = []
        for paragraph in article.paragraphs {
            forEachStretch(of: paragraph, in: article.text) { drafts += $0 }
        }
        return drafts
    }

    /// Hands over the same sentences some hundreds at a time, so that a long article need not be held whole.
    ///
    /// What the closure throws ends the reading.
    public func read<Failure: Error>(
        _ article: Article, _ body: ([Sentence]) throws(Failure) -> Void
    ) throws(Failure) {
        var drafts: [Draft] = []
        for paragraph in article.paragraphs {
            try forEachStretch(of: paragraph, in: article.text) { stretch throws(Failure) in
                drafts += stretch
                guard drafts.count >= Self.sentencesAtOnce else { return }
                try body(sentences(of: drafts))
                drafts = []
            }
        }
        if !drafts.isEmpty { try body(sentences(of: drafts)) }
    }

    /// Enough for batches of sentences about equally long, and for most reports to have their names in one piece: names
    /// are made to agree among sentences that are read at once.
    private static let sentencesAtOnce = 256

    private func sentences(of drafts: [Draft]) -> [Sentence] {
        zip(drafts, analyse(drafts.map(\.forms))).compactMap { draft, reading in
            guard let tree = try? DependencyTree(reading.dependencies) else { return nil }
            return sentence(draft, reading, tree)
        }
    }

    /// What is found in sentences whose words are known: trees, tags and all that hangs on them.
    ///
    /// The sentences belong together: a name that recurs is found the same way in all of them, as far as each allows.
    /// The parser takes the given tags for true, or those of the tagger when there are none.
    package func analyse(
        _ sentences: [[String]], tags: [[Tagger.Tag]]? = nil
    ) -> [Reading] {
        let (analyses, words) = analysed(sentences, tags: tags, lists: nameTagger?.lists)
        let names = NameAgreement(
            forms: sentences, scores: nameTagger?.scores(of: words) ?? analyses.map(\.nameScores),
            placeNouns: placeNouns
        ).names()
        return sentences.indices.map { number in
            let (forms, analysis) = (sentences[number], analyses[number])
            return Reading(
                dependencies: analysis.dependencies,
                annotation: annotator.annotate(forms, looks: words[number].looks, tags: analysis.tags),
                names: names[number])
        }
    }

    /// What the name tagger sees of sentences that belong together.
    package func nameWords(of sentences: [[String]], lists: NameLists) -> [NameWords] {
        analysed(sentences, tags: nil, lists: lists).words
    }

    private func analysed(
        _ sentences: [[String]], tags: [[Tagger.Tag]]?, lists: NameLists?
    ) -> (analyses: [SentenceAnalysis], words: [NameWords]) {
        let seen = sentences.map(lookAlikes.seen)
        let looks = seen.map { annotator.looks($0) }
        let tags = tags ?? looks.map { annotator.tags(of: $0) }
        let words = zip(seen, tags).map { parser.words($0, tags: $1) }
        let analyses = parser.analyse(words)
        let named = sentences.indices.map { number in
            NameWords(
                forms: seen[number], looks: looks[number], tags: analyses[number].tags,
                dependencies: analyses[number].dependencies, lists: words[number].map(\.lists),
                worldLists: lists?.flags(seen[number]) ?? [], states: analyses[number].states,
                scores: analyses[number].nameScores)
        }
        return (analyses, named)
    }

    /// What is found in one sentence.
    package struct Reading {
        package let dependencies: [Dependency]
        package let annotation: Annotation
        package let names: [NameSpan]
    }

    /// A sentence of which only the words are known.
    package struct Draft: Sendable {
        let kind: Paragraph.Kind
        /// Where its words stand, in UTF-8 bytes of the article.
        package let ranges: [TextRange]
        package let forms: [String]
        /// Whether what follows the last word is no white space.
        let isJoinedToNext: Bool
    }

    /// In bytes; no paragraph of a newspaper is as long, and a book in one line need not be held whole.
    private static let longestStretch = 1 << 15

    /// Hands over the sentences of a paragraph, of a very long one a stretch at a time.
    private func forEachStretch<Failure: Error>(
        of paragraph: Paragraph, in text: SourceText, _ body: ([Draft]) throws(Failure) -> Void
    ) throws(Failure) {
        var start = paragraph.range.start
        while start < paragraph.range.end {
            let rest = TextRange(start, paragraph.range.end)
            let scalars = TextScalars(text, in: rest.prefix(Self.longestStretch, of: text))
            let isLast = Int(scalars.offsets[scalars.count]) == rest.end
            var sentences = words(of: scalars, as: paragraph.kind)
            start = Int(scalars.offsets[scalars.count])
            // What the end of a stretch has cut off begins the next one.
            if !isLast, let last = sentences.last?.first?.lowerBound, last > 0 {
                sentences.removeLast()
                start = Int(scalars.offsets[last])
            }
            try body(sentences.map { draft(of: $0, in: scalars, of: text, paragraph.kind) })
        }
    }

    /// The words of each sentence, none of which is empty or beyond the limit.
    private func words(of scalars: TextScalars, as kind: Paragraph.Kind) -> [[Range<Int>]] {
        let sentences = linkBars.links(of: scalars) ?? splitter.split(scalars, as: kind)
        return sentences.flatMap { sentence -> [[Range<Int>]] in
            let words = tokenizer.tokenize(scalars, sentence: sentence)
            guard !words.isEmpty else { return [] }
            return Self.parts(of: words, abbreviatedEnds.ends(of: words, in: scalars)).flatMap { part in
                Self.parts(of: part, SentenceLimit.standard.ends(of: part, in: scalars))
            }
        }
    }

    private static func parts(of words: [Range<Int>], _ ends: [Int]) -> [[Range<Int>]] {
        zip([0] + ends, ends).map { Array(words[$0..<$1]) }
    }

    private func draft(
        of words: [Range<Int>], in scalars: TextScalars, of text: SourceText, _ kind: Paragraph.Kind
    ) -> Draft {
        let ranges = words.map { scalars.bytes($0) }
        let end = words[words.count - 1].upperBound
        let isJoined = end < scalars.count && !scalars.isSpace(end)
        return Draft(
            kind: kind, ranges: ranges, forms: ranges.map { LegibleForm.of(text[$0]) }, isJoinedToNext: isJoined)
    }

    private func sentence(_ draft: Draft, _ reading: Reading, _ tree: DependencyTree) -> Sentence {
        let annotation = reading.annotation
        let tokens = draft.ranges.indices.map { index in
            let isLast = index + 1 == draft.ranges.count
            return Token(
                form: draft.forms[index], range: draft.ranges[index], lemma: annotation.lemmas[index],
                pos: annotation.tags[index].pos, tag: annotation.tags[index].tag,
                features: annotation.features[index],
                isJoinedToNext: isLast
                    ? draft.isJoinedToNext : draft.ranges[index].end == draft.ranges[index + 1].start)
        }
        let range = draft.ranges[0].union(draft.ranges[draft.ranges.count - 1])
        return Sentence(range: range, paragraph: draft.kind, tokens: tokens, tree: tree, names: reading.names)
    }
}
