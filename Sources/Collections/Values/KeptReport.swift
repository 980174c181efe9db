/// A report of a collection.
package struct KeptReport: Hashable, Sendable {
    /// Its number in the collection.
    package let id: Int64
    /// What it is called, as evidence names it.
    package let name: String
    package let outlet: String?
    package let date: String?
    /// SHA-256 of its text.
    package let sha256: String
    /// How many pieces of evidence it gives.
    package let evidence: Int
    /// The number of what was read with it as one graph.
    let reading: Int64
}

/// How much a collection holds.
package struct CollectionSize: Hashable, Sendable {
    package let reports: Int
    package let entities: Int
    package let claims: Int
    package let evidence: Int
}
