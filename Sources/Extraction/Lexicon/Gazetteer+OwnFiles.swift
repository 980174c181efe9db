extension Gazetteer {
    /// Reads the same of a person's own tables that were read before.
    package convenience init(extendedBy extensions: [OwnFile]) throws(OntologyError) {
        try self.init(adding: extensions.map(DataFile.init))
    }
}
