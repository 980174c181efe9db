public import Graphs
public import Linguistics
public import Press

/// Reads the entities and relations of one document from its parsed sentences.
public struct Extractor: Sendable {
    let ontology: Ontology
    let gazetteer: Gazetteer
    private let model: ClaimModel?

    /// Makes an extractor that knows an ontology and tables of names.
    ///
    /// With a model every claim is given how likely it is, and what no rule tells is found; without one rules alone are heard.
    public init(ontology: Ontology, gazetteer: Gazetteer, model: ClaimModel? = nil) {
        self.ontology = ontology
        self.gazetteer = gazetteer
        self.model = model
    }

    /// The graph of one article; its sentences must be those of the article, in order.
    public func extract(_ article: Article, _ sentences: [Sentence]) -> EntityGraph {
        extract(article, asking: {}) { $0(sentences) }
    }

    /// The graph of one article whose sentences are handed over block after block; a long article is not held whole.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - mayGoOn: Asked between sentences; what it throws, once and ever after, ends the extraction.
    ///   - sentences: Hands over the sentences.
    /// - Returns: The graph.
    /// - Throws: What `mayGoOn` throws.
    public func extract<Failure: Error>(
        _ article: Article, asking mayGoOn: () throws(Failure) -> Void,
        from sentences: (([Sentence]) -> Void) -> Void
    ) throws(Failure) -> EntityGraph {
        var reader = try reader(of: article, asking: mayGoOn, sentences)
        let document = reader.document
        let claims = try Self.claims(of: &reader, asking: mayGoOn)
        let relations = claims.enumerated().flatMap { sentence, claims in
            self.relations(of: claims, in: sentence, article, document)
        }
        return graph(of: document, relations, article)
    }

    /// The graph of one article with the reasons for its edges, in the order of the text.
    public func explain(_ article: Article, _ sentences: [Sentence]) -> ExplainedGraph {
        explain(article, sentences, asking: {})
    }

    /// The same, asking between sentences whether to go on; what `mayGoOn` throws ends it.
    public func explain<Failure: Error>(
        _ article: Article, _ sentences: [Sentence], asking mayGoOn: () throws(Failure) -> Void
    ) throws(Failure) -> ExplainedGraph {
        var reader = try reader(of: article, asking: mayGoOn) { $0(sentences) }
        let document = reader.document
        let explainer = Explainer(text: article.text, document: document, gazetteer: gazetteer)
        let origins = ontology.origins
        let all = try Self.claims(of: &reader, asking: mayGoOn)
        let explanations = all.enumerated().flatMap { sentence, claims in
            zip(claims, relations(of: claims, in: sentence, article, document)).map { claim, relation in
                let ends = explainer.ends(of: claim)
                // A symmetric relation has its smaller end first.
                let isTurned = relation.source != claim.source
                return Explanation(
                    relation: relation, rule: claim.rule, origin: origins[claim.rule],
                    source: isTurned ? ends.target : ends.source, target: isTurned ? ends.source : ends.target,
                    balances: explainer.balances(of: claim), pronouns: explainer.pronouns(of: claim),
                    reasons: Self.reasons(for: claim, among: claims, reader))
            }
        }
        return ExplainedGraph(
            graph: graph(of: document, explanations.map(\.relation), article), explanations: explanations)
    }

    /// What each sentence claims.
    private static func claims<Failure: Error>(
        of reader: inout ClaimReader, asking mayGoOn: () throws(Failure) -> Void
    ) throws(Failure) -> [[Claim]] {
        var claims: [[Claim]] = []
        for sentence in 0..<reader.document.grammars.count {
            try mayGoOn()
            claims.append(Retellings.removed(from: reader.claims(in: sentence)))
        }
        return FoundFacts.settled(claims)
    }

    /// The five things that told a model most.
    private static func reasons(for claim: Claim, among claims: [Claim], _ reader: ClaimReader) -> [Explanation.Reason]
    {
        reader.reasons(for: claim, among: claims).prefix(5).map {
            Explanation.Reason(feature: $0.feature, weight: $0.weight)
        }
    }

