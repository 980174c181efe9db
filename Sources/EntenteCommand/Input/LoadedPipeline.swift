import Entente
import Extraction
import Foundation
import Synchronization

/// The pipeline, loaded when the first document needs it: who only asks a graph waits for no models.
final class LoadedPipeline: Sendable {
    private let ontologies: [URL]
    private let loaded = Mutex<Result<Pipeline, Complaint>?>(nil)

    /// Names YAML files that add to the ontology.
    init(ontologies: [String]) {
        self.ontologies = ontologies.map { URL(fileURLWithPath: $0) }
    }

    /// The pipeline; an error about models or ontology is the same for every document.
    func get() throws(Complaint) -> Pipeline {
        try loaded.withLock { loaded in
            let result = loaded ?? load()
            loaded = result
            return result
        }.get()
    }

    private func load() -> Result<Pipeline, Complaint> {
        do {
            return .success(try Pipeline(ontology: Ontology(extendedBy: ontologies), gazetteer: Gazetteer()))
        } catch {
            return .failure(Complaint(about: nil, "\(error)"))
        }
    }
}
