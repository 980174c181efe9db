import Entente
import Foundation
import Graphs
import Linguistics
import Press

/// Understands the bytes of a document.
struct DocumentReader: Sendable {
    /// What came of a document.
    enum Outcome: Sendable {
        /// Its graph, or a graph that was read as it is.
        case graph(EntityGraph)
        /// It could not be read; the identifier is the document's, where it has one of its own.
        case failure(id: String, Complaint)
        /// Something worth knowing with `--verbose`.
        case note(Note)
    }

    let pipeline: LoadedPipeline
    private let loader = ArticleLoader()

    init(pipeline: LoadedPipeline) { self.pipeline = pipeline }

    /// The graphs in a document.
    ///
    /// Throws only what would stop every other document too.
    func graphs(of raw: RawDocument) throws(Complaint) -> [Outcome] {
        switch content(of: raw) {
        case .failure(let failure): return [.failure(id: failure.id, failure.complaint)]
        case .success(.graph(let graph)): return [.graph(graph)]
        case .success(.failed(let note)): return [.note(note)]
        case .success(.article(let article)):
            return [.graph(try pipeline.get().extract(article))] + Self.notes(on: article)
        case .success(.parsed(let documents)):
            var outcomes: [Outcome] = []
            for document in documents { outcomes.append(.graph(try pipeline.get().extract(document))) }
            return outcomes
        }
    }

    /// The sentences of a document as CoNLL-U.
    func sentences(of raw: RawDocument) throws(Complaint) -> Result<String, Complaint> {
        switch content(of: raw) {
        case .failure(let failure): return .failure(failure.complaint)
        case .success(.article(let article)):
            return .success(CoNLLUWriter().write(article, sentences: try pipeline.get().read(article)))
        case .success(.parsed(let documents)):
            return .success(documents.map { CoNLLUWriter().write($0.article, sentences: $0.sentences) }.joined())
        case .success(.graph), .success(.failed):
            return .failure(
                Complaint(about: raw.name, line: raw.line, "it is a graph; give the report it was read from"))
        }
    }

    private enum Content {
        case article(Article)
        case parsed([CoNLLUDocument])
        case graph(EntityGraph)
        case failed(Note)
    }

    private struct Failure: Error {
        let id: String
        let complaint: Complaint
    }

    private func content(of raw: RawDocument) -> Result<Content, Failure> {
        do {
            switch raw.format {
            case .report: return .success(.article(try loader.article(id: raw.name, bytes: raw.bytes)))
            case .graph: return .success(.graph(try GraphReader.graph(json: SourceText(checked: raw))))
            case .parsed:
                let sentences = try CoNLLUReader().read(bytes: raw.bytes)
                return .success(.parsed(try CoNLLUDocument.documents(of: sentences, file: raw.name)))
            case .lines: return .success(try lineContent(of: raw))
            }
        } catch {
            return .failure(Failure(id: id(of: raw), complaint: Self.complaint(error, about: raw)))
        }
    }

    private func lineContent(of raw: RawDocument) throws -> Content {
        let number = raw.line ?? 1
        switch try GraphReader.read(line: SourceText(checked: raw).bytes[...], number: number) {
        case .graph(let graph): return .graph(graph)
        case .failure(let id, let message):
            let message = "\(id ?? "a document") could not be read when this was written: \(message)"
            return .failed(Note(document: raw.name, line: number, message: message))
        case .other: return .article(try loader.article(jsonLine: raw.bytes[...], of: raw.name, number: number))
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
        case let error as ArticleError: Complaint(error)
        case let error as GraphFormatError: Complaint(error, in: raw.name)
        case let error as CoNLLUError: Complaint(error, in: raw.name)
        default: Complaint(about: raw.name, line: raw.line, "\(error)")
        }
    }

    private static func notes(on article: Article) -> [Outcome] {
        guard article.paragraphs.isEmpty else { return [] }
        return [.note(Note(document: article.id, message: "nothing in it reads like a report; it was left out"))]
    }
}

extension SourceText {
    /// The bytes of a document, checked to be UTF-8.
    fileprivate init(checked raw: RawDocument) throws(ArticleError) {
        try self.init(checking: raw.bytes, named: raw.name)
    }
}
