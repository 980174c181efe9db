import Press

/// Cuts a sentence into words as the English Web Treebank does: clitics, hyphens and marks on their own,
/// abbreviations, numbers and addresses whole.
///
/// White space always separates. Inside a run without white space every place beside a mark, between letters and
/// digits, and before "n't" is a candidate that a linear model decides, but not one beside the apostrophe of a name; words
/// that are written together ("cannot", "gonna") are a learned list. Of a run of more than `longestRun` characters so many
/// are cut at a time, and no word is longer; not even an address of the web is.
package struct Tokenizer: Sendable {
    /// In Unicode scalars.
    package static let longestRun = 1000
    private let model: BoundaryModel
    private let abbreviations: AbbreviationList
    private let fusions: [UInt64: Int]

    /// Makes a tokenizer of what was learned; `fusions` are words that are two, with a `|` where they part.
    package init(model: BoundaryModel, abbreviations: AbbreviationList, fusions: [String]) {
        self.model = model
        self.abbreviations = abbreviations
        var places: [UInt64: Int] = [:]
        for fusion in fusions {
            guard let bar = fusion.unicodeScalars.firstIndex(of: "|") else { continue }
            let whole = String(fusion.unicodeScalars.filter { $0 != "|" })
            places[TextScalars.hash(of: whole)] = fusion.unicodeScalars.distance(
                from: fusion.unicodeScalars.startIndex, to: bar)
        }
        self.fusions = places
    }

    /// Reads the tokenizer's parts of a file of kind `segmenter`.
    package init(_ file: ModelFile, abbreviations: AbbreviationList) throws(ModelError) {
        self.init(
            model: try BoundaryModel(file, part: "tokens"), abbreviations: abbreviations,
            fusions: try file.strings("fusions"))
    }

    /// The words of a sentence, as ranges of characters in order, without white space.
    package func tokenize(_ text: TextScalars, sentence: Range<Int>) -> [Range<Int>] {
        var tokens: [Range<Int>] = []
        tokens.reserveCapacity(sentence.count / 4 + 1)
        var features: [UInt32] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard !text.isSpace(index) else {
                index += 1
                continue
            }
            var end = index
            var isPlain = true
            let limit = min(sentence.upperBound, index + Self.longestRun)
            while end < limit, !text.isSpace(end) {
                isPlain = isPlain && text.isLetter(end)
                end += 1
            }
            if isPlain {
                appendLetters(index..<end, of: text, to: &tokens)
            } else {
                cut(index..<end, of: text, sentenceEnd: sentence.upperBound, features: &features, into: &tokens)
            }
            index = end
        }
        return tokens
    }

    private func cut(
        _ chunk: Range<Int>, of text: TextScalars, sentenceEnd: Int, features: inout [UInt32],
        into tokens: inout [Range<Int>]
    ) {
        var start = chunk.lowerBound
        let look = TokenFeatures(text: text, chunk: chunk, sentenceEnd: sentenceEnd)
        let names = NameApostrophe(text: text, chunk: chunk)
        for place in chunk.dropFirst() where look.isCandidate(place) && !names.isInside(place) {
            features.removeAll(keepingCapacity: true)
            look.collect(place, tokenStart: start, abbreviations: abbreviations, into: &features)
            guard model.score(features) > 0 else { continue }
            append(start..<place, of: text, to: &tokens)
            start = place
        }
        append(start..<chunk.upperBound, of: text, to: &tokens)
    }

    private func append(_ range: Range<Int>, of text: TextScalars, to tokens: inout [Range<Int>]) {
        guard range.allSatisfy({ text.isLetter($0) }) else {
            tokens.append(range)
            return
        }
        appendLetters(range, of: text, to: &tokens)
    }

    private func appendLetters(_ range: Range<Int>, of text: TextScalars, to tokens: inout [Range<Int>]) {
        guard range.count <= 8, range.count > 2, let length = fusions[text.hash(range)], length < range.count else {
            tokens.append(range)
            return
        }
        tokens.append(range.lowerBound..<range.lowerBound + length)
        tokens.append(range.lowerBound + length..<range.upperBound)
    }
}
