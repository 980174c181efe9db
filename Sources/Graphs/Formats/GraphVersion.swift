/// The versions of the public JSON form, told by its member `format`.
public enum GraphVersion {
    /// The version that is written.
    public static let current = 2
    /// The version of a graph without a member `format`: an edge has one time, one object and one attribution.
    static let unmarked = 1

    /// The first member of whatever holds a graph or parts of one.
    package static var member: JSONValue.Member { .init("format", .integer(current)) }

    /// The version of an object, if it is one that can be read.
    static func version(of record: JSONCursor) throws(GraphFormatError) -> Int {
        guard let told = record.member("format") else { return unmarked }
        let version = try told.number()
        guard version >= unmarked else { throw told.unexpected("a version from \(unmarked) to \(current)") }
        guard version <= current else { throw .newer(line: told.line, format: version) }
        return version
    }
}
