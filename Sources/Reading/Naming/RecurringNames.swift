internal import Linguistics

/// The different names found in some sentences, with the last words of persons' names and explained acronyms, and
/// everywhere they stand.
struct RecurringNames {
    /// Some words of a sentence.
    struct Place {
        let sentence: Int
        let words: Range<Int>
    }

    /// For each name where its words stand, unless in a longer name, in order.
    let places: [[Place]]
    /// For each person's last name the longer names that end in it.
    let longer: [[Int]]
    /// For each acronym that the text explains the name it stands for.
    let explained: [Int?]

    /// Looks for the names of each sentence in all of them.
    init(_ names: [[NameSpan]], in sentences: [[String]]) {
        var all: [ArraySlice<String>] = []
        var numbers: [ArraySlice<String>: Int] = [:]
        var isLastName: [Bool] = []
        func number(_ words: ArraySlice<String>) -> Int {
            if let number = numbers[words] { return number }
            numbers[words] = all.count
            all.append(words)
            isLastName.append(false)
            return all.count - 1
        }
        for (sentence, found) in zip(sentences, names) {
            for name in found {
                _ = number(sentence[name.tokens])
                let last = sentence[name.tokens].suffix(1)
                guard name.kind == .person, name.tokens.count > 1, last.allSatisfy(Self.canStandAlone) else { continue }
                isLastName[number(last)] = true
            }
        }
        var meanings: [Int: Int] = [:]
        for (short, long) in ExplainedAcronyms(names, in: sentences).names {
            meanings[number([short])] = number(long)
        }
        var ending: [String: [Int]] = [:]
        for (number, words) in all.enumerated() where words.count > 1 {
            ending[words.last ?? "", default: []] += [number]
        }
        longer = all.indices.map { isLastName[$0] ? ending[all[$0].last ?? ""] ?? [] : [] }
        explained = all.indices.map { meanings[$0] }
        places = Self.places(of: numbers, in: sentences)
    }

    private static func places(of numbers: [ArraySlice<String>: Int], in sentences: [[String]]) -> [[Place]] {
        var lengths: [String: Set<Int>] = [:]
        for words in numbers.keys { lengths[words.first ?? "", default: []].insert(words.count) }
        let longestFirst = lengths.mapValues { $0.sorted(by: >) }
        var places = [[Place]](repeating: [], count: numbers.count)
        for (sentence, words) in sentences.enumerated() {
            var start = 0
            while start < words.count {
                let ends = (longestFirst[words[start]] ?? []).map { start + $0 }.filter { $0 <= words.count }
                let match = ends.lazy.compactMap { end in numbers[words[start..<end]].map { (name: $0, end: end) } }
                    .first
                if let match { places[match.name].append(Place(sentence: sentence, words: start..<match.end)) }
                start = match?.end ?? start + 1
            }
        }
        return places
    }

    /// Whether a word is long enough, and written as a name is.
    private static func canStandAlone(_ word: String) -> Bool { word.count > 2 && word.first?.isUppercase == true }
}
