/// The exact UTF-8 bytes of one article, addressed by byte offset.
///
/// A byte-order mark is kept, so that offsets, slices and fingerprint are those of the file itself.
public struct SourceText: Hashable, Sendable {
    /// The bytes as they were read.
    public let bytes: [UInt8]

    /// Makes a text of valid UTF-8 from a string.
    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// Makes a text of bytes that the caller has validated as UTF-8.
    package init(validated bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Length in UTF-8 bytes.
    public var count: Int { bytes.count }

    /// The range of the whole text.
    public var range: TextRange { TextRange(0, bytes.count) }

    /// The characters at a range of byte offsets.
    public subscript(range: TextRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
}

extension Collection<UInt8> {
    /// What stands behind the mark that some programs put before UTF-8 text.
    package var withoutByteOrderMark: SubSequence { starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...] }
}
