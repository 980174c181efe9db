import Extraction
import Foundation

/// The ontology and the names that come with Entente, with what a person's own files add.
struct Knowledge: Sendable {
    /// YAML files that add to the ontology.
    let ontologies: [String]
    /// Tables that add to the names.
    let names: [String]

    /// The types and words.
    func ontology() throws(Complaint) -> Ontology {
        do {
            return try Ontology(extendedBy: ontologies.map { URL(fileURLWithPath: $0) })
        } catch {
            throw Complaint(error)
        }
    }

    /// The names.
    func gazetteer() throws(Complaint) -> Gazetteer {
        do {
            return try Gazetteer(extendedBy: names.map { URL(fileURLWithPath: $0) })
        } catch {
            throw Complaint(error)
        }
    }
}
