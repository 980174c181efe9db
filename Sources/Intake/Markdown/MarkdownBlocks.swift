/// The blocks of a Markdown text that hold words to read.
struct MarkdownBlocks {
    /// A paragraph, an entry of a list, or a title.
    struct Block: Hashable {
        let text: String
        /// 1 to 6 for a title, 0 for others.
        let level: Int
    }

    /// The blocks in their order.
    private(set) var blocks: [Block] = []
    private var open: [Substring] = []
    /// What closes the code that is open.
    private var fence: Character?

    init(_ lines: ArraySlice<Substring>) {
        for line in lines { read(line) }
        finish()
    }

    private mutating func read(_ line: Substring) {
        var bare = line.drop(while: \.isWhitespace)
        if let mark = bare.first, mark == "`" || mark == "~", bare.prefix(while: { $0 == mark }).count >= 3 {
            finish()
            if fence == nil { fence = mark } else if fence == mark { fence = nil }
            return
        }
        guard fence == nil else { return }
        let isIndented = line.hasPrefix("    ") || line.hasPrefix("\t")
        if bare.isEmpty || (isIndented && open.isEmpty) || bare.hasPrefix("|") || bare.hasPrefix("<!--")
            || bare.hasPrefix(":::")
        {
            return finish()
        }
        if isRule(bare) {
            // Under a line of text it makes that a title.
            if let mark = bare.first, mark == "=" || mark == "-", !open.isEmpty {
                return finish(level: mark == "=" ? 1 : 2)
            }
            return finish()
        }
        if bare.hasPrefix("["), let close = bare.firstIndex(of: "]"), bare[close...].hasPrefix("]:") { return finish() }
        let level = bare.prefix { $0 == "#" }.count
        if (1...6).contains(level), bare.dropFirst(level).first == " " {
            finish()
            open = [bare.dropFirst(level)]
            while open[0].last == "#" || open[0].last == " " { open[0].removeLast() }
            return finish(level: level)
        }
        while bare.first == ">" { bare = bare.dropFirst().drop(while: \.isWhitespace) }
        if let item = Self.item(bare) {
            finish()
            bare = item
        }
        if !bare.isEmpty { open.append(bare) }
    }

    private func isRule(_ line: Substring) -> Bool {
        let marks = line.filter { !$0.isWhitespace }
        guard let mark = marks.first, "-=*_".contains(mark) else { return false }
        return marks.allSatisfy { $0 == mark } && (marks.count >= 3 || mark == "=")
    }

    /// What stands behind the mark of an entry of a list.
    private static func item(_ line: Substring) -> Substring? {
        if ["- ", "* ", "+ "].contains(where: line.hasPrefix) { return line.dropFirst(2).drop(while: \.isWhitespace) }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count) else { return nil }
        let rest = line.dropFirst(digits.count)
        return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? rest.dropFirst(2) : nil
    }

    private mutating func finish(level: Int = 0) {
        defer { open = [] }
        let text = CleanLine.of(MarkdownSpan.plain(open.joined(separator: " ")))
        if !text.isEmpty { blocks.append(Block(text: text, level: level)) }
    }
}
