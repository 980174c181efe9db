/// Takes the text out of PDFs: lines are joined to paragraphs, words that were parted at the end of a line are mended, what
/// stands at the edge of every page is left out.
struct PrintedReader {
    /// With so few letters a page, the pages are pictures.
    private static let fewestLetters = 25
    /// A title's letters are so much taller than those of the text.
    private static let titleHeight = 1.25
    /// Lines of one paragraph stand no further apart than this, in heights of a line.
    private static let mostGap = 0.9

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
        let paragraphs = Self.paragraphs(lines, body)
        let title = paragraphs.prefix(6).first { $0[0].page == 0 && $0[0].height > Self.titleHeight * body }
        let blocks = paragraphs.filter { $0 != title }.map { lines in
            TextBlock(text: Self.joined(lines), isTitle: lines[0].height > Self.titleHeight * body)
        }
        let texts = BlockFilter(headline: title.map(Self.joined)).filtered(blocks).map(\.text)
        let name = pages.title.flatMap { $0.contains(" ") ? $0 : nil }
        return PrintedText(headline: title.map(Self.joined) ?? name, paragraphs: texts)
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

    /// Lines that belong together.
    private static func paragraphs(_ lines: [PrintedLine], _ body: Double) -> [[PrintedLine]] {
        var paragraphs: [[PrintedLine]] = []
        for line in lines {
            if let last = paragraphs.last?.last, goesOn(last, line, paragraphs.last ?? [], body) {
                paragraphs[paragraphs.count - 1].append(line)
            } else {
                paragraphs.append([line])
            }
        }
        return paragraphs
    }

    private static func goesOn(_ last: PrintedLine, _ next: PrintedLine, _ open: [PrintedLine], _ body: Double) -> Bool
    {
        guard abs(last.height - next.height) <= 0.15 * max(last.height, next.height) + 0.5 else { return false }
        let isSentenceOver = last.text.last.map { ".!?\"”’:)".contains($0) } ?? true
        // At the top of the next column or page a paragraph goes on where no sentence has ended.
        if last.page != next.page || next.top < last.top - last.height || next.left > last.right {
            return !isSentenceOver || next.text.first?.isLowercase == true
        }
        if next.top - last.bottom > mostGap * max(body, last.height) { return false }
        let left = open.dropFirst().map(\.left).min() ?? last.left
        let isIndented = next.left > left + 0.6 * body && isSentenceOver
        let width = open.map(\.right).max().map { $0 - left } ?? 0
        let isShort = isSentenceOver && open.count > 1 && last.right < left + 0.8 * width
        return !isIndented && !isShort
    }

    /// The text of a paragraph.
    static func joined(_ lines: [PrintedLine]) -> String {
        var text = ""
        for line in lines {
            let isParted = text.last == "-" && text.dropLast().last?.isLetter == true
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
