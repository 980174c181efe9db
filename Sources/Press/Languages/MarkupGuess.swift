/// Whether a text is no plain text but the source of a page, told by its first characters and by its tags.
struct MarkupGuess {
    /// So many tags make a page: a report about the web may quote one or two.
    private static let fewestTags = 5
    /// So much of a text is looked at, in UTF-8 bytes.
    private static let longest = 1 << 16
    private static let openings: [(start: String, kind: String)] = [
        ("<!doctype html", "a web page (HTML)"), ("<html", "a web page (HTML)"), ("<?xml", "an XML file"),
        ("{\\rtf", "an RTF file"),
    ]

    /// What it is, worded to follow "it is"; nothing for plain text.
    let kind: String?

    init(_ text: SourceText) {
        let start = text.bytes.withoutByteOrderMark.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(16)
        let opening = String(decoding: start, as: UTF8.self).lowercased()
        if let known = Self.openings.first(where: { opening.hasPrefix($0.start) }) {
            kind = known.kind
        } else {
            kind = Self.tags(in: text.bytes.prefix(Self.longest)) >= Self.fewestTags ? "a web page (HTML)" : nil
        }
    }

    /// The number of end tags such as `</p>`: what has no end is found in plain text as well, as in `<john@example.org>`.
    private static func tags(in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var rest = bytes
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            guard rest.first == UInt8(ascii: "/") else { continue }
            let name = rest.dropFirst().prefix { isNamePart($0) }
            if !name.isEmpty, rest.dropFirst(1 + name.count).first == UInt8(ascii: ">") { count += 1 }
        }
        return count
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
