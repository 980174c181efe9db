package import Linguistics

/// Gives each word its Penn Treebank tag and universal part of speech together, from left to right, by a linear model
/// trained as an averaged perceptron (Collins 2002).
package struct Tagger: Sendable {
    /// A tag of both sets.
    package struct Tag: Hashable, Sendable {
        /// The universal part of speech.
        package let pos: UniversalPOS
        /// The Penn Treebank tag.
        package let tag: String

        /// Makes a pair.
        package init(pos: UniversalPOS, tag: String) {
            self.pos = pos
            self.tag = tag
        }

        /// As written in the model, "NOUN NN".
        package var name: String { "\(pos.rawValue) \(tag)" }

        init?(name: String) {
            let parts = name.split(separator: " ")
            guard parts.count == 2, let pos = UniversalPOS(rawValue: String(parts[0])) else { return nil }
            self.init(pos: pos, tag: String(parts[1]))
        }
    }

    /// What such a file is called in its header.
    package static let kind = "tagger"
    /// The tags, in the order of their numbers.
    package let tags: [Tag]
    private let model: ClassModel

    /// Reads a file of kind `tagger`.
    package init(_ file: ModelFile) throws(ModelError) {
        let names = try file.strings("tags")
        tags = names.compactMap(Tag.init(name:))
        guard !tags.isEmpty, tags.count == names.count, tags.count < TagFeatures.noTag else {
            throw .incomplete(file: file.name, part: "tags")
        }
        model = try ClassModel(file, prefix: "tag", classes: tags.count)
    }

    /// The number of the tag of each word.
    package func tag(_ words: [WordLook]) -> [UInt8] {
        var chosen = [UInt8](repeating: 0, count: words.count)
        let isShouting = Self.isShouting(words)
        words.withUnsafeBufferPointer { words in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TagFeatures.capacity) { keys in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: model.classes) { scores in
                    var last = TagFeatures.noTag
                    var secondLast = TagFeatures.noTag
                    for index in words.indices {
                        var count = 0
                        TagFeatures.collect(words, at: index, isShouting: isShouting) {
                            keys[count] = $0
                            count += 1
                        }
                        TagFeatures.collect(words, at: index, last: last, secondLast: secondLast) {
                            keys[count] = $0
                            count += 1
                        }
                        scores.update(repeating: 0)
                        model.score(UnsafeMutableBufferPointer(rebasing: keys[..<count]), into: scores)
                        let best = Self.best(of: scores)
                        chosen[index] = UInt8(best)
                        (last, secondLast) = (UInt64(best), last)
                    }
                }
            }
        }
        return chosen
    }

    /// Whether most words with letters begin with a capital, as in a headline.
    package static func isShouting(_ words: [WordLook]) -> Bool {
        var capitals = 0
        var letters = 0
        for word in words where word.traits & 16 != 0 {
            letters += 1
            if word.traits & 1 != 0 { capitals += 1 }
        }
        return letters > 2 && capitals * 3 > letters * 2
    }

    @inline(__always)
    private static func best(of scores: UnsafeMutableBufferPointer<Int32>) -> Int {
        var best = 0
        var bestScore = scores[0]
        for index in 1..<scores.count where scores[index] > bestScore {
            best = index
            bestScore = scores[index]
        }
        return best
    }
}
