import Linguistics
import Press
import Reading

/// Learns where sentences and words end, from treebanks put back into running text.
struct SegmentationTrainer {
    let abbreviations: AbbreviationList
    let seed: UInt64

    /// A model of sentence ends from the paragraphs of documents.
    func trainSentences(_ documents: [CoNLLUDocument]) -> BoundaryModel {
        var examples: [BoundaryTrainer.Example] = []
        for document in documents {
            let ends = Set(document.sentences.map(\.range.end))
            for paragraph in document.article.paragraphs {
                let text = TextScalars(document.article.text, in: paragraph.range)
                var state = SentenceFeatures.State(start: 0)
                for candidate in SentenceFeatures.candidates(of: text) {
                    state.advance(to: candidate.end, in: text)
                    var features: [UInt16] = []
                    SentenceFeatures.collect(
                        text, candidate: candidate, state: state, abbreviations: abbreviations, into: &features)
                    let isEnd = ends.contains(Int(text.offsets[candidate.end]))
                    examples.append(.init(features: features, isBoundary: isEnd))
                    if isEnd { state = SentenceFeatures.State(start: candidate.next) }
                }
            }
        }
        return BoundaryTrainer(epochs: 12, margin: 2, seed: seed).train(examples)
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
                        var features: [UInt16] = []
                        look.collect(place, tokenStart: start, abbreviations: abbreviations, into: &features)
                        let isStart = starts.contains(Int(text.offsets[place]))
                        examples.append(.init(features: features, isBoundary: isStart))
                        if isStart { start = place }
                    }
                }
            }
        }
        return BoundaryTrainer(epochs: 10, margin: 2, seed: seed).train(examples)
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
