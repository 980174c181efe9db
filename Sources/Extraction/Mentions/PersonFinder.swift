import Linguistics

/// Finds the names of people: those the reader tagged, and those that follow a title.
struct PersonFinder: Sendable {
    private let gazetteer: Gazetteer

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
            found.append(extended(trimmed, in: sentence, isKnown: isKnown))
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
            guard let run else { continue }
            // The tagger may have seen only the end of the name.
            let overlapping = found.filter { $0.overlaps(run) }
            guard overlapping.allSatisfy({ run.lowerBound <= $0.lowerBound && run.upperBound >= $0.upperBound }) else {
                continue
            }
            found.removeAll { $0.overlaps(run) }
            found.append(run)
        }
        return joined(found.sorted { $0.lowerBound < $1.lowerBound }, in: sentence)
            .filter { !isThing($0, in: sentence) }
    }

    /// Whether a name is that of a thing or a body named after someone: `King Hussein Bridge`, `Nobel Prize`.
    private func isThing(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        [range.upperBound - 1, range.upperBound].contains { token in
            guard token < sentence.tokens.count, Self.isNameWord(sentence.tokens[token])
            else {
                return false
            }
            let word = sentence.tokens[token].form.lowercased()
            let isNoun = gazetteer.thingNouns.contains(word) || gazetteer.organisationNouns.contains(word)
            if token < range.upperBound { return isNoun && !gazetteer.surnameNouns.contains(word) }
            return isNoun && sentence.tokens[token].pos == .properNoun
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
        gap.allSatisfy { Self.particles.contains(sentence.tokens[$0].form) }
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
        while end > start, !Self.isNameWord(sentence.tokens[end - 1]) { end -= 1 }
        while start < end, !Self.isNameWord(sentence.tokens[start]) { start += 1 }
        return start < end ? start..<end : nil
    }

    /// Whether a title is a name as well: `Amir`, `Sultan`, `Sheikh`.
    private func isGivenName(_ title: (tokens: Range<Int>, record: TitleRecord)) -> Bool {
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
        return range.lowerBound..<end
    }

    /// Behind `ambassador to Chad`, `of Foreign Affairs and Expatriates` the place where the name may begin.
    private func afterOffice(from start: Int, in sentence: Sentence, known: [Range<Int>]) -> Int {
        let tokens = sentence.tokens
        var end = start
        func isPortfolio(_ token: Int) -> Bool {
            token < tokens.count && gazetteer.portfolios.contains(tokens[token].form.lowercased())
        }
        while end < tokens.count {
            if ["of", "to", "for", "in"].contains(tokens[end].form) {
                var next = end + 1
                while next < tokens.count, tokens[next].pos == .determiner { next += 1 }
                if let name = known.first(where: { $0.lowerBound == next }) {
                    end = name.upperBound
                } else if isPortfolio(next) {
                    end = next + 1
                } else {
                    break
                }
            } else if end > 0, isPortfolio(end - 1), ["and", ",", "&"].contains(tokens[end].form), isPortfolio(end + 1)
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
    private func apposed(from comma: Int, in sentence: Sentence, titleWords: [String], isKnown: [Bool]) -> Range<Int>? {
        guard comma < sentence.tokens.count, sentence.tokens[comma].form == ",",
            let run = nameRun(from: comma + 1, in: sentence, titleWords: titleWords, isKnown: isKnown),
            run.count > 1, run.upperBound < sentence.tokens.count, sentence.tokens[run.upperBound].form == ",",
            run.allSatisfy({ sentence.tokens[$0].pos == .properNoun || sentence.tokens[$0].form == "-" })
        else { return nil }
        return run
    }

    /// The words with a capital that follow a title.
    private func nameRun(from start: Int, in sentence: Sentence, titleWords: [String], isKnown: [Bool]) -> Range<Int>? {
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
    private func afterParticles(_ start: Int, in sentence: Sentence) -> Int? {
        var end = start
        while end < sentence.tokens.count, Self.particles.contains(sentence.tokens[end].form.lowercased()) { end += 1 }
        guard end > start, end < sentence.tokens.count, Self.isNameWord(sentence.tokens[end]) else { return nil }
        return end
    }

    private static let particles: Set<String> = [
        "al", "el", "bin", "ibn", "van", "von", "der", "den", "de", "da", "dos", "du",
    ]

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

    /// Whether a word begins with a capital and has a letter.
    static func isNameWord(_ token: Token) -> Bool {
        token.form.first?.isUppercase == true && token.form.contains { $0.isLetter }
    }
}
