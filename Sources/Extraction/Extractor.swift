public import Graphs
public import Linguistics
public import Press

/// Reads the entities and relations of one document from its parsed sentences.
public struct Extractor: Sendable {
    private let ontology: Ontology
    private let gazetteer: Gazetteer
    private let knownVerbs: Set<String>

    /// Makes an extractor that knows an ontology and tables of names.
    public init(ontology: Ontology, gazetteer: Gazetteer) {
        self.ontology = ontology
        self.gazetteer = gazetteer
        knownVerbs = ontology.verbs
    }

    /// The graph of one article; its sentences must be those of the article, in order.
    public func extract(_ article: Article, _ sentences: [Sentence]) -> EntityGraph {
        let (document, findings) = read(article, sentences)
        let relations = findings.map { relation(of: $0, article, sentences) }
        let used = Set(relations.flatMap { [$0.source, $0.target] + $0.attribution })
        let named = document.drafts.values.filter { $0.kind != .place || used.contains($0.id) }.map(\.entity)
        // A country that stands only inside a longer name, as in "Bank of Ghana", has no mention of its own.
        let entities =
            named
            + used.subtracting(named.map(\.id)).map { id in
                Entity(id: id, kind: .country, name: gazetteer.countryName(id.text), iso3: id.text)
            }
        return EntityGraph(
            sources: [
                DocumentSource(
                    id: article.id, outlet: article.outlet, date: article.date?.iso, sha256: article.sha256)
            ], entities: entities, relations: relations)
    }

    /// Why each edge of an article is there, in the order of the text.
    public func explain(_ article: Article, _ sentences: [Sentence]) -> [Explanation] {
        let (document, findings) = read(article, sentences)
        return findings.map { finding in
            let grammar = document.grammars[finding.sentence]
            let ends = finding.tokens.map { [$0.source, $0.target] } ?? []
            return Explanation(
                relation: relation(of: finding, article, sentences), rule: finding.rule,
                source: finding.tokens.map { grammar.tokens[$0.source].range },
                target: finding.tokens.map { grammar.tokens[$0.target].range },
                path: ends.map { grammar.path(from: finding.tokens?.trigger ?? $0, to: $0) })
        }
    }

    private func read(_ article: Article, _ sentences: [Sentence]) -> (ResolvedDocument, [Finding]) {
        let grammars = sentences.map {
            Grammar($0, knownVerbs: knownVerbs, irregularForms: ontology.irregularForms)
        }
        let mentionFinder = MentionFinder(gazetteer: gazetteer)
        let mentions = grammars.enumerated().map { mentionFinder.find(in: $0.element, index: $0.offset) }
        let resolved = EntityResolver(gazetteer: gazetteer).resolve(grammars, mentions)
        let home = HomeCountry(of: article, gazetteer: gazetteer)
        let document = OfficeCompleter(gazetteer: gazetteer, home: home).complete(resolved)
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        let matcher = EventMatcher(ontology: ontology, finder: finder, day: article.date)
        let facts = StandingFactReader(ontology: ontology, finder: finder)
        let duties = DutyReader(ontology: ontology, finder: finder)
        let stays = StayReader(ontology: ontology, finder: finder, day: article.date)
        let findings = sentences.indices.flatMap {
            matcher.events(in: $0) + stays.stays(in: $0) + duties.duties(in: $0) + facts.facts(in: $0)
        }
        return (document, findings.filter { $0.source != $0.target })
    }

    private func relation(of finding: Finding, _ article: Article, _ sentences: [Sentence]) -> Relation {
        let range = sentences[finding.sentence].range
        return Relation(
            source: finding.source, type: finding.type, target: finding.target, polarity: finding.polarity,
            modality: finding.modality, attribution: finding.attribution, object: finding.object, time: finding.time,
            evidence: [Evidence(document: article.id, sentence: range, cue: finding.cue, quote: article.text[range])])
    }
}
