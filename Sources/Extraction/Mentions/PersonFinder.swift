import Linguistics

/// Finds the names of people: those the reader tagged, and those that follow a title.
struct PersonFinder: Sendable {
    let gazetteer: Gazetteer

    init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// Token ranges of people's names, without titles, in order.
    func names(in grammar: Grammar, beside known: [(Range<Int>, NameMeaning)]) -> [Range<Int>] {
        let sentence = grammar.sentence
        let titleWords = grammar.lowered
        let isKnown = Self.mask(known.map(\.0), count: sentence.tokens.count)
        var found: [Range<Int>] = []
        for name in sentence.names where name.kind == .person {
            guard let trimmed = trimmed(name.tokens, in: sentence, titleWords: titleWords, isKnown: isKnown) else {
                continue
            }
            if trimmed.allSatisfy({ isKnown[$0] }) { continue }
            if isTitleOfNext(trimmed, in: sentence, titleWords: titleWords) { continue }
            let whole = extended(trimmed, in: sentence, isKnown: isKnown)
            found.append(withRest(of: whole, in: grammar, isKnown: isKnown))
        }
        var position = 0
        while position < titleWords.count {
            guard let title = gazetteer.title(titleWords, at: position, in: sentence) else {
                position += 1
                continue
            }
            position = title.tokens.upperBound
            if title.record.relation == .memberOf { continue }
            let start = afterOffice(from: position, in: sentence, known: known.map(\.0))
            let run =
                nameRun(from: start, in: sentence, titleWords: titleWords, isKnown: isKnown)
                ?? (title.record.relation == .honorific
                    ? nil : apposed(from: start, in: sentence, titleWords: titleWords, isKnown: isKnown))
            guard let run, !isInBody(run, beside: isKnown, in: sentence), !isBeforeTitle(run, in: sentence, titleWords),
                run.count > 1 || !title.record.isPost
            else { continue }
            // The tagger may have seen only the end of the name.
            let overlapping = found.filter { $0.overlaps(run) }
            guard overlapping.allSatisfy({ run.lowerBound <= $0.lowerBound && run.upperBound >= $0.upperBound }) else {
                continue
            }
            found.removeAll { $0.overlaps(run) }
            found.append(run)
        }
        return joined(found.sorted { $0.lowerBound < $1.lowerBound }, in: sentence)
            .filter { !isThing($0, in: sentence) && !isTitleOfNext($0, in: sentence, titleWords: titleWords) }
    }

    /// Whether the words behind a known name go on with it to that of a body, as the tagger has it: `Risk Consulting` in
    /// `president of North Africa Risk Consulting`.
    private func isInBody(_ run: Range<Int>, beside isKnown: [Bool], in sentence: Sentence) -> Bool {
        let last = run.lowerBound - 1
        guard last >= 0, isKnown[last] else { return false }
        return sentence.names.contains {
            $0.kind == .organisation && $0.tokens.contains(last) && $0.tokens.contains(run.lowerBound)
        }
    }

    /// Whether the words behind a title only qualify the next one, and a name stands behind that: `Deputy Democrat leader Kono`.
    private func isBeforeTitle(_ run: Range<Int>, in sentence: Sentence, _ titleWords: [String]) -> Bool {
        guard run.upperBound < sentence.tokens.count,
            let title = gazetteer.title(titleWords, at: run.upperBound, in: sentence),
            title.tokens.upperBound < sentence.tokens.count
        else { return false }
        return sentence.tokens[run.upperBound].form.first?.isLowercase == true
            && Self.isNameWord(sentence.tokens[title.tokens.upperBound])
    }

    /// Whether what the tagger took for a name is a form of address before one: `Maj.` in `Maj. Gen. Ahmad Husni`.
    private func isTitleOfNext(_ range: Range<Int>, in sentence: Sentence, titleWords: [String]) -> Bool {
        guard range.upperBound < sentence.tokens.count, Self.isNameWord(sentence.tokens[range.upperBound]),
            let title = gazetteer.title(titleWords, at: range.lowerBound, in: sentence)
        else { return false }
        return title.tokens.upperBound >= range.upperBound
    }

