import Linguistics

/// Rewrites a sentence as a headline would have it: no articles, no form of "be" beside a predicate, no full stop.
enum HeadlineStyle {
    /// The shortened sentence with the ties that remain; nothing when there is nothing to leave out.
    static func shortened(_ sentence: CoNLLUSentence) -> CoNLLUSentence? {
        let words = sentence.words
        guard (4...40).contains(words.count) else { return nil }
        var hasDependents = [Bool](repeating: false, count: words.count)
        for word in words {
            guard let dependency = word.dependency else { return nil }
            if let head = dependency.head { hasDependents[head] = true }
        }
        let isKept = words.indices.map { hasDependents[$0] || !isLeftOut(words[$0], isLast: $0 == words.count - 1) }
        let kept = words.indices.filter { isKept[$0] }
        guard kept.count < words.count, kept.count > 2 else { return nil }
        var places = [Int](repeating: 0, count: words.count)
        for (new, old) in kept.enumerated() { places[old] = new }
        let shortened = kept.map { place in
            let word = words[place]
            return CoNLLUWord(
                form: word.form, lemma: word.lemma, pos: word.pos, tag: word.tag, features: word.features,
                dependency: word.dependency.map { Dependency(head: $0.head.map { places[$0] }, label: $0.label) })
        }
        return CoNLLUSentence(comments: [], words: shortened)
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
