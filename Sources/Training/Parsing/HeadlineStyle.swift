import Linguistics

/// Rewrites a sentence as a headline would have it: no articles, no form of "be" beside a predicate, no full stop.
enum HeadlineStyle {
    /// The words that a headline keeps; nothing when there is nothing to leave out.
    static func kept(_ sentence: CoNLLUSentence) -> [Int]? {
        let words = sentence.words
        guard (4...40).contains(words.count) else { return nil }
        var hasDependents = [Bool](repeating: false, count: words.count)
        for word in words {
            guard let dependency = word.dependency else { return nil }
            if let head = dependency.head { hasDependents[head] = true }
        }
        let kept = words.indices.filter {
            hasDependents[$0] || !isLeftOut(words[$0], isLast: $0 == words.count - 1)
        }
        return kept.count < words.count && kept.count > 2 ? kept : nil
    }

    /// Only these words of a sentence, none of which hangs on one that is left out.
    static func picked(_ kept: [Int], of sentence: CoNLLUSentence) -> CoNLLUSentence {
        let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
        let words = kept.map { place in
            let word = sentence.words[place]
            return CoNLLUWord(
                form: word.form, lemma: word.lemma, pos: word.pos, tag: word.tag, features: word.features,
                dependency: word.dependency.map { Dependency(head: $0.head.flatMap { places[$0] }, label: $0.label) })
        }
        return CoNLLUSentence(comments: [], words: words)
    }

    private static func isLeftOut(_ word: CoNLLUWord, isLast: Bool) -> Bool {
        switch word.dependency?.label {
        case "det": word.tag == "DT"
        case "cop", "aux", "aux:pass": word.lemma == "be"
        case "punct": isLast && word.form == "."
        default: false
        }
    }
}