    /// Whether a name is that of a thing or a body named after someone: `King Hussein Bridge`, `Nobel Prize`.
    private func isThing(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        if range.lowerBound > 0,
            gazetteer.thingPrefixes.contains(sentence.tokens[range.lowerBound - 1].form.lowercased()),
            Self.isNameWord(sentence.tokens[range.lowerBound - 1])
        {
            return true
        }
        // "Gen Z" is no general.
        if range.count == 1, sentence.tokens[range.lowerBound].form.count == 1 { return true }
        // "Tea Growers' Association"
        let isPlural =
            range.upperBound < sentence.tokens.count && ["'", "’"].contains(sentence.tokens[range.upperBound].form)
            && sentence.tokens[range.upperBound - 1].form.hasSuffix("s")
        let behind = isPlural ? range.upperBound + 1 : range.upperBound
        return [range.upperBound - 1, behind].contains { token in
            guard token < sentence.tokens.count, Self.isNameWord(sentence.tokens[token])
            else {
                return false
            }
            let word = sentence.tokens[token].form.lowercased()
            let isNoun =
                gazetteer.thingNouns.contains(word) || gazetteer.organisationNouns.contains(word)
                || gazetteer.impersonalNouns.contains(word)
            if token < range.upperBound { return isNoun && !gazetteer.surnameNouns.contains(word) }
            return isNoun && (isPlural || sentence.tokens[token].pos == .properNoun)
        }
    }

