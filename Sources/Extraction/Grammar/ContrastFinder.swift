import Linguistics

/// Finds the nominals that a contrast keeps out of what a sentence tells: Mali in `Chad, not Mali, armed Niger`, `all but
/// Mali`, `Chad, unlike Mali`, `Mali excepted`.
struct ContrastFinder {
    private let sentence: Sentence
    private let lowered: [String]
    private let bases: [String]
    private let words: WordClasses

    init(_ sentence: Sentence, lowered: [String], bases: [String], words: WordClasses) {
        self.sentence = sentence
        self.lowered = lowered
        self.bases = bases
        self.words = words
    }

    /// The heads of those set apart and of what is coordinated with them.
    var excluded: Set<Int> {
        var found: Set<Int> = []
        for position in lowered.indices {
            let word = lowered[position]
            for phrase in phrases(at: position) {
                if let nominal = nominal(behind: phrase) { found.insert(nominal) }
            }
            if words[.exceptives].contains(word), let nominal = excepted(behind: position) { found.insert(nominal) }
            if words[.exceptedMarks].contains(word) { found.formUnion(excepted(before: position)) }
        }
        return found.isEmpty ? [] : found.union(fellows(of: found))
    }

    private func phrases(at start: Int) -> [Range<Int>] {
        guard words.isBeginning(lowered[start], of: .contrastPhrases) else { return [] }
        var text = ""
        return (start..<min(start + Self.longest, lowered.count)).compactMap { token in
            text += text.isEmpty ? lowered[token] : " " + lowered[token]
            return words[.contrastPhrases].contains(text) ? start..<token + 1 : nil
        }
    }

    /// The words of the longest phrase.
    private static let longest = 4

    private func nominal(behind phrase: Range<Int>) -> Int? {
        let (start, end) = (phrase.lowerBound, phrase.upperBound)
        guard end < lowered.count, !words[.inclusiveAdverbs].contains(lowered[end]), let nominal = nominal(from: end)
        else { return nil }
        if phrase.count == 1, lowered[start] == "not" { return isContrasted(nominal, behind: start) ? nominal : nil }
        // "None other than Chad", and "excluding Chad from the talks", which is a deed.
        if start > 0, words[.contrastPartners].contains(lowered[start - 1]), lowered[start] == "other" { return nil }
        return isDeed(phrase) ? nil : nominal
    }

    /// Whether `not` sets a nominal apart and does not deny the verb: between commas or coordinators, before `but`.
    private func isContrasted(_ nominal: Int, behind negation: Int) -> Bool {
        let before = negation > 0 ? lowered[negation - 1] : ""
        let isTurn = Self.marks.contains(before) || words[.turningMarkers].contains(before)
        if isTurn || ["conj", "appos"].contains(bases[nominal]) || isDeniedInCleft(nominal) { return true }
        return sentence.tree.children[nominal].contains { bases[$0] == "conj" && isBehindBut($0) }
    }

    /// In `It was not Mali that armed Niger` somebody else did.
    private func isDeniedInCleft(_ nominal: Int) -> Bool {
        let below = sentence.tree.children[nominal]
        return below.contains { bases[$0] == "cop" } && below.contains { lowered[$0] == "it" }
            && below.contains { sentence.tree.label(of: $0).hasSuffix(":relcl") }
    }

    private func isBehindBut(_ member: Int) -> Bool {
        sentence.tree.children[member].contains { bases[$0] == "cc" && lowered[$0] == "but" }
    }

    private func isDeed(_ phrase: Range<Int>) -> Bool {
        let start = phrase.lowerBound
        guard phrase.count == 1, sentence.tokens[start].tag == "VBG" else { return false }
        let below = sentence.tree.children[start]
        return bases[start] == "root" || start == 0 || !Self.marks.contains(lowered[start - 1])
            || below.contains { bases[$0] == "aux" || bases[$0] == "nsubj" || bases[$0] == "obl" }
    }

    /// The one behind `but` where all or none are told of: `all members but Chad`.
    private func excepted(behind exceptive: Int) -> Int? {
        let before = lowered[max(0, exceptive - 6)..<exceptive]
        guard before.contains(where: words[.universals].contains), !before.contains(","),
            let nominal = nominal(from: exceptive + 1), bases[nominal] != "nsubj"
        else { return nil }
        return nominal
    }

    /// The names between a comma or the beginning and a word such as `excepted`.
    private func excepted(before word: Int) -> [Int] {
        let isClosed = word + 1 == lowered.count || Self.closings.contains(lowered[word + 1])
        let start = (lowered[..<word].lastIndex(where: Self.marks.contains) ?? -1) + 1
        guard isClosed, word - start > 0, word - start < 7 else { return [] }
        let names = Array(start..<word)
        guard names.allSatisfy({ sentence.tokens[$0].pos != .verb && sentence.tokens[$0].pos != .auxiliary }) else {
            return []
        }
        return names.filter { isNominal($0) && !["flat", "compound"].contains(bases[$0]) }
    }

    /// Those coordinated with one who is set apart, `not Chad and Mali`, but for what `but` sets against it.
    private func fellows(of excluded: Set<Int>) -> Set<Int> {
        var found: Set<Int> = []
        var open = excluded.sorted()
        // "It was not Mali that armed Niger, but Chad": trees take Chad for one more who is armed.
        for nominal in open where isDeniedInCleft(nominal) {
            found.formUnion(
                sentence.tree.subtree(of: nominal).filter { member in
                    bases[member] == "conj" && sentence.tree.head(of: member) != nominal && isBehindBut(member)
                })
        }
        while let next = open.popLast() {
            for member in sentence.tree.children[next] where bases[member] == "conj" && !isBehindBut(member) {
                if isNominal(member), found.insert(member).inserted { open.append(member) }
            }
        }
        return found
    }

    /// The head of the noun phrase that begins at a token.
    private func nominal(from start: Int) -> Int? {
        guard start < lowered.count else { return nil }
        var current = start
        while Self.inner.contains(bases[current]) || sentence.tree.label(of: current) == "nmod:poss"
            || sentence.tree.label(of: current) == "nmod:desc", let above = sentence.tree.head(of: current),
            above > current
        {
            current = above
        }
        return isNominal(current) ? current : nil
    }

    private func isNominal(_ token: Int) -> Bool {
        switch sentence.tokens[token].pos {
        case .noun, .properNoun, .pronoun, .numeral: true
        default: false
        }
    }

    private static let inner: Set<String> = ["case", "det", "amod", "compound", "nummod", "flat"]
    private static let marks: Set<String> = [",", "(", "-", "–", "—", ";", ":"]
    private static let closings: Set<String> = [",", ".", ")", ";", "-", "–", "—"]
}
