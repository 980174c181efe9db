import Entente
import Extraction
import Reading

/// The stages of the pipeline, each loaded when the first document needs it: who only asks a graph waits for no models.
final class LoadedPipeline: Sendable {
    private let models = Loaded { try Reader() }
    private let ontology: Loaded<Ontology>
    private let gazetteer: Loaded<Gazetteer>
    private let claims = Loaded { try ClaimModel() }

    /// Will know what is given.
    init(knowing knowledge: Knowledge) {
        ontology = Loaded { try knowledge.ontology() }
        gazetteer = Loaded { try knowledge.gazetteer() }
    }

    /// What finds sentences and their trees.
    func reader() throws(Complaint) -> Reader { try models.get() }

    /// The tables of names.
    func names() throws(Complaint) -> Gazetteer { try gazetteer.get() }

    /// What makes a graph of sentences.
    func extractor() throws(Complaint) -> Extractor {
        load([
            { _ = try self.ontology.get() }, { _ = try self.gazetteer.get() }, { _ = try self.claims.get() },
        ])
        return Extractor(ontology: try ontology.get(), gazetteer: try gazetteer.get(), model: try claims.get())
    }

    /// The whole pipeline; an error about models, ontology or names is the same for every document.
    func get() throws(Complaint) -> Pipeline {
        // What takes longest comes first, so that two cores are done at the same time.
        load([
            { _ = try self.gazetteer.get() }, { _ = try self.ontology.get() }, { _ = try self.models.get() },
            { _ = try self.claims.get() },
        ])
        let extractor = try extractor()
        return Pipeline(reader: try reader(), extractor: extractor)
    }

    /// Loads side by side; who asks for the values is told what went wrong.
    private func load(_ parts: [@Sendable () throws -> Void]) {
        _ = Workers.map(parts) { part in try? part() }
    }
}
