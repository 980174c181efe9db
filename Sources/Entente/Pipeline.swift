public import Extraction
public import Graphs
public import Linguistics
public import Press
package import Reading

/// The way from a report to its graph, each stage one step.
///
/// ```
/// Article ──► [Sentence] ──► EntityGraph
///       Reading       Extraction
/// ```
public struct Pipeline: Sendable {
    /// The loaded stages, shared by all copies of a pipeline.
    private final class Stages: Sendable {
        let reader: Reader
        let extractor: Extractor

        init(reader: Reader, extractor: Extractor) {
            self.reader = reader
            self.extractor = extractor
        }
    }

    private let stages: Stages

    /// Loads the reader's models, the ontology and the tables of names.
    ///
    /// - Throws: `ModelError` when a model file is damaged, `OntologyError` when a data file has a mistake.
    public init() throws {
        try self.init(ontology: Ontology(), gazetteer: Gazetteer())
    }

    /// Loads the reader's models to work with a given ontology and given tables of names.
    ///
    /// - Throws: `ModelError` when a model file is damaged.
    public init(ontology: Ontology, gazetteer: Gazetteer) throws {
        self.init(
            reader: try Reader(),
            extractor: Extractor(ontology: ontology, gazetteer: gazetteer, model: try ClaimModel()))
    }

    /// Makes a pipeline of stages that are loaded.
    package init(reader: Reader, extractor: Extractor) {
        stages = Stages(reader: reader, extractor: extractor)
    }

    /// The parsed sentences of a report.
    public func read(_ article: Article) -> [Sentence] {
        stages.reader.read(article.readable)
    }

    /// The graph of one report.
    public func extract(_ article: Article) -> EntityGraph { extract(article, asking: {}) }

    /// The graph of one report, as long as it may be read on.
    ///
    /// - Parameters:
    ///   - article: The report.
    ///   - mayGoOn: Asked between sentences, on the same thread; what it throws, once and ever after, ends the reading, and
    ///     nothing of it goes on.
    /// - Returns: The graph.
    /// - Throws: What `mayGoOn` throws.
    public func extract<Failure: Error>(
        _ article: Article, asking mayGoOn: () throws(Failure) -> Void
    ) throws(Failure) -> EntityGraph {
        let article = article.readable
        return try stages.extractor.extract(article, asking: mayGoOn) { body in
            // What ends this ends the extraction too, when it asks next.
            try? stages.reader.read(article) { block throws(Failure) in
                try mayGoOn()
                body(block)
            }
        }
    }

    /// The graph of one report that somebody else has parsed.
    public func extract(_ parsed: CoNLLUDocument) -> EntityGraph {
        stages.extractor.extract(parsed.article, parsed.sentences)
    }

    /// The graph of one report with the reasons for its edges.
    public func explain(_ article: Article) -> ExplainedGraph { explain(article, asking: {}) }

    /// The same as long as it may be read on.
    ///
    /// - Parameters:
    ///   - article: The report.
    ///   - mayGoOn: Asked between sentences; what it throws ends the reading.
    /// - Returns: The graph and the reasons.
    /// - Throws: What `mayGoOn` throws.
    public func explain<Failure: Error>(
        _ article: Article, asking mayGoOn: () throws(Failure) -> Void
    ) throws(Failure) -> ExplainedGraph {
        let article = article.readable
        var sentences: [Sentence] = []
        try stages.reader.read(article) { block throws(Failure) in
            try mayGoOn()
            sentences += block
        }
        return try stages.extractor.explain(article, sentences, asking: mayGoOn)
    }

    /// The graph of one report that somebody else has parsed, with the reasons for its edges.
    public func explain(_ parsed: CoNLLUDocument) -> ExplainedGraph {
        stages.extractor.explain(parsed.article, parsed.sentences)
    }
}
