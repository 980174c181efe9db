/// Leaves out the blocks inside a report's element that are none of its paragraphs.
struct BlockFilter {
    /// The headline, which is told apart from the paragraphs.
    let headline: String?
    /// Shorter lines between paragraphs, without the end of a sentence, are buttons and labels.
    private static let fewestWords = 5
    private static let longestLink = 30

    /// The paragraphs and the titles between them.
    func filtered(_ blocks: [TextBlock]) -> [TextBlock] {
        let kept = blocks.filter { block in
            if block.isLink, block.words < Self.longestLink { return false }
            if block.tag == "h1" || isHeadline(block.text) { return false }
            return block.isTitle || block.endsLikeSentence || block.words >= Self.fewestWords
        }
        guard let first = kept.firstIndex(where: { $0.isRunning || $0.endsLikeSentence && $0.words >= 4 }),
            let last = kept.lastIndex(where: { ($0.isRunning || $0.endsLikeSentence) && !isNote($0) })
        else { return kept.filter { !$0.isTitle } }
        return Array(kept[first...max(first, last)])
    }

    /// A last paragraph all in italics tells of the author or the paper.
    private func isNote(_ block: TextBlock) -> Bool { block.stressedWords == block.words && block.words > 0 }

    private func isHeadline(_ text: String) -> Bool { headline.map { $0 == text } ?? false }
}
