public import Graphs
public import Linguistics
public import Press

/// Reads the entities and relations of one document from its parsed sentences.
public struct Extractor: Sendable {
    private let ontology: Ontology
    private let gazetteer: Gazetteer

    /// Makes an extractor that knows an ontology and tables of names.
    public init(ontology: Ontology, gazetteer: Gazetteer) {
        self.ontology = ontology
        self.gazetteer = gazetteer
    }

    /// The graph of one article; its sentences must be those of the article, in order.
    public func extract(_ article: Article, _ sentences: [Sentence]) -> EntityGraph {
        let grammars = sentences.map(Grammar.init)
        let mentionFinder = MentionFinder(gazetteer: gazetteer)
        let mentions = grammars.enumerated().map { mentionFinder.find(in: $0.element, index: $0.offset) }
        let document = EntityResolver(gazetteer: gazetteer).resolve(grammars, mentions)
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        let matcher = EventMatcher(ontology: ontology, finder: finder, day: article.date)
        let facts = StandingFactReader(ontology: ontology, finder: finder)
        let duties = DutyReader(ontology: ontology, finder: finder)
        let findings = sentences.indices.flatMap {
            matcher.events(in: $0) + duties.duties(in: $0) + facts.facts(in: $0)
        }.filter { $0.source != $0.target }
        return graph(of: findings, document, article, sentences)
    }

    private func graph(
        of findings: [Finding], _ document: ResolvedDocument, _ article: Article, _ sentences: [Sentence]
    ) -> EntityGraph {
        let relations = findings.map { finding in
            let range = sentences[finding.sentence].range
            return Relation(
                source: finding.source, type: finding.type, target: finding.target, polarity: finding.polarity,
                modality: finding.modality, attribution: finding.attribution, object: finding.object,
                time: finding.time,
                evidence: [
                    Evidence(document: article.id, sentence: range, cue: finding.cue, quote: article.text[range])
                ])
        }
        let used = Set(relations.flatMap { [$0.source, $0.target] + $0.attribution })
        let entities = document.drafts.values.filter { $0.kind != .place || used.contains($0.id) }.map(\.entity)
        return EntityGraph(
            sources: [
                DocumentSource(
                    id: article.id, outlet: article.outlet, date: article.date?.iso, sha256: article.sha256)
            ], entities: Array(entities), relations: relations)
    }
}
