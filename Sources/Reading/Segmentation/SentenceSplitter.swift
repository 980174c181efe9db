import Press

/// Finds the sentences of a paragraph.
///
/// Every white space after a mark, and every place inside a word where a mark meets a capital, is a candidate; a linear
/// model over the characters and words around it decides. The end of a paragraph always ends a sentence.
package struct SentenceSplitter: Sendable {
    /// What the file of both boundary models is called in its header.
    package static let kind = "segmenter"
    private let model: BoundaryModel
    private let abbreviations: AbbreviationList

    /// Makes a splitter of what was learned.
    package init(model: BoundaryModel, abbreviations: AbbreviationList) {
        self.model = model
        self.abbreviations = abbreviations
    }

    /// Reads the splitter's part of a file of kind `segmenter`.
    package init(_ file: ModelFile, abbreviations: AbbreviationList) throws(ModelError) {
        self.init(model: try BoundaryModel(file, part: "sentences"), abbreviations: abbreviations)
    }

    /// The ranges of the sentences, as indices of characters without surrounding white space.
    package func split(_ text: TextScalars) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var features: [UInt16] = []
        features.reserveCapacity(SentenceFeatures.capacity)
        var state = SentenceFeatures.State(start: 0)
        for candidate in SentenceFeatures.candidates(of: text) {
            state.advance(to: candidate.end, in: text)
            features.removeAll(keepingCapacity: true)
            SentenceFeatures.collect(
                text, candidate: candidate, state: state, abbreviations: abbreviations, into: &features)
            guard model.score(features) > 0 else { continue }
            sentences.append(state.start..<candidate.end)
            state = SentenceFeatures.State(start: candidate.next)
        }
        if let last = Self.trimmed(state.start..<text.count, in: text) { sentences.append(last) }
        return sentences
    }

    private static func trimmed(_ range: Range<Int>, in text: TextScalars) -> Range<Int>? {
        guard let start = range.first(where: { !text.isSpace($0) }),
            let end = range.last(where: { !text.isSpace($0) })
        else { return nil }
        return start..<end + 1
    }
}
