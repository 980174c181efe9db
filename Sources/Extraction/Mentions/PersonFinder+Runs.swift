import Linguistics

/// Names that the tagger may have missed: the words with a capital behind a title.
extension PersonFinder {
    /// Behind `ambassador to Chad`, `of Foreign Affairs and Expatriates` the place where the name may begin.
    func afterOffice(from start: Int, in sentence: Sentence, known: [Range<Int>]) -> Int {
        let tokens = sentence.tokens
        var end = start
        func isPortfolio(_ token: Int) -> Bool {
            token < tokens.count && gazetteer.portfolios.contains(tokens[token].form.lowercased())
        }
        while end < tokens.count {
            if gazetteer.words[.titlePrepositions].contains(tokens[end].form) {
                var next = end + 1
                while next < tokens.count, tokens[next].pos == .determiner { next += 1 }
                if let name = known.first(where: { $0.lowerBound == next }) {
                    end = name.upperBound
                } else if isPortfolio(next) {
                    end = next + 1
                } else {
                    break
                }
            } else if end > 0, isPortfolio(end - 1), gazetteer.words[.joints].contains(tokens[end].form),
                isPortfolio(end + 1)
            {
                end += 2
            } else if end > start, isPortfolio(end), isPortfolio(end - 1) || tokens[end - 1].form == "and" {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    /// The name in `the president of Mali, Moussa Keita, …`, whatever the tagger took it for.
    func apposed(from start: Int, in sentence: Sentence, titleWords: [String], isKnown: [Bool]) -> Range<Int>? {
        // "President of the Republic, Karim Belhadj,"
        let comma = (start..<min(start + 8, sentence.tokens.count)).first { token in
            !Self.isNameWord(sentence.tokens[token]) && !gazetteer.words[.smallWordsOfNames].contains(titleWords[token])
        }
        guard let comma, comma < sentence.tokens.count, sentence.tokens[comma].form == ",",
            let run = nameRun(from: comma + 1, in: sentence, titleWords: titleWords, isKnown: isKnown),
            run.count > 1, run.upperBound < sentence.tokens.count, sentence.tokens[run.upperBound].form == ",",
            run.allSatisfy({ sentence.tokens[$0].pos == .properNoun || sentence.tokens[$0].form == "-" })
        else { return nil }
        return run
    }

    /// The words with a capital that follow a title.
    func nameRun(from start: Int, in sentence: Sentence, titleWords: [String], isKnown: [Bool]) -> Range<Int>? {
        var end = start
        var words = 0
        while end < sentence.tokens.count, !isKnown[end] {
            let token = sentence.tokens[end]
            let title = gazetteer.title(titleWords, at: end, in: sentence)
            if words > 0, end > start, sentence.tokens[end - 1].form == "-", sentence.tokens[end - 1].isJoinedToNext {
                end += 1
            } else if title.map({ words > 0 && Self.isNameWord(token) && isGivenName($0) }) ?? isPartOfName(token) {
                words += 1
                end += 1
            } else if words > 0, token.form == "-", token.isJoinedToNext, end + 1 < sentence.tokens.count,
                !isKnown[end + 1]
            {
                end += 1
            } else if words > 0, let next = afterParticles(end, in: sentence), !isKnown[next] {
                end = next
            } else {
                break
            }
        }
        while end > start, !Self.isNameWord(sentence.tokens[end - 1]), sentence.tokens[end - 1].form.count < 2 {
            end -= 1
        }
        guard words > 0, words <= 6 else { return nil }
        return start..<end
    }

    /// Behind the particles at a place, `von der`, the name word that they lead up to.
    func afterParticles(_ start: Int, in sentence: Sentence) -> Int? {
        var end = start
        while end < sentence.tokens.count,
            gazetteer.words[.nameParticles].contains(sentence.tokens[end].form.lowercased())
        { end += 1 }
        guard end > start, end < sentence.tokens.count, Self.isNameWord(sentence.tokens[end]) else { return nil }
        return end
    }

    /// Whether a word behind a title can belong to a person's name, and to no body's: `Annan`, not `Assembly`.
    private func isPartOfName(_ token: Token) -> Bool {
        guard Self.isNameWord(token) else { return false }
        switch token.pos {
        case .properNoun, .noun, .adjective, .other: break
        default: return false
        }
        let word = token.form.lowercased()
        return !gazetteer.organisationNouns.contains(word) && !gazetteer.portfolios.contains(word)
            && (!gazetteer.thingNouns.contains(word) || gazetteer.surnameNouns.contains(word))
            && gazetteer.titles.meaning(of: word) == nil
    }
}
