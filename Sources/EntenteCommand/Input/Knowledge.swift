import Extraction

/// The ontology and the names that come with Entente, with what a person's own files add.
struct Knowledge: Sendable {
    /// YAML files that add to the ontology.
    let ontologies: [FilePath]
    /// Tables that add to the names.
    let names: [FilePath]

    /// The types and words.
    func ontology() throws(Complaint) -> Ontology {
        let own = try Self.read(ontologies)
        do {
            return try Ontology(extendedBy: own)
        } catch {
            throw Complaint(error)
        }
    }

    /// The names.
    func gazetteer() throws(Complaint) -> Gazetteer {
        let own = try Self.read(names)
        do {
            return try Gazetteer(extendedBy: own)
        } catch {
            throw Complaint(error)
        }
    }

    private static func read(_ paths: [FilePath]) throws(Complaint) -> [OwnFile] {
        var files: [OwnFile] = []
        for path in paths { files.append(OwnFile(name: path.text, bytes: try Descriptor.readAll(path))) }
        return files
    }
}
