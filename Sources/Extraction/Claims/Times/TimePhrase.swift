import Graphs
import Linguistics

/// Words that tell when: `on Thursday`, `on 3 May 2021`, `that September`, `two days later`.
struct TimePhrase {
    /// The tokens.
    let words: Range<Int>
    /// Their forms in lower case.
    let forms: [String]
    /// What the phrase says when it is written out.
    let text: String

    /// The phrase that a token heads, or nothing where it tells no time.
    init?(at head: Int, in grammar: Grammar) {
        guard Self.isHead(head, in: grammar) else { return nil }
        var words = Self.subtree(of: head, in: grammar).sorted().drop { grammar.tokens[$0].pos == .punctuation }[...]
        if let next = words.last.map({ $0 + 1 }), Self.isMonth(head, in: grammar), next < grammar.tokens.count,
            DateReckoner.year(in: [grammar.tokens[next].form]) != nil
        {
            words.append(next)
        }
        // "Two days later", where the tree ties both to the verb.
        if let next = words.last.map({ $0 + 1 }), next < grammar.tokens.count,
            grammar.word(next, isIn: .distances),
            grammar.lemma(head, isIn: .timeUnits)
        {
            words.append(next)
        }
        if let last = words.last, grammar.tokens[last].pos == .punctuation { words.removeLast() }
        guard let first = words.first, let last = words.last, words.count == last - first + 1, words.count <= 7 else {
            return nil
        }
        forms = words.map { grammar.tokens[$0].form.lowercased() }
        guard Self.isTime(forms, head, in: grammar) else { return nil }
        self.words = first..<(last + 1)
        text = MentionFinder.name(at: self.words, in: grammar.sentence)
    }

    /// The last phrase that ends before a token.
    static func last(before token: Int, in grammar: Grammar) -> TimePhrase? {
        for word in stride(from: token - 1, through: 0, by: -1) where isDateWord(word, in: grammar) {
            var head = word
            while let next = grammar.head(head), isDateWord(next, in: grammar) { head = next }
            if let phrase = TimePhrase(at: head, in: grammar), phrase.words.upperBound <= token { return phrase }
        }
        return nil
    }

    /// The words of a phrase, without what is told of the time: `Tuesday, a day after the vote`.
    private static func subtree(of head: Int, in grammar: Grammar) -> [Int] {
        [head]
            + grammar.children(head).flatMap { child -> [Int] in
                let isRemark = ["nmod", "acl", "advcl", "appos", "parataxis"].contains(grammar.base(child))
                return isRemark && !isDateWord(child, in: grammar) ? [] : subtree(of: child, in: grammar)
            }
    }

    private static func isHead(_ token: Int, in grammar: Grammar) -> Bool {
        isDateWord(token, in: grammar)
            // "On 3 May 2021", where the tree takes the day for the head.
            || grammar.children(token).contains { isMonth($0, in: grammar) }
                && DateReckoner.day(of: grammar.lowered[token], grammar.words) != nil
    }

    private static func isTime(_ forms: [String], _ head: Int, in grammar: Grammar) -> Bool {
        let word = grammar.tokens[head].form.lowercased()
        if grammar.words[.weekdays].contains(word) || grammar.words[.relativeDays].contains(word)
            || isMonth(head, in: grammar)
        {
            return true
        }
        if isDistance(head, in: grammar) { return TextualDate(forms, grammar.words) != nil || forms.last == "ago" }
        if grammar.words[.timeUnits].contains(word) || grammar.lemma(head, isIn: .timeUnits) {
            return forms.contains { grammar.words[.deicticAdjectives].contains($0) } || forms.last == "ago"
                || TextualDate(forms, grammar.words) != nil
        }
        if DateReckoner.day(of: word, grammar.words) != nil { return true }
        return forms.first == "in" && DateReckoner.year(in: [word]) != nil
            && forms.dropFirst().dropLast().allSatisfy(grammar.words[.partsOfYear].contains)
    }

    private static func isDateWord(_ token: Int, in grammar: Grammar) -> Bool {
        let word = grammar.lowered[token]
        return isMonth(token, in: grammar) || grammar.words[.weekdays].contains(word)
            || grammar.words[.relativeDays].contains(word)
            || grammar.lemma(token, isIn: .timeUnits) || isDistance(token, in: grammar)
            || DateReckoner.year(in: [word]) != nil
            || DateReckoner.day(of: word, grammar.words) != nil
                && grammar.children(token).contains { isMonth($0, in: grammar) }
    }

    /// Whether a token is the `later` of `two days later`.
    private static func isDistance(_ token: Int, in grammar: Grammar) -> Bool {
        grammar.word(token, isIn: .distances) && token > 0
            && grammar.lemma(token - 1, isIn: .timeUnits)
    }

    private static func isMonth(_ token: Int, in grammar: Grammar) -> Bool {
        let form = grammar.tokens[token].form
        return form.first?.isUppercase == true && grammar.words[.months].contains(form.lowercased())
    }
}
