import Press

/// Finds the sentences of a paragraph.
///
/// Every white space after a mark, and every place inside a word where a mark meets a capital, is a candidate; a linear
/// model over the characters and words around it decides. The end of a paragraph always ends a sentence.
package struct SentenceSplitter: Sendable {
    /// What the file of both boundary models is called in its header.
    package static let kind = "segmenter"
    private let model: BoundaryModel
    private let words: KnownWords

    /// Makes a splitter of what was learned.
    package init(model: BoundaryModel, words: KnownWords) {
        self.model = model
        self.words = words
    }

    /// Reads the splitter's part of a file of kind `segmenter`.
    package init(_ file: ModelFile, abbreviations: AbbreviationList) throws(ModelError) {
        self.init(
            model: try BoundaryModel(file, part: "sentences"),
            words: KnownWords(abbreviations: abbreviations, starters: try file.strings("starters")))
    }

    /// The ranges of the sentences of a paragraph, as indices of characters without surrounding white space.
    ///
    /// A title ends only at a full stop or its like: colons, dashes and capitals part no sentences there.
    package func split(_ text: TextScalars, as kind: Paragraph.Kind) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var features: [UInt32] = []
        features.reserveCapacity(SentenceFeatures.capacity)
        var state = SentenceFeatures.State()
        let isTitle = kind == .headline || kind == .subheading
        for candidate in SentenceFeatures.candidates(of: text) where !isTitle || candidate.followsStop {
            // "Human Rights Watch said": between two capitals without a mark a name goes on.
            if candidate.isUnmarked, isCapitalised(wordBefore: candidate.end, in: text) { continue }
            // "South American Football Confederation (Conmebol) President": what is in brackets is no end by itself.
            if candidate.isBehindBracket { continue }
            state.advance(to: candidate.end, in: text)
            features.removeAll(keepingCapacity: true)
            SentenceFeatures.collect(text, candidate: candidate, state: state, words: words, into: &features)
            guard candidate.opensItem || state.isListed(before: candidate, in: text) || model.score(features) > 0 else {
                continue
            }
            sentences.append(state.start..<candidate.end)
            state = SentenceFeatures.State(after: candidate)
        }
        if let last = Self.trimmed(state.start..<text.count, in: text) { sentences.append(last) }
        return sentences
    }

    private func isCapitalised(wordBefore end: Int, in text: TextScalars) -> Bool {
        guard end > 0, text.sorts[end - 1] == .lower else { return false }
        var start = end
        while start > 0, !text.isSpace(start - 1) { start -= 1 }
        return start > 0 && text.sorts[start] == .upper
    }

    private static func trimmed(_ range: Range<Int>, in text: TextScalars) -> Range<Int>? {
        guard let start = range.first(where: { !text.isSpace($0) }),
            let end = range.last(where: { !text.isSpace($0) })
        else { return nil }
        return start..<end + 1
    }
}
