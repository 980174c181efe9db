import Extraction
import Foundation
import Graphs
import Press
import Reading

/// Annotated articles as lessons for a `ClaimModel`.
struct ClaimLessons {
    /// One candidate.
    struct Row {
        let article: Int
        let first: ClaimRow.End
        let second: ClaimRow.End
        let features: [Int32]
        /// The places of the labels that may be right; 0 is nothing.
        let labels: Set<Int>
        /// What a word of the sentence can show of the two.
        let shown: Set<ClaimLabel>
    }

    /// One article.
    struct Lesson {
        let name: String
        let set: Int
        /// The part to which its text belongs.
        let fold: Fold
        let gold: GoldClaims
        /// Whom each entity of the article is in gold.
        let identities: [EntityID: String]
        /// What rules tell: each edge once, with the kind that a model calls it.
        let told: [Edge]
    }

    /// An edge between two entities.
    struct Edge: Hashable {
        let source: EntityID
        let kind: ClaimKind
        let target: EntityID
        let isSymmetric: Bool
    }

    let lessons: [Lesson]
    let rows: [Row]
    /// The features by index, in words.
    let names: [String]

    /// A feature that stands in fewer rows teaches nothing.
    private static let fewest = 6

    /// Reads the articles of several sets: a file of gold and the folder of its texts.
    ///
    /// - Parameters:
    ///   - sets: The sets.
    ///   - taggers: The folder of `FoldedReaders`.
    ///   - ontology: What claims there are.
    ///   - gazetteer: Who is known.
    /// - Throws: `ModelError`, or what is wrong with a file of gold.
    init(_ sets: [AnnotatedSet], names taggers: URL? = nil, ontology: Ontology, gazetteer: Gazetteer) throws {
        let readers = try FoldedReaders(names: taggers)
        let extractor = Extractor(ontology: ontology, gazetteer: gazetteer)
        var lessons: [Lesson] = []
        var drafts: [(article: Int, row: ClaimRow, labels: Set<Int>)] = []
        for (set, place) in sets.enumerated() {
            let texts = try ArticleTexts(in: place.folder)
            for gold in try GoldArticle.all(in: place.gold) {
                let bytes = try texts.bytes(of: gold.file)
                let article = try ArticleLoader().article(id: gold.file, bytes: bytes)
                let fold = Fold(of: bytes)
                let lesson = extractor.lesson(article, readers[fold].read(article))
                let claims = GoldClaims(gold, text: Array(article.text.bytes), ontology: ontology)
                let names = GoldNames(gold.entities)
                var identities: [EntityID: String] = [:]
                for entity in lesson.graph.entities {
                    identities[entity.id] = names.id(of: entity.kind, entity.id, names: [entity.name] + entity.aliases)
                }
                for row in lesson.rows {
                    for end in [row.first, row.second] where identities[end.id] == nil {
                        identities[end.id] = names.id(of: end.kind, end.id, names: [end.name])
                    }
                    let found = claims.labels(identities[row.first.id], identities[row.second.id], in: row.sentence)
                    drafts.append((lessons.count, row, Self.places(of: found)))
                }
                lessons.append(
                    Lesson(
                        name: gold.file, set: set, fold: fold, gold: claims, identities: identities,
                        told: Self.edges(of: lesson.graph, ontology)))
            }
        }
        self.lessons = lessons
        var counts: [String: Int] = [:]
        for draft in drafts { for name in Set(draft.row.features.map(\.name)) { counts[name, default: 0] += 1 } }
        names = counts.filter {
            $0.value >= Self.fewest && !$0.key.contains(where: \.isNewline) && !$0.key.contains("\t")
        }
        .keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(names, 0..<Int32(names.count)))
        rows = drafts.map { draft in
            Row(
                article: draft.article, first: draft.row.first, second: draft.row.second,
                features: Set(draft.row.features.compactMap { places[$0.name] }).sorted(), labels: draft.labels,
                shown: draft.row.shown)
        }
    }

    private static func places(of labels: GoldClaims.Labels) -> Set<Int> {
        let all = labels.required.union(labels.allowed).map(\.place)
        // What may be told or not teaches only what is not told.
        return Set(all).union(labels.required.isEmpty ? [0] : [])
    }

    private static func edges(of graph: EntityGraph, _ ontology: Ontology) -> [Edge] {
        let all = graph.relations.compactMap { relation in
            ontology.kind(of: relation.type).map {
                Edge(source: relation.source, kind: $0, target: relation.target, isSymmetric: relation.type.isSymmetric)
            }
        }
        var seen: Set<Edge> = []
        return all.filter { seen.insert($0).inserted }
    }

    /// The examples of some articles.
    func examples(where isWanted: (Int) -> Bool) -> [PartialSoftmax.Example] {
        rows.filter { isWanted($0.article) }.map { PartialSoftmax.Example(features: $0.features, labels: $0.labels) }
    }

    /// A learner for these lessons.
    var learner: PartialSoftmax { PartialSoftmax(features: names.count, width: ClaimModel.width) }
}
