/// Makes bad files of good ones: bytes changed, pieces taken out, doubled, moved, or put in from a list of what breaks
/// readers.
public struct SpoiltFiles {
    private static let pieces: [String] = [
        "<", ">", "</", "&", "&#0;", "&#x110000;", "&amp", "<!--", "-->", "<![CDATA[", "]]>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>",
        "<script>", "</script>", "<table><tr><td>", "<a href=", "\"", "'", "=", "<p", "<br><br>", "<b><i><u>",
        "charset=utf-16",
        "charset=utf-7", "{\"@type\":\"NewsArticle\",\"headline\":", "[[[[[[[[", "--b1", "--b1--", "boundary=",
        "\r\n\r\n", "=?utf-8?B?",
        "=?utf-8?Q?=FF?=", "=\r\n", "=GG", "Content-Transfer-Encoding: base64\r\n",
        "Content-Type: multipart/mixed; boundary=b1\r\n",
        "Content-Length: 99999999999999999999\r\n", "Content-Length: 9223372036854775807\r\n", "WARC/1.0\r\n",
        "7fffffffffffffff\r\n",
        "---\n", "```\n", "[^1]: ", "![", "](", "[[", "| a | b |\n", "# ", "> > > ", "\u{0}", "\u{FEFF}", "\u{202E}",
        "\u{FFFF}", "e\u{301}\u{301}",
        "endobj", "stream", "endstream", "/Kids [1 0 R]", "/Length 99999999", "xref", "trailer", "<< /Type /Page >>",
        "{", "}", "[{", "null", "1e999", "\\u0000", "\\ud800", "\"entities\":[", "\"format\":99", "\"\"\n\"", ",\"",
        "\t_\t_\n", "# newdoc",
        "<node id=", "<edge source=", "</graph>", "-1", "4294967296",
    ]

    private var numbers: SeededNumbers
    private let good: [[UInt8]]

    /// Will make bad files of these, the same for the same seed.
    public init(of good: [[UInt8]], seed: UInt64) {
        self.good = good
        numbers = SeededNumbers(seed: seed)
    }

    /// The next bad file.
    public mutating func next() -> [UInt8] {
        var bytes = numbers.pick(good)
        for _ in 0..<Int.random(in: 1...6, using: &numbers) { spoil(&bytes) }
        return bytes
    }

    private mutating func spoil(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0...bytes.count, using: &numbers)
        let end = min(bytes.count, place + Int.random(in: 0...64, using: &numbers))
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        case 2, 3: bytes.insert(contentsOf: Array(numbers.pick(Self.pieces).utf8), at: place)
        case 4: bytes = Array(bytes[..<place])
        case 5:
            let piece = Array(numbers.pick(Self.pieces).utf8)
            let count = Int.random(in: 1...400, using: &numbers)
            bytes.insert(contentsOf: Array(repeating: piece, count: count).joined(), at: place)
        case 6:
            let other = numbers.pick(good)
            let cut = Int.random(in: 0...other.count, using: &numbers)
            bytes = Array(bytes[..<place] + other[cut...])
        default:
            for _ in 0..<Int.random(in: 1...8, using: &numbers) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &numbers)
                bytes[place] =
                    numbers.happens(50)
                    ? UInt8.random(in: 0...255, using: &numbers)
                    : bytes[place] ^ (1 << UInt8.random(in: 0..<8, using: &numbers))
            }
        }
    }
}
