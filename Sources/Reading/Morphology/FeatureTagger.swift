/// Gives each word its morphological features under the tag it has.
///
/// A tag with one set of features in the treebanks always gets that one; for the others a linear model decides
/// between the sets seen with the tag.
package struct FeatureTagger: Sendable {
    /// What such a file is called in its header.
    package static let kind = "features"
    /// The most sets of features there can be.
    package static let most = 250

    private let sets: [String]
    private let candidates: [[UInt8]]
    private let model: ClassModel

    /// Reads a file of kind `features` for a tagger's tags.
    package init(_ file: ModelFile, tags: Int) throws(ModelError) {
        let sets = try file.strings("sets").map { $0 == "_" ? "" : $0 }
        let lists = try file.array("candidates", of: UInt8.self)
        let counts = try file.array("counts", of: UInt8.self, count: tags)
        guard counts.reduce(0, { $0 + Int($1) }) == lists.count, lists.allSatisfy({ $0 < sets.count }) else {
            throw .incomplete(file: file.name, part: "candidates")
        }
        var start = 0
        var candidates: [[UInt8]] = []
        for count in counts {
            candidates.append(Array(lists[start..<start + Int(count)]))
            start += Int(count)
        }
        self.sets = sets
        self.candidates = candidates
        model = try ClassModel(file, prefix: "set", classes: sets.count)
    }

    /// The features of each word in CoNLL-U form.
    package func features(of words: [WordLook], tags: [UInt8]) -> [String] {
        var chosen = [String](repeating: "", count: words.count)
        words.withUnsafeBufferPointer { words in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.capacity) { keys in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: sets.count) { scores in
                    for index in words.indices {
                        let choice = candidates[Int(tags[index])]
                        guard choice.count > 1 else {
                            if let only = choice.first { chosen[index] = sets[Int(only)] }
                            continue
                        }
                        var count = 0
                        Self.collect(words, tags: tags, at: index) {
                            keys[count] = $0
                            count += 1
                        }
                        scores.update(repeating: 0)
                        model.score(UnsafeMutableBufferPointer(rebasing: keys[..<count]), into: scores)
                        var best = choice[0]
                        for set in choice where scores[Int(set)] > scores[Int(best)] { best = set }
                        chosen[index] = sets[Int(best)]
                    }
                }
            }
        }
        return chosen
    }

    private static let capacity = 24

    /// What decides between the sets of features of a word.
    @inline(__always)
    package static func collect(
        _ words: UnsafeBufferPointer<WordLook>, tags: [UInt8], at index: Int, into add: (UInt32) -> Void
    ) {
        let tag = UInt64(tags[index])
        let word = words[index]
        func look(_ place: Int) -> (lower: UInt64, tag: UInt64) {
            words.indices.contains(place) ? (words[place].lower, UInt64(tags[place])) : (7, 255)
        }
        let (before, before2, before3) = (look(index - 1), look(index - 2), look(index - 3))
        let (after, after2) = (look(index + 1), look(index + 2))
        @inline(__always) func feature(_ template: UInt64, _ parts: UInt64...) {
            var hash = FeatureHash(template)
            hash.add(tag)
            for part in parts { hash.add(part) }
            add(hash.key)
        }
        feature(160)
        feature(161, word.lower)
        feature(162, word.form)
        feature(163, word.suffixes.2)
        feature(164, word.shape)
        feature(165, before.lower)
        feature(166, before.tag)
        feature(167, after.lower)
        feature(168, after.tag)
        feature(169, before2.lower)
        feature(170, before2.tag, before.tag)
        feature(171, before3.lower)
        feature(172, before.lower, before2.lower)
        feature(173, after.tag, after2.tag)
        feature(174, word.lower, after.lower)
        feature(175, word.lower, before.lower)
        feature(176, word.lower, after.tag)
        feature(177, word.lower, before.tag)
        feature(178, before3.tag, before2.tag, before.tag)
        feature(179, UInt64(word.groups.fine))
    }

    /// The sets of features each tag may have, as parts of a file.
    package static func parts(sets: [String], candidates: [[UInt8]]) -> [ModelPart] {
        [
            ModelPart("sets", strings: sets.map { $0.isEmpty ? "_" : $0 }),
            ModelPart("candidates", candidates.flatMap { $0 }),
            ModelPart("counts", candidates.map { UInt8(clamping: $0.count) }),
        ]
    }
}
