import CCrypto

/// Fingerprints of texts.
enum Digest {
    /// The SHA-256 of a text's bytes as 64 lower-case hexadecimal digits (FIPS 180-4, computed by libcrypto).
    static func sha256(of text: SourceText) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(text.bytes, text.bytes.count, &digest)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
