/// Bytes that are still to be understood: a file, or a line of one.
struct RawDocument: Sendable {
    /// What a complaint is about: a document, or a line of one.
    struct Place: Sendable {
        let name: String
        let line: Int?
    }

    /// What the bytes are called.
    let name: String
    /// What they hold.
    let format: InputFormat
    /// The line they stand on, from 1, when they are one of several.
    let line: Int?
    let bytes: [UInt8]
    /// Where they were found, when an archive of the web tells it.
    var link: String?
    /// The other tables, where it is one of several, by their names.
    var parts: [String: [UInt8]] = [:]
    /// Of a collection, which is not read as bytes, where it lies and which part of it this is.
    var kept: KeptPart?

    /// What is told of it.
    var place: Place { Place(name: name, line: line) }
}
