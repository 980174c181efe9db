/// Bytes that are still to be understood: a file, or a line of one.
struct RawDocument: Sendable {
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
}
