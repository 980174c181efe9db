/// Parts a page into blocks.
struct BlockCollector {
    private let tree: MarkupTree
    private let words: BoxWords

    init(_ tree: MarkupTree, words: BoxWords) {
        self.tree = tree
        self.words = words
    }

    /// The blocks in order, without those in elements that are left out.
    func blocks(leavingOut isLeftOut: (Int) -> Bool) -> [TextBlock] {
        var draft = Draft()
        var blocks: [TextBlock] = []
        var boxes: [Int] = []
        var (linkEnd, stressEnd) = (0, 0)
        func finish() {
            let box = boxes.last ?? 0
            if let block = draft.finished(box: box, tag: tree.nodes.isEmpty ? "" : tree.nodes[box].name) {
                blocks.append(block)
            }
        }
        var index = 0
        while index < tree.nodes.count {
            while let box = boxes.last, tree.nodes[box].end <= index {
                finish()
                boxes.removeLast()
            }
            let node = tree.nodes[index]
            if node.name.isEmpty {
                let isLaidOut = boxes.last.map { tree.nodes[$0].name == "pre" } ?? false
                for (number, text) in (isLaidOut ? Self.paragraphs(node.text) : [node.text[...]]).enumerated() {
                    if number > 0 { finish() }
                    draft.add(text, isLinked: index < linkEnd, isStressed: index < stressEnd)
                }
            } else if isLeftOut(index) {
                if isBox(node.name) { finish() }
                index = node.end
                continue
            } else if isBox(node.name) {
                finish()
                boxes.append(index)
            } else {
                switch node.name {
                case "br": if draft.breaksTwice() { finish() }
                case "a":
                    linkEnd = max(linkEnd, node.end)
                    draft.links += 1
                case "em", "i": stressEnd = max(stressEnd, node.end)
                default: break
                }
            }
            index += 1
        }
        while boxes.last != nil {
            finish()
            boxes.removeLast()
        }
        finish()
        return blocks
    }

    /// The paragraphs of a text whose lines are as they were written: an empty line or an indent parts them.
    private static func paragraphs(_ text: String) -> [Substring] {
        var paragraphs: [Substring] = []
        var (start, place) = (text.startIndex, text.startIndex)
        while let end = text[place...].firstIndex(where: \.isNewline) {
            place = text.index(after: end)
            let indent = text[place...].prefix { $0 == " " || $0 == "\t" }
            let isEmpty = indent.endIndex == text.endIndex || text[indent.endIndex].isNewline
            guard isEmpty || indent.count >= 2 || indent.first == "\t" else { continue }
            paragraphs.append(text[start..<place])
            start = place
        }
        return paragraphs + [text[start...]]
    }

    /// Elements that nobody has defined are boxes as a rule.
    private func isBox(_ name: String) -> Bool { words.block.contains(name) || name.utf8.contains(UInt8(ascii: "-")) }

    /// The text of a block as it comes.
    private struct Draft {
        var links = 0
        private var text = ""
        private var words = 0
        private var linkedWords = 0
        private var stressedWords = 0
        private var isBroken = false

        mutating func add(_ more: Substring, isLinked: Bool, isStressed: Bool) {
            let count = Self.wordCount(more)
            words += count
            if isLinked { linkedWords += count }
            if isStressed { stressedWords += count }
            if count > 0 { isBroken = false }
            text += more
        }

        private static func wordCount(_ text: Substring) -> Int {
            var (count, isInWord) = (0, false)
            for byte in text.utf8 {
                let isSpace = byte <= 0x20
                if !isSpace, !isInWord { count += 1 }
                isInWord = !isSpace
            }
            return count
        }

        /// Whether a line break follows another one, so that a paragraph ends.
        mutating func breaksTwice() -> Bool {
            defer { isBroken = true }
            text += " "
            return isBroken
        }

        mutating func finished(box: Int, tag: String) -> TextBlock? {
            defer { self = Draft() }
            guard words > 0 else { return nil }
            let line = CleanLine.of(text)
            guard !line.isEmpty else { return nil }
            return TextBlock(
                box: box, tag: tag, text: line, words: words, linkedWords: linkedWords, stressedWords: stressedWords,
                links: links)
        }
    }
}
