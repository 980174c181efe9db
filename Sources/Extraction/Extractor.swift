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
        extract(article) { $0(sentences) }
    }

    /// The graph of one article whose sentences are handed over block after block; a long article is not held whole.
    public func extract(_ article: Article, from sentences: (([Sentence]) -> Void) -> Void) -> EntityGraph {
        let (document, findings) = read(article, sentences)
        return graph(of: document, findings.map { relation(of: $0, article, document.grammars) }, article)
    }

    /// The graph of one article with the reasons for its edges, in the order of the text.
    public func explain(_ article: Article, _ sentences: [Sentence]) -> ExplainedGraph {
        let (document, findings) = read(article) { $0(sentences) }
        let explainer = Explainer(document: document, gazetteer: gazetteer)
        let origins = ontology.origins
        let explanations = findings.map { finding in
            let relation = relation(of: finding, article, document.grammars)
            let ends = explainer.ends(of: finding)
            // A symmetric relation has its smaller end first.
            let isTurned = relation.source != finding.source
            return Explanation(
                relation: relation, rule: finding.rule, origin: origins[finding.rule],
                source: isTurned ? ends.target : ends.source, target: isTurned ? ends.source : ends.target)
        }
        return ExplainedGraph(
            graph: graph(of: document, explanations.map(\.relation), article), explanations: explanations)
    }

    private func graph(of document: ResolvedDocument, _ relations: [Relation], _ article: Article) -> EntityGraph {
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

    private func read(
        _ article: Article, _ sentences: (([Sentence]) -> Void) -> Void
    ) -> (ResolvedDocument, [Finding]) {
        let mender = ClauseMender(speech: ontology.stance.saying)
        let grammars = Grammars(of: article.text, from: sentences) { [knownVerbs, forms = ontology.irregularForms] in
            Grammar(mender.mend($0), knownVerbs: knownVerbs, irregularForms: forms)
        }
        let shared = gazetteer.sharedNames.filter { $0.isOther(in: article.text) }
        let mentionFinder = MentionFinder(
            gazetteer: gazetteer,
            sharedNames: Dictionary(shared.map { ($0.name, $0.meaning) }) { first, _ in first })
        var signsOfSport: [SportSigns] = []
        let mentions = (0..<grammars.count).map { sentence in
            let grammar = grammars[sentence]
            signsOfSport.append(ontology.sport.signs(in: grammar.lowered))
            return mentionFinder.find(in: grammar, index: sentence)
        }
        let resolved = EntityResolver(gazetteer: gazetteer).resolve(grammars, mentions)
        let home = HomeCountry(of: article, gazetteer: gazetteer)
        let document = OfficeCompleter(
            gazetteer: gazetteer, home: home, dealings: dealings(in: resolved, of: article)
        ).complete(resolved)
        let finder = ReferentFinder(document: document, gazetteer: gazetteer)
        let matcher = EventMatcher(ontology: ontology, finder: finder, day: article.date)
        let facts = StandingFactReader(ontology: ontology, finder: finder)
        let speech = SpeechActReader(ontology: ontology, finder: finder)
        let stays = StayReader(ontology: ontology, finder: finder, day: article.date)
        let answers = AnswerReader(ontology: ontology, finder: finder)
        var findings: [Finding] = []
        var before: [Finding] = []
        for sentence in 0..<grammars.count {
            let events = matcher.events(in: sentence)
            findings += events + answers.answers(in: sentence, among: events, behind: before)
            findings += stays.stays(in: sentence) + speech.acts(in: sentence) + facts.facts(in: sentence)
            before = events
        }
        let told = SportReader(signsOfSport).withoutContests(findings, in: document, gazetteer)
        return (document, told.filter { $0.source != $0.target })
    }

    /// What the deeds told in a document say of its officials without a country; nothing where there is none.
    private func dealings(in document: ResolvedDocument, of article: Article) -> Dealings {
        guard OfficeCompleter.isNeeded(for: document) else { return .none }
        let matcher = EventMatcher(
            ontology: ontology, finder: ReferentFinder(document: document, gazetteer: gazetteer), day: article.date)
        let answers = AnswerReader(
            ontology: ontology, finder: ReferentFinder(document: document, gazetteer: gazetteer))
        var events: [Finding] = []
        var before: [Finding] = []
        for sentence in 0..<document.grammars.count {
            let own = matcher.events(in: sentence)
            events += own + answers.answers(in: sentence, among: own, behind: before)
            before = own
        }
        return Dealings(events, in: document)
    }

    private func relation(of finding: Finding, _ article: Article, _ grammars: Grammars) -> Relation {
        let range = grammars.ranges[finding.sentence]
        return Relation(
            source: finding.source, type: finding.type, target: finding.target, polarity: finding.polarity,
            modality: finding.modality, attribution: finding.attribution, object: finding.object, time: finding.time,
            evidence: [Evidence(document: article.id, sentence: range, cue: finding.cue, quote: article.text[range])])
    }
}
