import CMarkup

/// A way of writing text in bytes, one of those in `charsets.txt`.
struct Charset: Hashable, Sendable {
    /// What the C library calls it.
    let name: String

    static let utf8 = Charset(name: "UTF-8")
    static let utf16Little = Charset(name: "UTF-16LE")
    static let utf16Big = Charset(name: "UTF-16BE")
    /// What undeclared bytes of a Western page are.
    static let western = Charset(name: "CP1252")

    private static let labels: [String: Charset] = {
        var labels: [String: Charset] = [:]
        for line in String(decoding: PackageResources.charsets_txt, as: UTF8.self).split(separator: "\n")
        where !line.hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 1)
            for label in parts[1].split(separator: " ") { labels[String(label)] = Charset(name: String(parts[0])) }
        }
        return labels
    }()

    private init(name: String) { self.name = name }

    /// The charset that a page or mail calls so; nothing for a label that is not in the list.
    init?(label: some StringProtocol) {
        let label = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        guard let charset = Self.labels[label] else { return nil }
        self = charset
    }

    /// The text in some bytes as UTF-8; what means nothing becomes U+FFFD.
    func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        if self == .utf8 { return Array(String(decoding: bytes, as: UTF8.self).utf8) }
        let result = Array(bytes).withUnsafeBytes { buffer in
            entmk_decode(name, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
        defer { entmk_release(result) }
        guard result.end == 0 else { return Array(String(decoding: bytes, as: UTF8.self).utf8) }
        let text = UnsafeRawBufferPointer(start: result.events, count: result.length)
        return Array(String(decoding: text, as: UTF8.self).utf8)
    }
}
