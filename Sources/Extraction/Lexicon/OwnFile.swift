/// A person's own file of words or names, as it was read.
package struct OwnFile: Hashable, Sendable {
    /// What it is called in errors.
    package let name: String
    /// What it holds.
    package let bytes: [UInt8]

    /// Makes a file of its content.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
