/// Says of each line of a page what it is, by its words and by its neighbours.
struct LineSorter {
    private let litter: LitterPhrases
    private let outlets: OutletNames
    private let credits: PictureCredit

    init(litter: LitterPhrases, outlets: OutletNames) {
        self.litter = litter
        self.outlets = outlets
        credits = PictureCredit(litter: litter, outlets: outlets)
    }

    /// The lines with what they are; repeats, link boxes and what follows the end have become litter.
    func sorted(_ lines: [TextLine], of text: SourceText) -> [PageLine] {
        let alone = lines.map { sorted($0, of: text) }
        return withoutAsides(withCreditedCaptions(withoutRepeats(alone)))
    }

    private func sorted(_ line: TextLine, of text: SourceText) -> PageLine {
        if credits.fills(line) { return PageLine(line: line, kind: .credit) }
        if let header = HeaderLine(line, litter: litter, outlets: outlets) {
            return PageLine(line: line, kind: .header(header))
        }
        if Self.isNavigation(line) { return PageLine(line: line, kind: .litter) }
        switch litter.verdict(on: line) {
        case .litter: return PageLine(line: line, kind: .litter)
        case .aside: return PageLine(line: line, kind: .aside)
        case .stop: return PageLine(line: line, kind: .stop)
        case nil: break
        }
        guard let range = credits.captionRange(of: line, in: text) else { return PageLine(line: line, kind: .text) }
        let caption = TextLine(
            range: range, text: LineSplitter.singleSpaced(text[range]), opensBlock: line.opensBlock)
        return PageLine(line: caption, kind: .caption)
    }

    /// Whether a short line only names sections: `Three Rivers Observer · International`, `Home > World > Asia`.
    private static func isNavigation(_ line: TextLine) -> Bool {
        guard line.wordCount <= 10, !line.endsWithFullStop else { return false }
        let fields = line.text.split { "|•·>›»".contains($0) }
        return fields.count > 1 && fields.allSatisfy { $0.split(separator: " ").count <= 4 }
    }

    /// A line that says the same as an earlier one is litter; if either is a caption, the earlier one is the caption.
    private func withoutRepeats(_ lines: [PageLine]) -> [PageLine] {
        var first: [String: Int] = [:]
        var result = lines
        for (index, line) in lines.enumerated() where line.kind == .text || line.kind == .caption {
            guard line.line.wordCount >= 4 else { continue }
            guard let earlier = first[line.line.text] else {
                first[line.line.text] = index
                continue
            }
            if line.kind == .caption { result[earlier] = result[earlier].turned(into: .caption) }
            result[index] = line.turned(into: .litter)
        }
        return result
    }

    /// A line with a credit under it is a caption, unless it is the title or the last paragraph of the report.
    private func withCreditedCaptions(_ lines: [PageLine]) -> [PageLine] {
        guard let firstText = lines.firstIndex(where: { $0.kind == .text }) else { return lines }
        let lastRunning = lines.lastIndex { $0.kind == .text && $0.line.isRunning } ?? 0
        var result = lines
        for index in lines.indices.dropFirst() where lines[index].kind == .credit && index < lastRunning {
            guard lines[index - 1].kind == .text, lines[index - 1].line.wordCount <= 100 else { continue }
            let isTitle = index - 1 == firstText && !lines[index - 1].line.endsWithFullStop
            if !isTitle { result[index - 1] = result[index - 1].turned(into: .caption) }
        }
        return result
    }

    /// Below a box of links the report goes on where two paragraphs of running text stand together.
    private func withoutAsides(_ lines: [PageLine]) -> [PageLine] {
        var result: [PageLine] = []
        var hasBegun = false
        var isAside = false
        for (index, line) in lines.enumerated() {
            if line.kind == .stop, hasBegun { break }
            if line.kind == .aside, hasBegun { isAside = true }
            if isAside, line.kind == .text, isParagraph(line), lines[(index + 1)...].first.map(isParagraph) == true {
                isAside = false
            }
            hasBegun = hasBegun || (line.kind == .text && line.line.isRunning)
            result.append(isAside ? line.turned(into: .litter) : line)
        }
        return result
    }

    private func isParagraph(_ line: PageLine) -> Bool {
        line.kind == .text && line.line.isRunning && line.line.wordCount >= 12
    }
}
