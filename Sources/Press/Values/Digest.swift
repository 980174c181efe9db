import CCrypto

/// Fingerprints of texts.
package enum Digest {
    /// The SHA-256 of a text's bytes as 64 lower-case hexadecimal digits.
    static func sha256(of text: SourceText) -> String { hexadecimal(sha256(of: text.bytes)) }

    /// Bytes as lower-case hexadecimal digits.
    package static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The 32 bytes of the SHA-256 of some bytes (FIPS 180-4, computed by libcrypto).
    package static func sha256(of bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(bytes, bytes.count, &digest)
        return digest
    }
}
