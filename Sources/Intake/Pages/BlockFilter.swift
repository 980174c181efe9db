/// Leaves out the blocks inside a report's element that are none of its paragraphs.
struct BlockFilter {
    /// The headline, which is told apart from the paragraphs.
    let headline: String?
    private let words: BoxWords
    /// Shorter lines between paragraphs, without the end of a sentence, are buttons and labels.
    private static let fewestWords = 5
    private static let longestLink = 30
    /// What a paper says of its rights and of cookies is no longer.
    private static let longestNotice = 60

    init(headline: String?, words: BoxWords = .bundled) {
        self.headline = headline
        self.words = words
    }

    /// The paragraphs and the titles between them.
    func filtered(_ blocks: [TextBlock]) -> [TextBlock] {
        let kept = blocks.filter { block in
            if block.announces || block.isLink && block.words < Self.longestLink { return false }
            if block.tag == "h1" || isHeadline(block.text) { return false }
            return block.isTitle || block.endsLikeSentence || block.words >= Self.fewestWords
        }
        guard
            let first = kept.firstIndex(where: {
                ($0.isRunning || $0.endsLikeSentence && $0.words >= 4) && !isNotice($0)
            }),
            let last = kept.lastIndex(where: {
                ($0.isRunning || $0.endsLikeSentence) && !isNote($0) && !isNotice($0)
            })
        else { return kept.filter { !$0.isTitle } }
        return Array(kept[first...max(first, last)])
    }

    /// A last paragraph all in italics tells of the author or the paper.
    private func isNote(_ block: TextBlock) -> Bool { block.stressedWords == block.words && block.words > 0 }

    /// Rights and cookies stand before or behind a report.
    private func isNotice(_ block: TextBlock) -> Bool {
        guard block.words <= Self.longestNotice else { return false }
        let text = block.text.lowercased()
        return words.notices.contains(where: text.contains)
    }

    private func isHeadline(_ text: String) -> Bool { headline.map { $0 == text } ?? false }
}
