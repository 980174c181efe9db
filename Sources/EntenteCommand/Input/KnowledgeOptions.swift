import ArgumentParser
import Extraction

/// A person's own words and names, beside those that come with Entente.
struct KnowledgeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A YAML file that adds types and words to the ontology.", valueName: "file"))
    var ontology: [FilePath] = []

    @Option(help: ArgumentHelp("A table, tabs between its columns, that adds or changes names.", valueName: "file"))
    var names: [FilePath] = []

    func validate() throws {
        for path in ontology + names { try Descriptor.check(readable: path) }
    }

    /// What is known with the person's own files.
    var knowledge: Knowledge { Knowledge(ontologies: ontology, names: names) }
}