    /// The names with those made one that only a particle or a nickname parts: `Ursula von der Leyen`, `Luiz "Lula" Costa`.
    private func joined(_ names: [Range<Int>], in sentence: Sentence) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for name in names {
            if let last = found.last, last.upperBound < name.lowerBound,
                isParticles(last.upperBound..<name.lowerBound, in: sentence)
                    || isNickname(last.upperBound..<name.lowerBound, in: sentence)
            {
                found[found.count - 1] = last.lowerBound..<name.upperBound
            } else {
                found.append(name)
            }
        }
        return found
    }

    private func isParticles(_ gap: Range<Int>, in sentence: Sentence) -> Bool {
        gap.allSatisfy { gazetteer.words[.nameParticles].contains(sentence.tokens[$0].form) }
    }

    private func isNickname(_ gap: Range<Int>, in sentence: Sentence) -> Bool {
        gap.count == 3 && Self.quotes.contains(sentence.tokens[gap.lowerBound].form)
            && Self.quotes.contains(sentence.tokens[gap.upperBound - 1].form)
            && Self.isNameWord(sentence.tokens[gap.lowerBound + 1])
    }

    private static let quotes: Set<String> = ["\"", "“", "”", "'", "‘", "’", "``", "''"]

    static func mask(_ ranges: [Range<Int>], count: Int) -> [Bool] {
        var mask = [Bool](repeating: false, count: count)
        for range in ranges { for token in range { mask[token] = true } }
        return mask
    }

    /// A tagged name without the titles and possessive marks that the tagger took along.
    private func trimmed(
        _ range: Range<Int>, in sentence: Sentence, titleWords: [String], isKnown: [Bool]
    ) -> Range<Int>? {
        var start = range.lowerBound
        var end = range.upperBound
        // In "His Majesty Sultan Haitham" the tagger may take half of the form of address along.
        if start > 0, let title = gazetteer.title(titleWords, at: start - 1, in: sentence),
            title.record.relation == .honorific, title.tokens.contains(start), title.tokens.upperBound < end
        {
            start = title.tokens.upperBound
        }
        for position in start..<end {
            guard position >= start, let title = gazetteer.title(titleWords, at: position, in: sentence),
                title.tokens.upperBound < end, position == start || !isGivenName(title) || isKnown[position - 1]
            else { continue }
            start = title.tokens.upperBound
        }
        // In "Minister of Foreign Affairs and Expatriates Yousef Haddadin" the tagger may take the last portfolio along.
        while start + 1 < end, gazetteer.portfolios.contains(titleWords[start]) { start += 1 }
        // In "ambassador to Chad Li Jiming" the tagger may take the country along.
        if start > 0, sentence.tokens[start - 1].pos == .adposition {
            while start + 1 < end, isKnown[start] { start += 1 }
        }
        while start < end, gazetteer.titleModifiers.contains(titleWords[start]) { start += 1 }
        // "Accused Ana Ruiz Thursday" tells when.
        while end > start + 1, gazetteer.words[.weekdays].contains(titleWords[end - 1]) { end -= 1 }
        while end > start, !Self.isNameWord(sentence.tokens[end - 1]) { end -= 1 }
        while start < end, !Self.isNameWord(sentence.tokens[start]) { start += 1 }
        return start < end ? start..<end : nil
    }

    /// Whether a title is a name as well: `Amir`, `Sultan`, `Sheikh`.
    func isGivenName(_ title: (tokens: Range<Int>, record: TitleRecord)) -> Bool {
        title.tokens.count == 1 && (title.record.relation == .honorific || title.record.relation == .leads)
            && title.record.rank != 2
    }

    /// A tagged name together with the rest of a hyphenated given name: `Lim Soo-suk`.
    private func extended(_ range: Range<Int>, in sentence: Sentence, isKnown: [Bool]) -> Range<Int> {
        var end = range.upperBound
        while end + 1 < sentence.tokens.count, sentence.tokens[end].form == "-", sentence.tokens[end].isJoinedToNext,
            sentence.tokens[end - 1].isJoinedToNext, !isKnown[end + 1]
        {
            end += 2
        }
        while end < sentence.tokens.count, sentence.tokens[end - 1].isJoinedToNext,
            Self.isSecondHalf(sentence.tokens[end])
        {
            end += 1
        }
        // In `Antonio "Tonyo" Salonga` the tagger may stop inside the quotation.
        let quotes = range.count { Self.quotes.contains(sentence.tokens[$0].form) }
        if quotes == 1, end < sentence.tokens.count, Self.quotes.contains(sentence.tokens[end].form) {
            end += 1
            while end < sentence.tokens.count, Self.isNameWord(sentence.tokens[end]), !isKnown[end] { end += 1 }
        }
        while let last = afterParticles(end, in: sentence), !isKnown[last] { end = last + 1 }
        return range.lowerBound..<end
    }

    /// A tagged name with the words right behind that the tree holds to be part of it: `Kim Jong [Un]`.
    private func withRest(of range: Range<Int>, in grammar: Grammar, isKnown: [Bool]) -> Range<Int> {
        var end = range.upperBound
        while end < grammar.tokens.count, Self.isNameWord(grammar.tokens[end]), !isKnown[end],
            grammar.tokens[end].pos == .properNoun, grammar.base(end) == "flat",
            grammar.head(end).map(range.contains) ?? false
        {
            end += 1
        }
        return range.lowerBound..<end
    }

    /// Whether a word begins with a capital and has a letter, as has the second half of `Dall'Aria`.
    static func isNameWord(_ token: Token) -> Bool {
        if Spelling.isCapitalised(token.form) {
            return token.form.utf8.first.map { $0 < 0x80 } ?? false || token.form.contains { $0.isLetter }
        }
        return isSecondHalf(token)
    }

    /// Whether a word is what stands from the apostrophe on in a name like `Dall'Aria`, for which `'ARIA` proves nothing.
    static func isSecondHalf(_ token: Token) -> Bool {
        guard token.form.utf8.count > 2, let first = token.form.first, "'’ʼ".contains(first) else { return false }
        let rest = token.form.dropFirst()
        return rest.count > 1 && rest.first?.isUppercase == true && rest.dropFirst().first?.isLowercase == true
    }
}
