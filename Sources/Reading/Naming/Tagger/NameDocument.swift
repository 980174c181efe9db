internal import Linguistics

/// The words of sentences that belong together, with where each capitalised word stands elsewhere among them.
struct NameDocument {
    /// A run of words with capitals, with or without the small words that join names between them.
    struct Run {
        let words: Range<Int>
        let wide: Range<Int>
        /// The runs before and behind that only small words part from this one.
        let before: Range<Int>?
        let behind: Range<Int>?
    }

    /// Where a word stands.
    struct Place {
        let sentence: Int
        let word: Int
    }

    let sentences: [NameWords]
    /// For each sentence and word the hash of its tag.
    let tags: [[UInt64]]
    /// For each sentence and word with a capital the run it stands in.
    let runs: [[Run?]]
    /// Where words with capitals stand, by their small form.
    private let places: [UInt64: [Place]]
    /// The small forms of words without capitals.
    private let small: Set<UInt64>
    /// For initials of runs the run that first has them, by the hash of the small letters.
    private let initials: [UInt64: (sentence: Int, words: Range<Int>)]
    private static let longestAcronym = 8

    /// Looks where words stand; the joints are the small words that may stand inside names.
    init(_ sentences: [NameWords], joints: Set<UInt64>) {
        self.sentences = sentences
        tags = sentences.map { $0.tags.map { FeatureHash.of($0.tag.utf8) } }
        runs = sentences.map { Self.runs(of: $0, joints) }
        var places: [UInt64: [Place]] = [:]
        var small: Set<UInt64> = []
        var acronyms: Set<UInt64> = []
        for (number, sentence) in sentences.enumerated() {
            for (word, look) in sentence.looks.enumerated() {
                if sentence.isCapital[word] {
                    places[look.lower, default: []].append(Place(sentence: number, word: word))
                    if look.traits & 2 != 0 { acronyms.insert(look.lower) }
                } else {
                    small.insert(look.lower)
                }
            }
        }
        var initials: [UInt64: (sentence: Int, words: Range<Int>)] = [:]
        for (number, sentence) in sentences.enumerated() {
            for (word, run) in runs[number].enumerated() {
                guard let run, run.wide.count > 1, sentence.isCapital[word] else { continue }
                var hash = FeatureHash(0)
                var count = 0
                for next in word..<run.wide.upperBound where sentence.isCapital[next] {
                    hash.add(sentence.looks[next].initial)
                    count += 1
                    guard count > 1 else { continue }
                    if count > Self.longestAcronym { break }
                    if acronyms.contains(hash.value), initials[hash.value] == nil {
                        initials[hash.value] = (number, word..<next + 1)
                    }
                }
            }
        }
        self.places = places
        self.small = small
        self.initials = initials
    }

    /// The first other places where the word stands, at most three.
    func others(of place: Place) -> [Place] {
        let all = places[sentences[place.sentence].looks[place.word].lower] ?? []
        guard all.count > 1 else { return [] }
        var found: [Place] = []
        for other in all where other.sentence != place.sentence || other.word != place.word {
            found.append(other)
            if found.count == 3 { break }
        }
        return found
    }

    /// How often the word stands with a capital.
    func count(of place: Place) -> Int { places[sentences[place.sentence].looks[place.word].lower]?.count ?? 0 }

    /// Whether the word stands without a capital as well.
    func isSmallElsewhere(_ look: WordLook) -> Bool { small.contains(look.lower) }

    /// The words that an acronym stands for.
    func meaning(of look: WordLook) -> (sentence: Int, words: Range<Int>)? { initials[look.lower] }

    /// Whether an acronym of the document stands for these words.
    func isAbbreviated(_ words: Range<Int>, in sentence: Int) -> Bool {
        guard words.count <= 2 * Self.longestAcronym else { return false }
        let known = sentences[sentence]
        var hash = FeatureHash(0)
        for word in words where known.isCapital[word] { hash.add(known.looks[word].initial) }
        return initials[hash.value] != nil
    }

    private static func runs(of sentence: NameWords, _ joints: Set<UInt64>) -> [Run?] {
        let count = sentence.looks.count
        var runs = [Run?](repeating: nil, count: count)
        var start = 0
        while start < count {
            guard sentence.isCapital[start] else {
                start += 1
                continue
            }
            var inner: [Range<Int>] = []
            var place = start
            while place < count {
                var end = place
                while end < count, sentence.isCapital[end] { end += 1 }
                inner.append(place..<end)
                place = end
                while place < count, place - end < 3, !sentence.isCapital[place],
                    joints.contains(sentence.looks[place].lower)
                {
                    place += 1
                }
                guard place > end, place < count, sentence.isCapital[place] else { break }
            }
            let wide = start..<(inner.last?.upperBound ?? start + 1)
            for (number, words) in inner.enumerated() {
                let before = number > 0 ? inner[number - 1] : nil
                let behind = number + 1 < inner.count ? inner[number + 1] : nil
                for word in words { runs[word] = Run(words: words, wide: wide, before: before, behind: behind) }
                guard let behind else { continue }
                for word in words.upperBound..<behind.lowerBound {
                    runs[word] = Run(words: word..<word, wide: wide, before: words, behind: behind)
                }
            }
            start = wide.upperBound
        }
        return runs
    }
}
