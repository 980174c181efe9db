import Linguistics

/// How far the name of a body reaches around the noun that tells it, and whose body that is.
extension OrganisationFinder {
    /// The name around an organisation's noun: capitals to the left, `of`- and `for`-phrases to the right.
    func nameAround(
        _ noun: Int, in grammar: Grammar, isPerson: [Bool], countryAt: [Int: (range: Range<Int>, code: String)]
    ) -> Range<Int>? {
        let sentence = grammar.sentence
        let tokens = sentence.tokens
        let isLower = tokens[noun].form.first?.isUppercase != true
        func isPart(_ token: Int) -> Bool {
            if isPerson[token] { return false }
            if PersonFinder.isNameWord(tokens[token]) {
                return tokens[token].pos != .verb && tokens[token].pos != .pronoun
            }
            let lower = tokens[token].form.lowercased()
            if gazetteer.portfolios.contains(lower) { return isLower || tokens[token].form.first?.isUppercase == true }
            return tokens[token].pos == .numeral && tokens[token].form.first?.isNumber == true
        }
        var start = noun
        while start > 0 {
            let previous = start - 1
            if tokens[previous].pos == .determiner { break }
            if isPart(previous) {
                start = previous
            } else if tokens[previous].form.lowercased() == "and", previous > 0, isPart(previous - 1), !isLower,
                countryAt[previous - 1] == nil, tokens[start].pos != .verb,
                gazetteer.portfolios.contains(tokens[previous - 1].form.lowercased())
            {
                start = previous - 1
            } else if tokens[previous].form == "-", previous > 0, tokens[previous].isJoinedToNext, isPart(previous - 1)
            {
                start = previous - 1
            } else {
                break
            }
        }
        while start < noun,
            tokens[start].pos == .adverb || tokens[start].pos == .numeral && start == 0 || isPast(tokens[start])
        {
            start += 1
        }
        let titleWords = grammar.lowered
        // The general of "General Intelligence Department" is no person.
        while start < noun, titleWords[start] != "general",
            let title = gazetteer.title(titleWords, at: start, in: sentence), !title.record.isPost,
            title.tokens.upperBound < noun || title.tokens.upperBound == noun && title.tokens.count > 1
        {
            start = title.tokens.upperBound
        }
        if let country = countryAt[start]?.range, country.lowerBound < start { start = country.lowerBound }
        var end = noun + 1
        while end < tokens.count, !isLower, isPart(end), tokens[end].pos == .properNoun, countryAt[end] == nil,
            gazetteer.title(titleWords, at: end, in: sentence) == nil
        {
            end += 1
        }
        end = afterPhrase(from: end, in: sentence, isPerson: isPerson)
        end = beforeAcronym(start..<end, in: grammar, isPerson: isPerson) ?? end
        if gazetteer.words[.ministryNouns].contains(grammar.lowered[noun]) { end = afterDuties(from: end, in: grammar) }
        let hasContent = end - start > 1 || tokens[noun].form.first?.isUppercase == true
        return hasContent ? start..<end : nil
    }

    /// The country inside a name that says no more than what a branch of a state does.
    func countryOfBranch(
        _ name: Range<Int>, in grammar: Grammar, _ countryAt: [Int: (range: Range<Int>, code: String)]
    ) -> String? {
        guard gazetteer.functions.function(of: MentionFinder.name(at: name, in: grammar.sentence)) != nil else {
            return nil
        }
        return ownPart(name, in: grammar).lazy.compactMap { countryAt[$0]?.code }.first
    }

    /// Behind the further duties of a ministry: `Foreign Affairs, African Cooperation and Moroccan Expatriates`.
    private func afterDuties(from start: Int, in grammar: Grammar) -> Int {
        var end = start
        guard gazetteer.portfolios.contains(grammar.lowered[start - 1]) else { return start }
        var position = start
        while position < grammar.tokens.count, gazetteer.words[.joints].contains(grammar.lowered[position]),
            let next = gazetteer.portfolioEnd(from: position + 1, in: grammar)
        {
            // Only "and" closes the list.
            if grammar.lowered[position] != "," { end = next }
            position = next
        }
        return end
    }

    /// Whether a word only tells that what follows is past: no name begins with `Former`.
    func isPast(_ token: Token) -> Bool { gazetteer.words[.former].contains(token.form.lowercased()) }

    /// In `International Commission against Impunity in Guatemala (CICIG)` the end of the name, which the letters in
    /// brackets tell: every word with a capital has its letter in them.
    private func beforeAcronym(_ name: Range<Int>, in grammar: Grammar, isPerson: [Bool]) -> Int? {
        let tokens = grammar.tokens
        guard name.upperBound < tokens.count,
            gazetteer.words[.prepositionsWithinName].contains(grammar.lowered[name.upperBound])
        else { return nil }
        var end = name.upperBound
        while end < tokens.count, end < name.upperBound + 8, !isPerson[end],
            PersonFinder.isNameWord(tokens[end])
                || gazetteer.words[.prepositionsWithinName].contains(grammar.lowered[end])
                || gazetteer.words[.wordsWithinName].contains(grammar.lowered[end])
        {
            end += 1
        }
        guard end + 2 < tokens.count, tokens[end].form == "(", tokens[end + 2].form == ")" else { return nil }
        var letters = tokens[end + 1].form.filter(\.isUppercase)
        let initials = (name.lowerBound..<end).filter { PersonFinder.isNameWord(tokens[$0]) }
            .compactMap { tokens[$0].form.first }
        guard letters.count >= initials.count, initials.count > 2 else { return nil }
        for initial in initials {
            guard let place = letters.firstIndex(of: initial) else { return nil }
            letters.remove(at: place)
        }
        return end
    }

    /// The part of a name that can tell whose the body is: not what it works against or in.
    func ownPart(_ name: Range<Int>, in grammar: Grammar) -> Range<Int> {
        let end = name.first { gazetteer.words[.prepositionsWithinName].contains(grammar.lowered[$0]) }
        return name.lowerBound..<(end ?? name.upperBound)
    }

    /// The end of the `of the …` and `for the …` phrases that belong to the name.
    private func afterPhrase(from start: Int, in sentence: Sentence, isPerson: [Bool]) -> Int {
        let tokens = sentence.tokens
        var end = start
        let isPost = start > 0 && gazetteer.words[.postNouns].contains(tokens[start - 1].form.lowercased())
        while end < tokens.count,
            gazetteer.words[.dutyPrepositions].contains(tokens[end].form.lowercased())
                || isPost && end == start && tokens[end].form == "to"
        {
            var next = end + 1
            while next < tokens.count, tokens[next].pos == .determiner { next += 1 }
            var last = next
            while last < tokens.count, !isPerson[last] {
                if PersonFinder.isNameWord(tokens[last]), tokens[last].pos != .verb {
                    last += 1
                } else if tokens[last].form == "and", last + 1 < tokens.count, last > next,
                    PersonFinder.isNameWord(tokens[last + 1]),
                    gazetteer.portfolios.contains(tokens[last + 1].form.lowercased())
                {
                    last += 1
                } else {
                    break
                }
            }
            guard last > next else { return end }
            end = last
        }
        return end
    }
}
