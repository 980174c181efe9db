import Entente
import Exchange
import Extraction
import Foundation
import Graphs
import Intake
import Linguistics
import Press

/// Understands the bytes of a document.
struct DocumentReader: Sendable {
    let pipeline: LoadedPipeline
    private let loader = ArticleLoader()
    private let intake: Intake

    init(pipeline: LoadedPipeline, limits: Limits) {
        self.pipeline = pipeline
        intake = Intake(limits: limits, printed: PrintedProcess.text)
    }

    /// The graphs in a document.
    ///
    /// Throws only what would stop every other document too.
    func graphs(of raw: RawDocument, _ watch: ReadingWatch) throws(Complaint) -> [Outcome<EntityGraph>] {
        try reports(of: raw, watch).map { $0.map(\.graph) }
    }

    /// The graphs in a document, each with the report that it was read from.
    ///
    /// - Parameters:
    ///   - raw: The document.
    ///   - watch: Asked whether it may be read on.
    ///   - isKnown: Which reports are passed by, as known from before.
    /// - Returns: What came of each report.
    /// - Throws: What would stop every other document too.
    func reports(
        of raw: RawDocument, _ watch: ReadingWatch,
        passing isKnown: (Article) throws(Complaint) -> Bool = { _ in false }
    ) throws(Complaint) -> [Outcome<ReadReport>] {
        switch content(of: raw, watch) {
        case .failure(let failure): return [.failure(id: failure.id, failure.complaint)]
        case .success(.graph(let graph, let format)):
            let named = format < GraphVersion.current ? try pipeline.names().identified(graph) : graph
            return [.answer(ReadReport(graph: named, article: nil))]
        case .success(.failed(let note)): return [.note(note)]
        case .success(.articles(let articles, let notes)):
            var outcomes: [Outcome<ReadReport>] = []
            for article in articles where try !isKnown(article) {
                let graph = try pipeline.get().extract(article, asking: watch.ask)
                outcomes += [.answer(ReadReport(graph: graph, article: article))] + Self.notes(on: article)
            }
            return outcomes + notes.map { .note($0) }
        case .success(.kept(let reports)): return reports.map { .answer($0) }
        case .success(.parsed(let documents)):
            var outcomes: [Outcome<ReadReport>] = []
            for document in documents {
                let graph = try pipeline.extractor().extract(document.article, asking: watch.ask) {
                    $0(document.sentences)
                }
                outcomes.append(.answer(ReadReport(graph: graph, article: document.article)))
            }
            return outcomes
        }
    }

    /// The graphs in a document with the reasons for their edges; a graph that was read as it is has none.
    func explanations(of raw: RawDocument, _ watch: ReadingWatch) throws(Complaint) -> [Outcome<ExplainedGraph>] {
        switch content(of: raw, watch) {
        case .failure(let failure): return [.failure(id: failure.id, failure.complaint)]
        case .success(.graph): return [unread(raw, "it is a graph, which tells no reasons")]
        case .success(.failed(let note)): return [.note(note)]
        case .success(.kept): return [unread(raw, "it is a collection, which keeps no reasons")]
        case .success(.articles(let articles, let notes)):
            var outcomes: [Outcome<ExplainedGraph>] = []
            for article in articles {
                outcomes += [.answer(try pipeline.get().explain(article, asking: watch.ask))] + Self.notes(on: article)
            }
            return outcomes + notes.map { .note($0) }
        case .success(.parsed(let documents)):
            var outcomes: [Outcome<ExplainedGraph>] = []
            for document in documents {
                let extractor = try pipeline.extractor()
                outcomes.append(
                    .answer(try extractor.explain(document.article, document.sentences, asking: watch.ask)))
            }
            return outcomes
        }
    }

    /// The sentences of a document.
    func sentences(of raw: RawDocument, _ watch: ReadingWatch) throws(Complaint) -> [Outcome<ParsedReport>] {
        switch content(of: raw, watch) {
        case .failure(let failure): return [.failure(id: failure.id, failure.complaint)]
        case .success(.graph), .success(.failed): return [unread(raw, "it is a graph")]
        case .success(.kept(let reports)):
            return try reports.map { report throws(Complaint) in
                guard let article = report.article else { return unread(raw, "no text was kept of a graph") }
                return .answer(try parsed(article, watch))
            }
        case .success(.articles(let articles, let notes)):
            var outcomes: [Outcome<ParsedReport>] = []
            for article in articles { outcomes += [.answer(try parsed(article, watch))] + Self.notes(on: article) }
            return outcomes + notes.map { .note($0) }
        case .success(.parsed(let documents)):
            return documents.map { document in
                var report = ParsedReport(document.article)
                report.add(document.sentences)
                return .answer(report)
            }
        }
    }

    private func parsed(_ article: Article, _ watch: ReadingWatch) throws(Complaint) -> ParsedReport {
        let reader = try pipeline.reader()
        let readable = article.readable
        var report = ParsedReport(article)
        try reader.read(readable) { block throws(Complaint) in
            try watch.ask()
            report.add(block)
        }
        return report
    }

