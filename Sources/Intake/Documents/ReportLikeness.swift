import Press

/// Whether a text reads like a report or like code, a table or a list of links, told by its lines.
struct ReportLikeness {
    /// So much is looked at, in UTF-8 bytes.
    private static let longest = 1 << 15
    /// Fewer lines tell nothing.
    private static let fewestLines = 6
    /// What share of the lines has to look so.
    private static let leastShare = 0.4
    /// With so many lines of running text it is a report all the same.
    private static let mostRunning = 0.3

    /// What it is, worded to follow "it reads like"; nothing for what may be a report.
    let kind: String?

    init(_ text: SourceText) {
        let start = String(decoding: text.bytes.prefix(Self.longest), as: UTF8.self)
        let lines = start.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        guard lines.count >= Self.fewestLines else {
            kind = nil
            return
        }
        let share = { (test: (Substring) -> Bool) in Double(lines.count(where: test)) / Double(lines.count) }
        if share(Self.isRunning) > Self.mostRunning {
            kind = nil
        } else if share(Self.isLink) >= Self.leastShare {
            kind = "a list of links"
        } else if share(Self.isCode) >= Self.leastShare {
            kind = "program code"
        } else if share(Self.isRow) >= Self.leastShare {
            kind = "a table"
        } else {
            kind = nil
        }
    }

    private static func isRunning(_ line: Substring) -> Bool {
        line.split(separator: " ").count >= 8 && line.last.map { ".!?\"”’".contains($0) } == true && !isRow(line)
    }

    private static func isCode(_ line: Substring) -> Bool {
        let bare = line.drop(while: \.isWhitespace)
        guard let last = bare.last(where: { !$0.isWhitespace }) else { return false }
        if "{};".contains(last) || ["//", "#include", "/*", "</"].contains(where: bare.hasPrefix) { return true }
        let marks = bare.count { "{}[]()=<>+*/&|;_".contains($0) }
        return marks * 8 >= bare.count && marks >= 2
    }

    /// Three cells or more, parted by tabs, bars, commas or semicolons, half of them numbers or single words.
    private static func isRow(_ line: Substring) -> Bool {
        for mark in ["\t", "|", ";", ","] as [Character] {
            let cells = line.split(separator: mark).map { $0.split(separator: " ").joined(separator: " ") }
            guard cells.count >= 3 else { continue }
            let short = cells.count { !$0.contains(" ") || $0.allSatisfy { $0.isNumber || ".,-+%$ ".contains($0) } }
            if short * 2 >= cells.count { return true }
        }
        return false
    }

    private static func isLink(_ line: Substring) -> Bool {
        line.contains("://") || line.contains("www.") && line.split(separator: " ").count <= 12
    }
}
