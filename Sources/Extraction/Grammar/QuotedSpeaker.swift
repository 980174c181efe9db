import Linguistics

/// Tells who speaks what one sentence quotes, from the words before and behind the marks and not from the tree, which
/// seldom holds several quotations apart.
struct QuotedSpeaker {
    let grammar: Grammar
    let vocabulary: StanceVocabulary
    /// What is quoted in the sentence, in order.
    let passages: [Range<Int>]

    /// The word for whoever speaks a passage: `said Diop` behind it, `Diop said:` before it.
    func speaker(ofPassage index: Int, isOpened: Bool, isClosed: Bool) -> Int? {
        let passage = passages[index]
        let behind = isClosed ? speaker(behind: passage.upperBound + 1) : nil
        // `"We shall see," Diop said`: a comma at the end leads to the speaker, whoever has spoken before.
        if let behind, isBrokenOff(passage) { return behind }
        let before = isOpened ? speaker(before: passage.lowerBound) : nil
        return before ?? behind
    }

    private func isBrokenOff(_ passage: Range<Int>) -> Bool {
        let end = passage.upperBound
        guard end > 0 else { return true }
        let marks: Set<String> = [",", "!", "?"]
        return marks.contains(grammar.tokens[end - 1].form)
            || end + 1 < grammar.tokens.count && grammar.tokens[end + 1].form == ","
    }

    /// The speaker told from a place on, up to the next quotation or semicolon.
    func speaker(behind start: Int) -> Int? {
        let end = grammar.tokens.indices.first { $0 >= start && (isApart($0) || isQuoted($0)) } ?? grammar.tokens.count
        guard start < end else { return nil }
        let region = start..<end
        let first = region.first { grammar.tokens[$0].pos != .punctuation } ?? start
        let verb = region.first { isSpeech($0) }
        if let verb, let subject = subject(of: verb, in: region) { return subject }
        // `Screamed the front page`: whatever verb it is.
        guard grammar.tokens[first].pos == .verb, ["VBD", "VBZ"].contains(grammar.tokens[first].tag) else { return nil }
        return inverted(behind: first, in: region)
    }

    /// The speaker told before a mark, from the quotation or semicolon before it on.
    private func speaker(before mark: Int) -> Int? {
        let start = (0..<mark).last { token in
            isApart(token) || isQuoted(token) || passages.contains { $0.upperBound == token }
        }
        let region = (start.map { $0 + 1 } ?? 0)..<mark
        guard !region.isEmpty else { return nil }
        for verb in region.reversed() where isSpeech(verb) {
            if let subject = subject(of: verb, in: region) { return subject }
        }
        // `According to Diop, "..."`
        if let according = region.first(where: { grammar.lowered[$0] == "according" }),
            let nominal = grammar.head(according), region.contains(nominal)
        {
            return nominal
        }
        // `Diop: "It is clear.`
        guard grammar.tokens[mark - 1].form == ":",
            !region.contains(where: { grammar.tokens[$0].pos == .verb || grammar.tokens[$0].pos == .auxiliary })
        else { return nil }
        let top = grammar.top(of: region)
        return grammar.isNominal(top) ? top : nil
    }

    private func isSpeech(_ token: Int) -> Bool {
        guard grammar.isVerb(token) else { return false }
        let lemma = grammar.lemma(token)
        return vocabulary.saying.contains(lemma) || vocabulary.claiming.contains(lemma)
            || vocabulary.quoting.contains(lemma)
    }

    /// Who does what a verb of speech tells, as the tree has it or by the words beside the verb.
    private func subject(of verb: Int, in region: Range<Int>) -> Int? {
        guard !grammar.isPassive(verb) else { return nil }
        let subjects = grammar.arguments(of: verb)[.subject] ?? []
        if let subject = subjects.first(where: { !isQuoted($0) && (region.contains($0) || $0 < verb) }) {
            return subject
        }
        if let before = grammar.speakers(before: verb).first(where: region.contains) { return before }
        if verb > region.lowerBound, grammar.isNominal(verb - 1), !isQuoted(verb - 1) {
            return grammar.top(of: phrase(endingAt: verb, from: region.lowerBound))
        }
        return inverted(behind: verb, in: region)
    }

    /// The nominal right behind a verb: `said Panama`.
    private func inverted(behind verb: Int, in region: Range<Int>) -> Int? {
        var end = verb + 1
        while end < region.upperBound, isInPhrase(end) { end += 1 }
        guard end > verb + 1 else { return nil }
        let top = grammar.top(of: (verb + 1)..<end)
        return grammar.isNominal(top) ? top : nil
    }

    private func phrase(endingAt end: Int, from floor: Int) -> Range<Int> {
        var start = end
        while start > floor, isInPhrase(start - 1) { start -= 1 }
        return start..<end
    }

    private func isInPhrase(_ token: Int) -> Bool {
        let part = grammar.tokens[token]
        return part.pos == .determiner || part.pos == .adjective || part.tag == "POS" || grammar.isNominal(token)
    }

    private func isQuoted(_ token: Int) -> Bool { passages.contains { $0.contains(token) } }

    private func isApart(_ token: Int) -> Bool { grammar.tokens[token].form == ";" }
}