    /// The lessons of an article whose pronouns are marked.
    package func lessons(_ article: Article, _ sentences: [Sentence], _ marks: ReferenceMarks) -> [ReferenceLesson] {
        let document = reader(of: article, asking: {}) { $0(sentences) }.document
        return ReferenceResolver(document: document, gazetteer: gazetteer).lessons(marks)
    }

    private func graph(of document: ResolvedDocument, _ relations: [Relation], _ article: Article) -> EntityGraph {
        let used = Set(relations.flatMap { [$0.source, $0.target] + $0.speakers })
        let open = OpenOffices.bearers(in: relations)
        let named = document.drafts.values.filter { $0.kind != .place || used.contains($0.id) }.map {
            $0.entity(gazetteer.words, isInOffice: $0.kind != .official || !open.contains($0.id))
        }
        // A country that stands only inside a longer name, as in "Bank of Ghana", has no mention of its own.
        let entities =
            named
            + used.subtracting(named.map(\.id)).map { id in
                Entity(id: id, kind: .country, name: gazetteer.countryName(id.text), iso3: id.text)
            }
        return EntityGraph(
            sources: [
                DocumentSource(
                    id: article.id, outlet: article.outlet, date: article.date?.iso, sha256: article.sha256,
                    origin: article.origin)
            ], entities: entities, relations: relations)
    }

    func reader<Failure: Error>(
        of article: Article, asking mayGoOn: () throws(Failure) -> Void,
        _ sentences: (([Sentence]) -> Void) -> Void
    ) throws(Failure) -> ClaimReader {
        var draft = GrammarsBuilder(of: article, ontology.stance) {
            [syntax = ontology.syntax, words = gazetteer.words] sentence, added in
            Grammar(added.map { syntax.read(sentence, adding: $0) } ?? syntax.read(sentence), words: words)
        }
        let shared = SharedName.others(of: gazetteer.sharedNames, in: article.text)
        let mentionFinder = MentionFinder(
            gazetteer: gazetteer,
            sharedNames: Dictionary(shared.map { ($0.name, $0.meaning) }) { first, _ in first })
        var mentions: [SentenceMentions] = []
        var signsOfSport: [SportSigns] = []
        sentences { block in
            for grammar in draft.add(block) {
                mentions.append(mentionFinder.find(in: grammar, index: mentions.count))
                signsOfSport.append(ontology.sport.signs(in: grammar.lowered))
            }
        }
        try mayGoOn()
        let resolved = EntityResolver(gazetteer: gazetteer).resolve(draft.finished, mentions)
        try mayGoOn()
        let sport = SportReader(signsOfSport)
        let home = HomeCountry(of: article, gazetteer: gazetteer)
        let decider = CountryDecider(gazetteer: gazetteer, ontology: ontology, home: home)
        let decided = decider.decide(resolved)
        try mayGoOn()
        let identities = IdentityResolver(gazetteer: gazetteer, mark: article.mark)
        return ClaimReader(
            document: identities.resolve(decided),
            sport: sport, ontology: ontology, gazetteer: gazetteer, day: article.date, model: model, home: home?.code)
    }

    /// The edges that rest on one sentence, whose words they share unless it is long.
    private func relations(
        of claims: [Claim], in sentence: Int, _ article: Article, _ document: ResolvedDocument
    ) -> [Relation] {
        guard !claims.isEmpty else { return [] }
        let range = document.grammars.ranges[sentence]
        let whole = range.count <= Excerpt.limit ? article.text[range] : nil
        return claims.map { claim in
            let excerpt = Excerpt(of: range, around: claim.cue, in: article.text)
            return Relation(
                source: claim.source, type: claim.type, target: claim.target, polarity: claim.polarity,
                modality: claim.modality,
                evidence: [
                    Evidence(
                        document: article.id, sentence: excerpt.range, cue: excerpt.cue,
                        quote: whole ?? article.text[excerpt.range],
                        attribution: claim.attribution, object: claim.object, time: claim.time,
                        confidence: claim.confidence,
                        isKnown: claim.type.eventClass == nil && document.isKnown(claim.target, of: claim.source))
                ])
        }
    }
}
