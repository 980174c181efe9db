import ArgumentParser
import Extraction
import Foundation
import Graphs
import Press
import Reading

/// The ledgers of annotated articles with the countries that gold knows.
struct OfficeLessons {
    struct Lesson {
        let fold: Fold
        let ledger: LedgerLesson
        /// The countries of which gold allows to say that he serves them.
        let right: Set<String>
    }

    let lessons: [Lesson]

    init(_ sets: [String], names folder: URL?) throws {
        let readers = try FoldedReaders(names: folder)
        let ontology = try Ontology()
        let extractor = Extractor(ontology: ontology, gazetteer: try Gazetteer())
        lessons = try sets.flatMap { set -> [Lesson] in
            let place = try AnnotatedSet(set)
            let texts = try ArticleTexts(in: place.folder)
            return try GoldArticle.all(in: place.gold).flatMap { gold -> [Lesson] in
                let bytes = try texts.bytes(of: gold.file)
                let fold = Fold(of: bytes)
                let article = try ArticleLoader().article(id: gold.file, bytes: bytes)
                let claims = GoldClaims(gold, text: Array(article.text.bytes), ontology: ontology)
                let known = GoldNames(gold.entities)
                return extractor.ledgers(article, readers[fold].read(article)).compactMap { ledger in
                    guard let id = known.id(of: .official, ledger.bearer, names: ledger.names) else { return nil }
                    let right = ledger.signs.keys.filter {
                        claims.verdict(id, .office, $0, isSymmetric: false) != .wrong
                    }
                    return Lesson(fold: fold, ledger: ledger, right: Set(right))
                }
            }
        }
    }
}
