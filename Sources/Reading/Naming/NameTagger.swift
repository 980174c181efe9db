package import Linguistics

/// Finds the names of persons, organisations and places, from left to right, by a linear model trained as an averaged
/// perceptron (Collins 2002).
package struct NameTagger: Sendable {
    /// What such a file is called in its header.
    package static let kind = "names"
    /// The marks a word can bear, in the order of their numbers: outside, then begin and inside of each kind.
    package static let marks =
        ["O"] + NameSpan.Kind.allCases.flatMap { ["B-" + $0.rawValue, "I-" + $0.rawValue] }

    private let model: ClassModel
    /// What is added to the score of standing outside a name, so that doubtful names are left out.
    private let caution: Int32

    /// Reads a file of kind `names`.
    package init(_ file: ModelFile) throws(ModelError) {
        model = try ClassModel(file, prefix: "name", classes: Self.marks.count)
        caution = try file.array("caution", of: Int32.self, count: 1).first ?? 0
    }

    /// The names in a sentence, in order.
    package func names(in words: [WordLook], tags: [UInt8]) -> [NameSpan] {
        var spans: [NameSpan] = []
        var open: (start: Int, kind: NameSpan.Kind)?
        for (index, mark) in marks(of: words, tags: tags).enumerated() {
            if let name = open, mark == 0 || mark % 2 == 1 {
                spans.append(NameSpan(tokens: name.start..<index, kind: name.kind))
                open = nil
            }
            if mark % 2 == 1 { open = (index, NameSpan.Kind.allCases[mark / 2]) }
        }
        if let name = open { spans.append(NameSpan(tokens: name.start..<words.count, kind: name.kind)) }
        return spans
    }

    /// Whether a mark may follow another: the inside of a name follows its begin or inside only.
    @inline(__always)
    package static func allows(_ mark: Int, after last: Int) -> Bool {
        mark == 0 || mark % 2 == 1 || last == mark || last == mark - 1
    }

    private func marks(of words: [WordLook], tags: [UInt8]) -> [Int] {
        var chosen = [Int](repeating: 0, count: words.count)
        let isShouting = Tagger.isShouting(words)
        words.withUnsafeBufferPointer { words in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameFeatures.capacity) { keys in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: model.classes) { scores in
                    var last = 0
                    var secondLast = 0
                    for index in words.indices {
                        var count = 0
                        NameFeatures.collect(words, tags: tags, at: index, isShouting: isShouting) {
                            keys[count] = $0
                            count += 1
                        }
                        NameFeatures.collect(
                            words, tags: tags, at: index, last: UInt64(last), secondLast: UInt64(secondLast)
                        ) {
                            keys[count] = $0
                            count += 1
                        }
                        scores.update(repeating: 0)
                        model.score(UnsafeMutableBufferPointer(rebasing: keys[..<count]), into: scores)
                        scores[0] += caution
                        var best = 0
                        for mark in 1..<scores.count
                        where scores[mark] > scores[best] && Self.allows(mark, after: last) {
                            best = mark
                        }
                        chosen[index] = best
                        (last, secondLast) = (best, last)
                    }
                }
            }
        }
        return chosen
    }
}
