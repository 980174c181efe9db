public import Graphs
public import Linguistics
public import Press

/// What an article teaches of candidates: the graph that rules draw of it, and all its candidates.
public struct ClaimLesson: Sendable {
    /// The graph by rules alone.
    public let graph: EntityGraph
    /// The candidates, in the order of the text.
    public let rows: [ClaimRow]
}

/// A candidate as a lesson has it: whom it is about, where it stands, and what is known of it.
public struct ClaimRow: Sendable {
    /// One end.
    public struct End: Sendable {
        /// Who it is.
        public let id: EntityID
        /// What sort of entity.
        public let kind: EntityKind
        /// The fullest name.
        public let name: String
    }

    /// The sentence, in UTF-8 bytes of the article.
    public let sentence: TextRange
    /// The one that stands first.
    public let first: End
    /// The other.
    public let second: End
    /// The features, each by its number and in words.
    public let features: [(number: UInt64, name: String)]
    /// What a word of the sentence can show of the two.
    public let shown: Set<ClaimLabel>
}

extension Extractor {
    /// What an article teaches; its sentences must be those of the article, in order.
    public func lesson(_ article: Article, _ sentences: [Sentence]) -> ClaimLesson {
        var reader = reader(of: article, asking: {}) { $0(sentences) }
        let document = reader.document
        let pairs = ClaimCandidateFinder(finder: ReferentFinder(document: document, gazetteer: gazetteer))
        let features = ClaimFeatures(
            document: document, ontology: ontology, gazetteer: gazetteer,
            home: HomeCountry(of: article, gazetteer: gazetteer)?.code)
        let cues = CueFinder(document: document, ontology: ontology, gazetteer: gazetteer)
        func shown(_ candidate: ClaimCandidate, in sentence: Int) -> Set<ClaimLabel> {
            Set(
                ClaimLabel.all.filter { label in
                    let (source, target) =
                        label.isForward
                        ? (candidate.first, candidate.second) : (candidate.second, candidate.first)
                    return cues.cue(of: label.kind, from: source, to: target, candidate, in: sentence) != nil
                })
        }
        func end(_ anchor: Anchor) -> ClaimRow.End {
            ClaimRow.End(id: anchor.id, kind: anchor.kind, name: document.drafts[anchor.id]?.name ?? "")
        }
        let rows = (0..<document.grammars.count).flatMap { sentence -> [ClaimRow] in
            let claims = reader.claims(in: sentence)
            return pairs.candidates(in: sentence).map { candidate in
                let bag = features.features(of: candidate, in: sentence, besides: claims, keepingNames: true)
                return ClaimRow(
                    sentence: document.grammars.ranges[sentence], first: end(candidate.first),
                    second: end(candidate.second), features: Array(zip(bag.numbers, bag.names)),
                    shown: shown(candidate, in: sentence))
            }
        }
        return ClaimLesson(graph: extract(article, sentences), rows: rows)
    }
}
