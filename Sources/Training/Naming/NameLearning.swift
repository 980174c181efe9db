import Foundation
import Linguistics
import Press
import Reading

/// Everything between marked texts and the name tagger's model file.
struct NameLearning {
    let treebanks: URL
    let lessons: URL
    /// Folder with the news whose names are marked.
    let news: URL
    /// Reads without the name tagger that is to be learned.
    let reader: Reader

    /// The parts of the model's file, learned from all but the news with one of these texts and that of a fold.
    func learn(without texts: [String], fold: Fold? = nil, report: (String) -> Void) throws -> [ModelPart] {
        let left = Set(texts.map(Self.plain))
        let articles = try NewsNames.articles("news-train", in: news).filter {
            !left.contains(Self.plain($0.text)) && Fold(of: $0.bytes) != fold
        }
        report("names: \(articles.count) articles")
        let lists = try NameLists.parts(KnownNames(worldIn: lessons).names)
        let known = try NameLists(
            ModelFile(ModelFile.encode(kind: NameLists.kind, parts: lists), kind: NameLists.kind, name: "lists"))
        let whole = WholeNames(articles)
        let all =
            try articles.map { try NameLesson(whole.mended($0), reader: reader, lists: known) }
            + fromTreebanks(known)
        return NameTaggerTrainer().train(all, report: report) + lists
    }

    private func fromTreebanks(_ lists: NameLists) throws -> [NameLesson] {
        let annotation = try NameAnnotation(contentsOf: lessons.appending(path: "ewt-train-names.tsv"))
        let web = try Treebank("ewt-train", in: treebanks).documents.map { sentences in
            sentences.map { NamedText(document: "", forms: $0.words.map(\.form), names: annotation.names(of: $0)) }
        }
        let gum = try Treebank("gum-open-train", in: treebanks)
        let entities = try EntityNames(titlesIn: gum, lessons: lessons)
        let more = try NamedText.uner("uner-ewt-dev", in: treebanks).documents + entities.texts(of: gum).documents
        return web.map { NameLesson($0, reader: reader, lists: lists) }
            + more.map { NameLesson($0, reader: reader, lists: lists) }
    }

    /// A text without its white space, by which copies are found.
    private static func plain(_ text: String) -> [UInt8] { text.utf8.filter { $0 > 0x20 } }
}
