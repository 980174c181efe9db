/// What a report's text was taken out of, where that was no plain text: a web page, an item of a feed, a mail.
public struct Origin: Hashable, Sendable, Comparable {
    /// SHA-256 of the bytes it was taken out of, 64 lower-case hexadecimal digits.
    public let sha256: String
    /// What these are, as `--from` has it, such as `html` or `eml`.
    public let format: String
    /// The address that the page itself gives as its own.
    public let link: String?

    /// Makes an origin of a fingerprint that is known.
    public init(sha256: String, format: String, link: String? = nil) {
        self.sha256 = sha256
        self.format = format
        self.link = link
    }

    /// Makes the origin of a text in some bytes.
    package init(of bytes: [UInt8], format: String, link: String? = nil) {
        self.init(sha256: Digest.hexadecimal(Digest.sha256(of: bytes)), format: format, link: link)
    }

    /// Orders by fingerprint, format and address.
    public static func < (left: Origin, right: Origin) -> Bool {
        (left.sha256, left.format, left.link ?? "") < (right.sha256, right.format, right.link ?? "")
    }
}
