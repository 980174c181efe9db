/// Finds out in which charset bytes are written, and gives them as UTF-8.
///
/// A byte-order mark goes before what a server or mail says, that before what the page says of itself, and that before what
/// the bytes look like (WHATWG, "Encoding" and "HTML", section 13.2.3).
enum EncodingGuess {
    /// So many bytes are searched for what a page says of itself.
    private static let longestStart = 4096
    /// So many bytes are counted to find UTF-16 without a mark.
    private static let longestSample = 2048

    /// The bytes as UTF-8, without a mark and without zeros.
    static func utf8(_ bytes: [UInt8], declared: String? = nil) -> [UInt8] {
        let (charset, length) = charset(of: bytes, declared: declared)
        return charset.decoded(bytes.dropFirst(length)).filter { $0 != 0 }
    }

    /// The charset and the length of the mark that told it.
    private static func charset(of bytes: [UInt8], declared: String?) -> (charset: Charset, mark: Int) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16Little, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16Big, 2) }
        if let wide = withoutMark(bytes) { return (wide, 0) }
        let told = declared.flatMap { Charset(label: $0) } ?? label(in: bytes).flatMap { Charset(label: $0) }
        let isUTF8 = isWellFormed(bytes)
        // Bytes with ASCII letters apart cannot be UTF-16, whatever the page says.
        guard let told, told != .utf16Little, told != .utf16Big else { return (isUTF8 ? .utf8 : .western, 0) }
        if told == .utf8, !isUTF8, !hasWideCharacters(bytes) { return (.western, 0) }
        // Many pages that are UTF-8 say they are Latin-1; the reverse of such bytes is never meant.
        if told == .western, isUTF8 { return (.utf8, 0) }
        return (told, 0)
    }

    /// UTF-16 shows itself by zeros at every other place.
    private static func withoutMark(_ bytes: [UInt8]) -> Charset? {
        let sample = bytes.prefix(longestSample)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        if zeros[1] * 5 > sample.count * 2, zeros[0] * 20 < sample.count { return .utf16Little }
        if zeros[0] * 5 > sample.count * 2, zeros[1] * 20 < sample.count { return .utf16Big }
        return nil
    }

    /// The label behind `charset=` or `encoding=` near the beginning.
    private static func label(in bytes: [UInt8]) -> String? {
        let start = bytes.prefix(longestStart).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        for key in ["charset=", "encoding="] {
            guard let found = start.firstRange(of: Array(key.utf8)) else { continue }
            let rest = start[found.upperBound...].drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
            let label = rest.prefix { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || "-_.:".utf8.contains(byte)
            }
            if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }

    private static func isWellFormed(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// Whether there are two bytes that make a letter in UTF-8, however many others are spoilt.
    private static func hasWideCharacters(_ bytes: [UInt8]) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { (0xC2...0xF4).contains($0) && (0x80...0xBF).contains($1) }
    }
}
