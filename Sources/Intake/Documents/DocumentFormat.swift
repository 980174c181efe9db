/// What a document is written in.
public enum DocumentFormat: String, Sendable, CaseIterable {
    /// Plain text.
    case text = "txt"
    /// A web page.
    case page = "html"
    /// A web page with all that belongs to it, as browsers save it in one file (RFC 2557).
    case pageArchive = "mhtml"
    /// News items: RSS or Atom.
    case feed = "feed"
    /// A mail (RFC 5322).
    case mail = "eml"
    /// Text with the marks of Markdown.
    case markdown = "md"
    /// Pages as they are printed.
    case pdf = "pdf"

    /// The format that the ending of a name tells.
    public init?(ending: String) {
        switch ending {
        case "txt", "text": self = .text
        case "html", "htm", "xhtml", "shtml": self = .page
        case "mhtml", "mht": self = .pageArchive
        case "rss", "atom", "xml", "feed": self = .feed
        case "eml", "mail": self = .mail
        case "md", "markdown": self = .markdown
        case "pdf": self = .pdf
        default: return nil
        }
    }

    /// The format that the first bytes look like; nothing where they look like plain text, or like nothing known.
    public init?(startingWith bytes: some Collection<UInt8>) {
        // In UTF-16 every other byte of such words is zero.
        let start = bytes.withoutMark.prefix(4096).filter { $0 != 0 }
        if start.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
            return
        }
        let text = String(decoding: start, as: UTF8.self).drop(while: \.isWhitespace)
        let lowered = Self.withoutComments(text.lowercased()[...])
        if ["<!doctype html", "<html", "<head", "<body"].contains(where: lowered.hasPrefix) {
            self = .page
        } else if lowered.hasPrefix("<?xml") || lowered.hasPrefix("<rss") || lowered.hasPrefix("<feed")
            || lowered.hasPrefix("<rdf:rdf")
        {
            self = lowered.contains("<html") ? .page : .feed
        } else if let head = Self.mailHead(of: text) {
            self = head.contains("multipart/related") && !head.contains("\nto:") ? .pageArchive : .mail
        } else {
            return nil
        }
    }

    /// Some pages begin with comments.
    private static func withoutComments(_ text: Substring) -> Substring {
        var text = text
        while text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") {
            text = text[end.upperBound...].drop(while: \.isWhitespace)
        }
        return text
    }

    /// The first lines in small letters, where they are fields of a mail and some are those that every mail has.
    private static func mailHead(of text: Substring) -> String? {
        var names: Set<Substring> = []
        var head = ""
        for line in text.split(separator: "\n", maxSplits: 60, omittingEmptySubsequences: false) {
            let line = line.lowercased()[...]
            if line.allSatisfy(\.isWhitespace) { break }
            head += "\n" + line
            if line.first?.isWhitespace == true { continue }
            guard let colon = line.firstIndex(of: ":"),
                line[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
            else { return nil }
            names.insert(line[..<colon])
        }
        let usual: Set<Substring> = [
            "from", "mime-version", "message-id", "received", "content-type", "date", "subject",
        ]
        return names.contains("from") && names.intersection(usual).count >= 3 ? head : nil
    }
}

extension Collection<UInt8> {
    /// What stands behind a mark of UTF-8 or UTF-16.
    fileprivate var withoutMark: SubSequence {
        if starts(with: [0xEF, 0xBB, 0xBF]) { return dropFirst(3) }
        return starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) ? dropFirst(2) : self[...]
    }
}
