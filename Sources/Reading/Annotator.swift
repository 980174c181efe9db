import Foundation

/// What the stages beside the tokenizer and the parser say of a sentence's words.
package struct Annotation: Sendable {
    /// The tags of each word.
    package let tags: [Tagger.Tag]
    /// The dictionary form of each word.
    package let lemmas: [String]
    /// The features of each word in CoNLL-U form.
    package let features: [String]
}

/// Gives words their tags, features and lemmas.
package struct Annotator: Sendable {
    private let clusters: WordClusters
    private let tagger: Tagger
    private let morphology: FeatureTagger
    private let lemmatizer: Lemmatizer
    private let tagHashes: [UInt64]
    private let tagNumbers: [Tagger.Tag: UInt8]

    /// Loads the models of a folder.
    package init(models folder: URL) throws(ModelError) {
        func file(_ kind: String) throws(ModelError) -> ModelFile {
            try ModelFile(contentsOf: folder.appending(path: kind + ".model"), kind: kind)
        }
        clusters = try WordClusters(file(WordClusters.kind))
        tagger = try Tagger(file(Tagger.kind))
        morphology = try FeatureTagger(file(FeatureTagger.kind), tags: tagger.tags.count)
        lemmatizer = try Lemmatizer(file(Lemmatizer.kind))
        tagHashes = tagger.tags.map(Lemmatizer.hash)
        tagNumbers = Dictionary(zip(tagger.tags, tagger.tags.indices.map { UInt8($0) })) { first, _ in first }
    }

    /// What the words of a sentence look like.
    package func looks(_ forms: [String]) -> [WordLook] { forms.map { WordLook($0, clusters: clusters) } }

    /// The tags of the words of a sentence.
    package func tags(of words: [WordLook]) -> [Tagger.Tag] { tagger.tag(words).map { tagger.tags[Int($0)] } }

    /// Everything that hangs on the tags.
    package func annotate(_ forms: [String], looks: [WordLook], tags: [Tagger.Tag]) -> Annotation {
        let numbers = tags.map { tagNumbers[$0] ?? 0 }
        return Annotation(
            tags: tags, lemmas: zip(forms, numbers).map { lemmatizer.lemma(of: $0, tag: tagHashes[Int($1)]) },
            features: morphology.features(of: looks, tags: numbers))
    }
}
