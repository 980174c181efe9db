import Collections
import Graphs

/// Two collections as far as they differ, when they are compared as a whole.
struct ComparedCollections {
    let parts: DifferingParts

    /// Nothing where one is no collection, or where the two differ in so much that all of both has to be read.
    init?(_ a: FilePath, _ b: FilePath, _ input: InputOptions) throws {
        guard input.own.names.isEmpty, let first = try CollectionFile(only: [a]),
            let second = try CollectionFile(only: [b]),
            try first.findIdentities(knowing: input.own.knowledge),
            try second.findIdentities(knowing: input.own.knowledge)
        else { return nil }
        let parts = try first.attempt { collection throws(CollectionError) in
            try DifferingParts(collection, second.collection)
        }
        guard let parts else { return nil }
        self.parts = parts
        for versions in [parts.versions.a, parts.versions.b] { InputOptions.complainOfVersions(among: versions) }
    }
}
