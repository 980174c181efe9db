import Linguistics
import Press
import Reading

/// Learns where sentences and words end, from treebanks put back into running text.
struct SegmentationTrainer {
    let abbreviations: AbbreviationList
    let seeds: [UInt64]

    /// A model of sentence ends from the paragraphs of documents.
    ///
    /// Every document is read twice: paragraph by paragraph, and as a text with a line for each paragraph that is wrapped
    /// at a width.
    func trainSentences(_ documents: [CoNLLUDocument], starters: [String]) -> BoundaryModel {
        let words = KnownWords(abbreviations: abbreviations, starters: starters)
        var examples: [BoundaryTrainer.Example] = []
        for document in documents {
            let ends = Set(document.sentences.map(\.range.end))
            let texts =
                document.article.paragraphs.map { TextScalars(document.article.text, in: $0.range) }
                + [TextScalars(WrappedText(document.article).text, in: document.article.text.range)]
            for text in texts {
                var state = SentenceFeatures.State()
                for candidate in SentenceFeatures.candidates(of: text) {
                    state.advance(to: candidate.end, in: text)
                    var features: [UInt32] = []
                    SentenceFeatures.collect(text, candidate: candidate, state: state, words: words, into: &features)
                    let isEnd = ends.contains(Int(text.offsets[candidate.end]))
                    examples.append(.init(features: features, isBoundary: isEnd))
                    if isEnd { state = SentenceFeatures.State(after: candidate) }
                }
            }
        }
        return BoundaryTrainer(epochs: 6, margin: 2, seeds: seeds).train(examples)
    }

    /// The words, in lower case, that stand with a capital mostly at the beginning of sentences.
    func starters(_ documents: [CoNLLUDocument]) -> [String] {
        var first: [String: Int] = [:]
        var inside: [String: Int] = [:]
        for document in documents {
            for sentence in document.sentences {
                for (index, token) in sentence.tokens.enumerated()
                where token.pos != .properNoun && token.form.first?.isUppercase == true {
                    let isFirst = sentence.tokens[..<index].allSatisfy { $0.pos == .punctuation }
                    let word = token.form.lowercased()
                    if isFirst { first[word, default: 0] += 1 } else { inside[word, default: 0] += 1 }
                }
            }
        }
        return first.filter { word, count in count >= 5 && count >= 4 * inside[word, default: 0] }.keys.sorted()
    }

    /// A model of word boundaries inside runs without white space.
    func trainTokens(_ documents: [CoNLLUDocument]) -> BoundaryModel {
        var examples: [BoundaryTrainer.Example] = []
        for document in documents {
            for sentence in document.sentences {
                let text = TextScalars(document.article.text, in: sentence.range)
                let starts = Set(sentence.tokens.map(\.range.start))
                for chunk in text.chunks {
                    let look = TokenFeatures(text: text, chunk: chunk, sentenceEnd: text.count)
                    var start = chunk.lowerBound
                    for place in chunk.dropFirst() where look.isCandidate(place) {
                        var features: [UInt32] = []
                        look.collect(place, tokenStart: start, abbreviations: abbreviations, into: &features)
                        let isStart = starts.contains(Int(text.offsets[place]))
                        examples.append(.init(features: features, isBoundary: isStart))
                        if isStart { start = place }
                    }
                }
            }
        }
        return BoundaryTrainer(epochs: 10, margin: 2, seeds: seeds).train(examples)
    }

    /// The words of letters only that the treebanks cut in two more often than not, as "can|not".
    func fusions(_ documents: [CoNLLUDocument]) -> [String] {
        var whole: [String: Int] = [:]
        var parted: [String: Int] = [:]
        for document in documents {
            for sentence in document.sentences {
                for (index, token) in sentence.tokens.enumerated() where token.form.allSatisfy(\.isLetter) {
                    whole[token.form.lowercased(), default: 0] += 1
                    guard token.isJoinedToNext, index + 1 < sentence.tokens.count else { continue }
                    let next = sentence.tokens[index + 1].form
                    guard next.allSatisfy(\.isLetter) else { continue }
                    parted["\(token.form.lowercased())|\(next.lowercased())", default: 0] += 1
                }
            }
        }
        return parted.filter { fusion, count in
            count >= 2 && count > whole[fusion.replacing("|", with: ""), default: 0]
        }.keys.sorted()
    }
}
