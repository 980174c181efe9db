import Collections
import Entente
import Extraction
import Foundation
import Graphs
import Press

/// A collection in a file that was named on the command line.
struct CollectionFile {
    let path: FilePath
    let collection: ReportCollection

    /// Opens the collection of a path.
    init(_ path: FilePath, for use: ReportCollection.Use) throws(Complaint) {
        guard let text = String(validating: path.bytes, as: UTF8.self) else {
            throw Complaint(about: path.text, "its name is no UTF-8, which SQLite cannot open; give it another")
        }
        if use != .making { try Descriptor.check(readable: path) }
        self.path = path
        do throws(CollectionError) {
            collection = try Self.opened(text, for: use)
        } catch {
            throw Complaint(error, in: path.text)
        }
    }

    private static func opened(
        _ path: String, for use: ReportCollection.Use
    ) throws(CollectionError) -> ReportCollection {
        do throws(CollectionError) {
            return try ReportCollection(path: path, for: use)
        } catch .older {
            // Whoever opens it to write takes it to the version of today.
            _ = try ReportCollection(path: path, for: .writing)
            return try ReportCollection(path: path, for: use)
        }
    }

    /// Opens a collection to add to, which is made where there is none.
    init(making path: FilePath) throws(Complaint) {
        if Descriptor.status(of: path) != nil, try !Self.isCollection(path), !Self.isEmpty(path) {
            throw Complaint(
                about: path.text, "it is no collection; name one before the files, such as wire.entente, old or new")
        }
        try self.init(path, for: .making)
    }

    private static func isEmpty(_ path: FilePath) -> Bool {
        Descriptor.status(of: path).map { $0.st_mode & S_IFMT == S_IFREG && $0.st_size == 0 } ?? false
    }

    /// Opens the only file of some, if that is a collection.
    init?(only files: [FilePath]) throws(Complaint) {
        guard files.count == 1, try Self.isCollection(files[0]) else { return nil }
        try self.init(files[0], for: .reading)
    }

    /// Whether a path leads to a file that begins as collections do.
    static func isCollection(_ path: FilePath) throws(Complaint) -> Bool {
        guard !path.isStandardStream, let status = Descriptor.status(of: path), status.st_mode & S_IFMT == S_IFREG
        else { return false }
        let descriptor = try Descriptor.open(reading: path)
        defer { close(descriptor) }
        return ReportCollection.begins(try Descriptor.read(descriptor, path.text))
    }

    /// Does something with the collection.
    func attempt<Answer>(_ work: (ReportCollection) throws(CollectionError) -> Answer) throws(Complaint) -> Answer {
        do throws(CollectionError) {
            return try work(collection)
        } catch {
            throw Complaint(error, in: path.text)
        }
    }

    /// The collection as documents: the whole as one, or a few reports in each.
    func parts(joined isJoined: Bool) throws(Complaint) -> [RawDocument] {
        func document(_ part: ReportCollection.Part?) -> RawDocument {
            var document = RawDocument(name: path.text, format: .collection, line: nil, bytes: [])
            document.kept = KeptPart(file: self, part: part)
            return document
        }
        guard !isJoined else { return [document(nil)] }
        return try attempt { collection throws(CollectionError) in try collection.parts() }.map(document)
    }

    /// Whoever of the whole is another; nothing where that is not known and cannot be kept.
    func identities(knowing knowledge: Knowledge) throws(Complaint) -> [EntityID: EntityID]? {
        guard try findIdentities(knowing: knowledge) else { return nil }
        return try attempt { collection throws(CollectionError) in try collection.identities() }
    }

    /// By what part a collection may grow before it is found out anew for questions about a part who is one with whom.
    static let growth = 0.1

    /// Sees to it that it is known who is one with whom, at least before the collection grew by some part; whether it is.
    func findIdentities(knowing knowledge: Knowledge, within growth: Double = 0) throws(Complaint) -> Bool {
        let finder = Self.finder
        let isKnown = try attempt { collection throws(CollectionError) in
            try collection.knowsIdentities(by: finder, within: growth)
        }
        guard !isKnown else { return true }
        let gazetteer = try knowledge.gazetteer()
        // Whoever may not write, or must wait for who does, finds it out each time.
        guard let writer = try? CollectionFile(path, for: .writing) else { return false }
        try? writer.collection.findIdentities(by: finder) { gazetteer.identities(in: $0) }
        return try attempt { collection throws(CollectionError) in try collection.knowsIdentities(by: finder) }
    }

    /// This program, as far as what it finds out may be another's: its version and when and how large it was built.
    private static let finder: String = {
        let program = FilePath(bytes: Array("/proc/self/exe".utf8))
        guard let status = Descriptor.status(of: program) else { return EntenteCommand.configuration.version }
        return "\(EntenteCommand.configuration.version) \(status.st_size) \(status.st_mtim.tv_sec)"
    }()
}

/// A part of a collection that is to be read as a document.
struct KeptPart: Sendable {
    let file: CollectionFile
    /// Which reports; nothing for all of them as one graph.
    let part: ReportCollection.Part?

    /// The graphs, each with its report where the text was kept.
    func reports() throws(Complaint) -> [ReadReport] {
        guard let part else {
            let graph = try file.attempt { collection throws(CollectionError) in try collection.graph() }
            return [ReadReport(graph: graph, article: nil)]
        }
        let readings = try file.attempt { collection throws(CollectionError) in try collection.readings(in: part) }
        return readings.map { ReadReport(graph: $0.graph, article: $0.article) }
    }
}

extension ReportCollection.KeptReading {
    /// The report, as it was read.
    fileprivate var article: Article? {
        guard let text, let source = graph.sources.first, graph.sources.count == 1 else { return nil }
        let day = source.date.flatMap { date -> CalendarDay? in
            let parts = date.split(separator: "-").compactMap { Int($0) }
            return parts.count == 3 ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
        }
        return try? ArticleLoader().article(
            id: source.id, text: SourceText(text.text), outlet: source.outlet, byline: text.byline, date: day,
            headline: text.headline, origin: source.origin)
    }
}
