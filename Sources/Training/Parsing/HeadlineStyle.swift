import Linguistics

/// Rewrites a sentence as a headline would have it: no articles, no form of "be" beside a predicate, the present for
/// the past, "to" for "will", no full stop, and every other time a capital on every longer word.
struct HeadlineStyle {
    /// Of so many sentences one is rewritten.
    let every: Int

    /// Headlines made of some of the sentences, in order, with the number of the sentence each is made of.
    func headlines(of sentences: [CoNLLUSentence]) -> [(source: Int, headline: CoNLLUSentence)] {
        stride(from: 0, to: sentences.count, by: every).compactMap { number in
            Self.headline(of: sentences[number], isTitled: number / every % 2 == 0).map { (number, $0) }
        }
    }

    /// A sentence as a headline; nothing when there is nothing to rewrite or its words are not all tied.
    static func headline(of sentence: CoNLLUSentence, isTitled: Bool) -> CoNLLUSentence? {
        let words = sentence.words
        guard (4...40).contains(words.count), words.allSatisfy({ $0.dependency != nil }) else { return nil }
        let heads = Set(words.compactMap { $0.dependency?.head })
        let kept = words.indices.filter {
            heads.contains($0) || !isLeftOut(words[$0], isLast: $0 == words.count - 1)
        }
        guard kept.count < words.count, kept.count > 2 else { return nil }
        let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
        let picked = kept.map { place in
            let word = inPresent(words[place])
            let isFirst = place == kept.first
            return CoNLLUWord(
                form: isTitled || isFirst ? titled(word, isFirst: isFirst) : word.form, lemma: word.lemma,
                pos: word.pos, tag: word.tag, features: word.features,
                dependency: word.dependency.map { Dependency(head: $0.head.flatMap { places[$0] }, label: $0.label) })
        }
        return CoNLLUSentence(comments: [], words: picked)
    }

    /// A headline as it is, with capitals on its longer words, and in capitals only.
    static func spellings(of headline: CoNLLUSentence) -> [CoNLLUSentence] {
        let forms = headline.words.indices.map { titled(headline.words[$0], isFirst: $0 == 0) }
        return [headline, headline.respelt(forms), headline.respelt(headline.words.map { $0.form.uppercased() })]
    }

    private static func isLeftOut(_ word: CoNLLUWord, isLast: Bool) -> Bool {
        switch word.dependency?.label {
        case "det": word.tag == "DT"
        case "cop", "aux", "aux:pass": word.lemma == "be"
        case "punct": isLast && word.form == "."
        default: false
        }
    }

    /// "warned" as "warns" and "will" as "to"; other words as they are.
    private static func inPresent(_ word: CoNLLUWord) -> CoNLLUWord {
        if word.tag == "MD", word.lemma == "will", word.dependency?.label == "aux", let tie = word.dependency {
            return CoNLLUWord(
                form: "to", lemma: "to", pos: .particle, tag: "TO",
                dependency: Dependency(head: tie.head, label: "mark"))
        }
        guard word.tag == "VBD", word.pos == .verb else { return word }
        return CoNLLUWord(
            form: thirdPerson(of: word.lemma), lemma: word.lemma, pos: .verb, tag: "VBZ",
            features: word.features.replacing("Mood=Ind|Tense=Past", with: "Mood=Ind|Tense=Pres"),
            dependency: word.dependency)
    }

    private static func thirdPerson(of lemma: String) -> String {
        if lemma == "have" { return "has" }
        if ["s", "x", "z", "ch", "sh", "o"].contains(where: lemma.hasSuffix) { return lemma + "es" }
        let beforeLast = lemma.dropLast().last
        if lemma.hasSuffix("y"), let beforeLast, !"aeiou".contains(beforeLast) { return lemma.dropLast() + "ies" }
        return lemma + "s"
    }

    private static func titled(_ word: CoNLLUWord, isFirst: Bool) -> String {
        let isSmall = word.form.count < 4 && word.pos != .verb && word.pos != .noun && word.pos != .pronoun
        guard isFirst || !isSmall else { return word.form }
        return word.form.prefix(1).uppercased() + word.form.dropFirst()
    }
}

extension CoNLLUSentence {
    fileprivate func respelt(_ forms: [String]) -> CoNLLUSentence {
        let words = zip(words, forms).map { word, form in
            CoNLLUWord(
                form: form, lemma: word.lemma, pos: word.pos, tag: word.tag, features: word.features,
                dependency: word.dependency)
        }
        return CoNLLUSentence(comments: [], words: words)
    }
}