    /// The texts of the reports in a document.
    func texts(of raw: RawDocument, _ watch: ReadingWatch) -> [Outcome<Article>] {
        switch content(of: raw, watch) {
        case .failure(let failure): [.failure(id: failure.id, failure.complaint)]
        case .success(.graph), .success(.failed): [unread(raw, "it is a graph")]
        case .success(.kept(let reports)):
            reports.map { $0.article.map { .answer($0) } ?? unread(raw, "no text was kept of a graph") }
        case .success(.articles(let articles, let notes)):
            articles.flatMap { [.answer($0)] + Self.notes(on: $0) } + notes.map { .note($0) }
        case .success(.parsed(let documents)): documents.map { .answer($0.article) }
        }
    }

    private func unread<Answer>(_ raw: RawDocument, _ reason: String) -> Outcome<Answer> {
        let complaint = Complaint(about: raw.name, line: raw.line, "\(reason); give the report it was read from")
        return .failure(id: id(of: raw), complaint)
    }

    private enum Content {
        case articles([Article], [Note])
        case parsed([CoNLLUDocument])
        case graph(EntityGraph, format: Int)
        case failed(Note)
        case kept([ReadReport])
    }

    private struct Failure: Error {
        let id: String
        let complaint: Complaint
    }

    private func content(of raw: RawDocument, _ watch: ReadingWatch) -> Result<Content, Failure> {
        do {
            switch raw.format {
            case .report:
                let taken = try intake.reports(
                    in: raw.bytes, format: .text, id: raw.name, link: raw.link, asking: watch.ask)
                return .success(.articles(taken.articles, taken.notes))
            case .archive: return .success(.articles([], []))
            case .graphml, .gexf, .nodeLink, .tables: return .success(try otherGraph(of: raw))
            case .graph where Exchange.format(startingWith: raw.bytes[...]) == .nodeLink:
                return .success(try otherGraph(of: raw, as: .nodeLink))
            case .collection: return .success(.kept(try raw.kept?.reports() ?? []))
            case .graph:
                let read = try GraphReader.graphAndFormat(json: SourceText(checked: raw))
                return .success(.graph(read.graph, format: read.format))
            case .parsed:
                let sentences = try CoNLLUReader().read(bytes: raw.bytes)
                guard !sentences.isEmpty else { throw Complaint(holdingNoSentences: raw.name) }
                return .success(.parsed(try CoNLLUDocument.documents(of: sentences, file: raw.name)))
            case .lines: return .success(try lineContent(of: raw))
            case .page, .pageArchive, .feed, .mail, .markdown, .pdf:
                guard let format = raw.format.document else { preconditionFailure("\(raw.format) is a document") }
                let taken = try intake.reports(
                    in: raw.bytes, format: format, id: raw.name, link: raw.link, asking: watch.ask)
                return .success(.articles(taken.articles, taken.notes))
            }
        } catch {
            return .failure(Failure(id: id(of: raw), complaint: Self.complaint(error, about: raw)))
        }
    }

    /// A graph in the format of another program.
    private func otherGraph(of raw: RawDocument, as format: ExchangeFormat? = nil) throws -> Content {
        guard let format = format ?? raw.format.exchange else { preconditionFailure("\(raw.format) is a graph") }
        let bytes = try SourceText(checked: raw).bytes
        return .graph(
            try Exchange.graph(of: bytes, as: format) { raw.parts[$0] }, format: GraphVersion.current)
    }

    private func lineContent(of raw: RawDocument) throws -> Content {
        let number = raw.line ?? 1
        switch try GraphReader.read(line: SourceText(checked: raw).bytes[...], number: number) {
        case .graph(let graph, let format): return .graph(graph, format: format)
        case .failure(let id, let message):
            let message = "\(id ?? "a document") could not be read when this was written: \(message)"
            return .failed(Note(document: raw.name, line: number, message: message))
        case .other:
            return .articles([try loader.article(jsonLine: raw.bytes[...], of: raw.name, number: number)], [])
        }
    }

    /// A line that is bad only in part still says which document it is.
    private func id(of raw: RawDocument) -> String {
        guard let line = raw.line else { return raw.name }
        struct Named: Decodable { let id: String }
        return (try? JSONDecoder().decode(Named.self, from: Data(raw.bytes)).id) ?? "\(raw.name):\(line)"
    }

    private static func complaint(_ error: any Error, about raw: RawDocument) -> Complaint {
        switch error {
        case let error as Complaint: error
        case let error as ArticleError: Complaint(error)
        case let error as IntakeError: Complaint(error, in: raw.name, line: raw.line)
        case let error as GraphFormatError: Complaint(error, in: raw.name, as: raw.format)
        case let error as ExchangeError:
            Complaint(about: raw.name, "\(error); give a graph that entente convert has written")
        case let error as CoNLLUError: Complaint(error, in: raw.name)
        default: Complaint(about: raw.name, line: raw.line, "\(error)")
        }
    }

    private static func notes<Answer>(on article: Article) -> [Outcome<Answer>] {
        article.warnings.map { .warning($0) }
    }
}

extension SourceText {
    /// The bytes of a document, checked to be UTF-8.
    fileprivate init(checked raw: RawDocument) throws(ArticleError) {
        try self.init(checking: raw.bytes, named: raw.name, line: raw.line)
    }
}
