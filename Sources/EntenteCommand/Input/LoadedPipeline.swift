import Entente
import Synchronization

/// The pipeline, loaded when the first document needs it: who only asks a graph waits for no models.
final class LoadedPipeline: Sendable {
    private let knowledge: Knowledge
    private let loaded = Mutex<Result<Pipeline, Complaint>?>(nil)

    /// Will know what is given.
    init(knowing knowledge: Knowledge) {
        self.knowledge = knowledge
    }

    /// The pipeline; an error about models, ontology or names is the same for every document.
    func get() throws(Complaint) -> Pipeline {
        try loaded.withLock { loaded in
            let result = loaded ?? load()
            loaded = result
            return result
        }.get()
    }

    private func load() -> Result<Pipeline, Complaint> {
        do {
            return .success(try Pipeline(ontology: knowledge.ontology(), gazetteer: knowledge.gazetteer()))
        } catch let complaint as Complaint {
            return .failure(complaint)
        } catch {
            return .failure(Complaint(about: nil, "\(error)"))
        }
    }
}
