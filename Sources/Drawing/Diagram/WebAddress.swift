import Graphs

/// The address of a page on the web, fit to be a link: `http` or `https`, and nothing in it that could mean more.
package struct WebAddress: Hashable, Sendable {
    /// The address in ASCII, what is no plain character of an address percent-encoded (RFC 3986).
    package let text: String

    /// The address that a document goes by; nothing where it goes by another name.
    package init?(_ name: String) {
        let lowered = name.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lowered.hasPrefix($0) }), name.utf8.count <= 2000
        else { return nil }
        let rest = name.dropFirst(scheme.count)
        guard let first = rest.utf8.first, Self.isAlphanumeric(first), !rest.prefix(while: { $0 != "/" }).contains("@")
        else { return nil }
        text =
            scheme
            + rest.utf8.map { byte in
                Self.isAlphanumeric(byte) || Self.marks.contains(byte)
                    ? String(UnicodeScalar(byte))
                    : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }.joined()
    }

    private static let marks = Set("-._~:/?#[]@!$()*+,;=%&".utf8)

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}

extension DocumentSource {
    /// Where the report is to be read: the address that its page gives as its own, else its name, where that is one.
    package var address: WebAddress? { origin?.link.flatMap { WebAddress($0) } ?? WebAddress(id) }
}
