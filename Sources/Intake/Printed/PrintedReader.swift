/// Takes the text out of PDFs: lines are joined to paragraphs, words that were parted at the end of a line are mended, what
/// stands at the edge of every page is left out.
struct PrintedReader {
    /// With so few letters a page, the pages are pictures.
    private static let fewestLetters = 25
    /// A title's letters are so much taller than those of the text.
    private static let titleHeight = 1.25
    /// From line to line of one paragraph it is no further than this many times what it usually is.
    private static let mostLeading = 1.2

    let limits: Limits

    /// The report in a PDF.
    ///
    /// - Throws: `IntakeError` where Poppler is missing, the document cannot be read, or its pages are pictures.
    func text(of bytes: [UInt8]) throws(IntakeError) -> PrintedText {
        let pages = try PrintedPages(bytes, limits: limits)
        let letters = pages.lines.reduce(0) { $0 + $1.text.count(where: \.isLetter) }
        guard letters >= Self.fewestLetters * min(pages.pageCount, 4), pages.pageCount > 0 else {
            throw pages.pageCount > 0 ? .onlyPictures(pages: pages.pageCount) : .noText
        }
        let lines = Self.withoutEdges(pages.lines, pageCount: pages.pageCount)
        let body = Self.median(lines.map(\.height))
        let paragraphs = Self.paragraphs(lines, body, leading: Self.leading(lines, body))
        let title = paragraphs.prefix(6).first { $0[0].page == 0 && $0[0].height > Self.titleHeight * body }
        let blocks = paragraphs.filter { $0 != title }.map { lines in
            TextBlock(text: Self.joined(lines), isTitle: lines[0].height > Self.titleHeight * body)
        }
        let name = pages.title.flatMap { $0.contains(" ") ? $0 : nil }
        let headline = title.map(Self.joined) ?? name ?? Self.plainTitle(blocks)
        let texts = BlockFilter(headline: headline).filtered(Self.withoutRest(blocks)).map(\.text)
        return PrintedText(headline: headline, paragraphs: texts)
    }

    /// Without numbers of pages, and what stands alike at the edge of several.
    private static func withoutEdges(_ lines: [PrintedLine], pageCount: Int) -> [PrintedLine] {
        var pagesOf: [String: Set<Int>] = [:]
        for line in lines where line.isAtEdge { pagesOf[line.pattern, default: []].insert(line.page) }
        return lines.filter { line in
            guard line.isAtEdge else { return true }
            return !line.isNumber && (pagesOf[line.pattern]?.count ?? 0) < max(2, min(3, pageCount))
        }
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    /// A title no taller than the text: a line of some words above the first paragraph that is no sentence.
    private static func plainTitle(_ blocks: [TextBlock]) -> String? {
        let above = blocks.prefix(4).prefix { !$0.isRunning }
        return above.first { (4...25).contains($0.words) && !$0.endsLikeSentence && !$0.text.hasPrefix("By ") }?.text
    }

    /// Without what is printed below a page's report: comments, lists of other reports.
    private static func withoutRest(_ blocks: [TextBlock]) -> [TextBlock] {
        let words = blocks.reduce(0) { $0 + $1.words }
        var before = 0
        for (index, block) in blocks.enumerated() {
            if before * 2 >= words, BoxWords.bundled.isAsideTitle(block.text) { return Array(blocks[..<index]) }
            before += block.words
        }
        return blocks
    }

    /// How far it usually is from a line of the text to the next.
    private static func leading(_ lines: [PrintedLine], _ body: Double) -> Double {
        let steps = zip(lines, lines.dropFirst()).filter { last, next in
            last.page == next.page && next.top > last.top && next.top - last.top < 3 * body && last.hasHeight(of: next)
        }
        return median(steps.map { $1.top - $0.top })
    }

    /// Lines that belong together.
    private static func paragraphs(_ lines: [PrintedLine], _ body: Double, leading: Double) -> [[PrintedLine]] {
        var paragraphs: [[PrintedLine]] = []
        for line in lines {
            if let last = paragraphs.last?.last, goesOn(last, line, paragraphs.last ?? [], body, leading) {
                paragraphs[paragraphs.count - 1].append(line)
            } else {
                paragraphs.append([line])
            }
        }
        return paragraphs
    }

    private static func goesOn(
        _ last: PrintedLine, _ next: PrintedLine, _ open: [PrintedLine], _ body: Double, _ leading: Double
    ) -> Bool {
        guard last.hasHeight(of: next) else { return false }
        let isSentenceOver = last.text.last { !"\"”’)".contains($0) }.map { ".!?:".contains($0) } ?? true
        // At the top of the next column or page a paragraph goes on where no sentence has ended.
        if last.page != next.page || next.top < last.top - last.height || next.left > last.right {
            return !isSentenceOver || next.text.first?.isLowercase == true
        }
        // Titles have a leading of their own.
        let usual = last.height > titleHeight * body ? 1.4 * last.height : max(leading, body)
        if next.top - last.top > mostLeading * usual { return false }
        let open = column(of: open)
        let left = open.dropFirst().map(\.left).min() ?? last.left
        let isIndented = next.left > left + 0.6 * body && isSentenceOver
        let width = open.map(\.right).max().map { $0 - left } ?? 0
        let isShort = isSentenceOver && open.count > 1 && last.right < left + 0.8 * width
        return !isIndented && !isShort
    }

    /// The last lines of a paragraph, those in one column.
    private static func column(of open: [PrintedLine]) -> ArraySlice<PrintedLine> {
        var start = open.endIndex
        while start > 0, start == open.endIndex || open[start - 1].top < open[start].top,
            start == open.endIndex || open[start - 1].page == open[start].page
        {
            start -= 1
        }
        return open[start...]
    }

    /// The text of a paragraph.
    static func joined(_ lines: [PrintedLine]) -> String {
        var text = ""
        for line in lines {
            let isParted =
                text.last.map { "-\u{2010}".contains($0) } == true && text.dropLast().last?.isLetter == true
            if isParted, line.text.first?.isLowercase == true {
                text.removeLast()
            } else if !text.isEmpty, !isParted {
                text += " "
            }
            text += line.text
        }
        return text
    }
}
