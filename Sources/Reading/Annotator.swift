import Foundation
package import Linguistics

/// What the stages between the tokenizer and the parser say of a sentence's words.
package struct Annotation: Sendable {
    /// The tags of each word.
    package let tags: [Tagger.Tag]
    /// The dictionary form of each word.
    package let lemmas: [String]
    /// The features of each word in CoNLL-U form.
    package let features: [String]
    /// The names, in order.
    package let names: [NameSpan]
}

/// Gives words their tags, features and lemmas and finds the names.
package struct Annotator: Sendable {
    package let clusters: WordClusters
    package let tagger: Tagger
    private let morphology: FeatureTagger
    private let lemmatizer: Lemmatizer
    private let nameTagger: NameTagger
    private let tagHashes: [UInt64]

    /// Loads the models of a folder.
    package init(models folder: URL) throws(ModelError) {
        func file(_ kind: String) throws(ModelError) -> ModelFile {
            try ModelFile(contentsOf: folder.appending(path: kind + ".model"), kind: kind)
        }
        clusters = try WordClusters(file(WordClusters.kind))
        tagger = try Tagger(file(Tagger.kind))
        morphology = try FeatureTagger(file(FeatureTagger.kind), tags: tagger.tags.count)
        lemmatizer = try Lemmatizer(file(Lemmatizer.kind))
        nameTagger = try NameTagger(file(NameTagger.kind))
        tagHashes = tagger.tags.map(Lemmatizer.hash)
    }

    /// The annotation of one sentence.
    package func annotate(_ forms: [String]) -> Annotation {
        let looks = forms.map { WordLook($0, clusters: clusters) }
        let numbers = tagger.tag(looks)
        return Annotation(
            tags: numbers.map { tagger.tags[Int($0)] },
            lemmas: zip(forms, numbers).map { lemmatizer.lemma(of: $0, tag: tagHashes[Int($1)]) },
            features: morphology.features(of: looks, tags: numbers),
            names: nameTagger.names(in: looks, tags: numbers))
    }
}
