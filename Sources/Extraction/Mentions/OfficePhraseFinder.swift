import Linguistics
import Press

/// Finds the offices a sentence speaks of, whoever holds them.
struct OfficePhraseFinder {
    let gazetteer: Gazetteer
    let grammar: Grammar
    let mentions: [Mention]
    let mentionAt: [Int?]
    /// The words in lower case, `president` for `ex-president`.
    let words: [String]
    private let singulars: [String]

    init(gazetteer: Gazetteer, grammar: Grammar, mentions: [Mention], mentionAt: [Int?]) {
        self.gazetteer = gazetteer
        self.grammar = grammar
        self.mentions = mentions
        self.mentionAt = mentionAt
        words = grammar.lowered.map { $0.hasPrefix("ex-") ? String($0.dropFirst("ex-".count)) : $0 }
        singulars = words.map { $0.hasSuffix("s") && $0.count > 4 ? String($0.dropLast()) : $0 }
    }

    /// The phrases in order; none overlaps another.
    func phrases() -> [OfficePhrase] {
        var found: [OfficePhrase] = []
        var position = 0
        var floor = 0
        while position < words.count {
            if let index = mentionAt[position], case .person = mentions[index].referent {
                position = mentions[index].tokens.upperBound
                floor = position
            } else if let title = officeTitle(at: position) {
                let phrase = read(title, notBefore: floor)
                if !isProspective(phrase) { found.append(phrase) }
                position = phrase.tokens.upperBound
                floor = position
            } else {
                position += 1
            }
        }
        return found
    }

    /// Whether an office is one that somebody may have some day: `the next prime minister`.
    private func isProspective(_ phrase: OfficePhrase) -> Bool {
        (max(0, phrase.tokens.lowerBound - 1)..<phrase.tokens.upperBound).contains {
            gazetteer.prospectiveWords.contains(words[$0])
        }
    }

    /// A title that is more than a form of address and no part of a longer name.
    private func officeTitle(at start: Int) -> Title? {
        guard let title = title(at: start) else { return nil }
        let isFree = title.tokens.allSatisfy { token in
            guard let index = mentionAt[token] else { return true }
            if case .person = mentions[index].referent { return false }
            return mentions[index].tokens.upperBound <= title.tokens.upperBound
                && mentions[index].tokens.lowerBound >= title.tokens.lowerBound
        }
        guard isFree, grammar.tokens[title.tokens.upperBound - 1].pos != .verb else { return nil }
        // In "deputy Russian foreign minister" the deputy is no office of its own.
        let next = title.tokens.upperBound
        if title.tokens.count == 1, gazetteer.titleModifiers.contains(words[start]), next < words.count,
            isOfficePart(next), mentionAt[next].map({ !isPerson($0) }) ?? true, !isRank(at: next)
        {
            return nil
        }
        return title
    }

    private typealias Title = (tokens: Range<Int>, record: TitleRecord, isPlural: Bool)

    private func title(at start: Int) -> Title? {
        if let title = gazetteer.title(words, at: start, in: grammar.sentence), !isPostAsWell(start) {
            return title.record.relation == .honorific ? nil : (title.tokens, title.record, false)
        }
        if isPostAsWell(start) { return (start..<start + 1, .post, false) }
        if isColleague(start) {
            return (start..<start + 1, TitleRecord(relation: .officialOf, rank: 3, scope: .state), false)
        }
        guard let title = gazetteer.title(singulars, at: start, in: grammar.sentence),
            words[title.tokens.upperBound - 1] != singulars[title.tokens.upperBound - 1],
            title.record.relation != .honorific
        else { return nil }
        return (title.tokens, title.record, true)
    }

    /// Whether a form of address names what somebody does at a body: `a professor at Makerere University`.
    private func isPostAsWell(_ token: Int) -> Bool {
        grammar.words[.postsAndAddresses].contains(words[token]) && token + 1 < words.count
            && grammar.words[.officePrepositions].contains(words[token + 1])
    }

    /// Whether a word names one who holds the same office elsewhere: `his Paraguayan colleague`.
    private func isColleague(_ token: Int) -> Bool {
        guard words[token] == "colleague", token > 1, let index = mentionAt[token - 1],
            case .country(_, .adjective) = mentions[index].referent
        else { return false }
        let before = mentions[index].tokens.lowerBound - 1
        return before >= 0 && grammar.tokens[before].tag == "PRP$"
    }

    /// Whether a rank begins here, as in `Guards chief Major General Salami`.
    private func isRank(at start: Int) -> Bool {
        guard let title = gazetteer.title(words, at: start, in: grammar.sentence) else { return false }
        return title.record.rank >= 4 && title.record.relation != .leads && mentionAt[start] == nil
    }

    func isPerson(_ index: Int) -> Bool {
        if case .person = mentions[index].referent { true } else { false }
    }

    // MARK: Left of the title

    private func leftEdge(of start: Int, notBefore floor: Int) -> Int {
        var edge = start
        while edge > floor, isOfficePart(edge - 1), !isApartFromTitle(edge - 1, before: start) { edge -= 1 }
        while edge < start, [.determiner, .adposition].contains(grammar.tokens[edge].pos) || words[edge] == "-" {
            edge += 1
        }
        return edge
    }

    /// In `the day Prime Minister Modi's government fell` the noun in small letters belongs to no office with a capital.
    private func isApartFromTitle(_ token: Int, before title: Int) -> Bool {
        let word = grammar.tokens[token]
        return token + 1 == title && word.pos == .noun && word.form.first?.isLowercase == true
            && mentionAt[token] == nil
            && grammar.tokens[title].form.first?.isUppercase == true && !gazetteer.titleModifiers.contains(words[token])
            && !gazetteer.portfolios.contains(words[token]) && !gazetteer.namesState(words[token])
            && gazetteer.organisationDescriptors.meaning(of: words[token]) == nil
            && gazetteer.titles.meaning(of: words[token]) == nil
    }

    private func isOfficePart(_ token: Int) -> Bool {
        let part = grammar.tokens[token]
        if isInAcronym(token) { return true }
        if isAddress(token) { return false }
        if part.tag == "POS" {
            return token > 0 && (mentionAt[token - 1] != nil || gazetteer.namesState(grammar.lemma(token - 1)))
        }
        if let index = mentionAt[token] { return qualifies(mentions[index]) }
        if gazetteer.titleModifiers.contains(words[token]) || gazetteer.portfolios.contains(words[token]) {
            return true
        }
        if part.form == "-", part.isJoinedToNext, token > 0 { return true }
        switch part.pos {
        case .adjective, .noun, .properNoun: return part.form.contains { $0.isLetter }
        default: return words[token] == "and" && token > 0 && gazetteer.portfolios.contains(words[token - 1])
        }
    }

    /// Whether a token belongs to a form of address: `Majesty` in `His Majesty King Talal`.
    private func isAddress(_ token: Int) -> Bool {
        guard mentionAt[token] == nil else { return false }
        return (max(0, token - 2)...token).contains { start in
            guard let title = gazetteer.title(words, at: start, in: grammar.sentence) else { return false }
            return title.record.relation == .honorific && title.tokens.contains(token)
        }
    }

    /// Whether a name can stand before a title; in "flew to Moscow Foreign Minister Kono" the capital does not.
    private func qualifies(_ mention: Mention) -> Bool {
        switch mention.referent {
        case .person: return false
        case .country(_, .capital):
            let start = mention.tokens.lowerBound
            let end = mention.tokens.upperBound
            let isPossessor = end < words.count && grammar.tokens[end].tag == "POS"
            return isPossessor || start == 0 || grammar.tokens[start - 1].pos != .adposition
        default: return true
        }
    }

    /// In `Department of Foreign Affairs (DFA) Secretary` the acronym and its brackets.
    func isInAcronym(_ token: Int) -> Bool {
        (max(3, token)...(max(3, token) + 2)).contains { close in
            close < words.count && close - 2 <= token && bracketed(endingAt: close) && mentionAt[close - 3] != nil
        }
    }

    /// Whether one word in brackets ends at a token.
    func bracketed(endingAt close: Int) -> Bool {
        close > 1 && close < words.count && words[close] == ")" && words[close - 2] == "("
    }

    // MARK: The phrase

    private func read(_ found: Title, notBefore floor: Int) -> OfficePhrase {
        let title = found.tokens
        let record = found.record
        let left = leftEdge(of: title.lowerBound, notBefore: floor)
        let isEnvoy = title.contains { grammar.words[.envoys].contains(words[$0]) }
        let all = OfficeInstitutions(left..<title.upperBound, mentions, mentionAt, words)
        let before = isEnvoy ? all.sending() : isOfDissidents(left..<title.upperBound) ? .none : all
        let right = withBodyApart(complement(of: title, isEnvoy: isEnvoy), from: left)
        let organisations =
            right.institutions.organisations.isEmpty ? before.organisations : right.institutions.organisations
        let named = (before.countries + right.institutions.countries).reduce(into: [String]()) { found, code in
            if !found.contains(code) { found.append(code) }
        }
        var start = title.lowerBound
        while start > left, mentionAt[start - 1] == nil, grammar.tokens[start - 1].tag != "POS", words[start - 1] != ")"
        {
            start -= 1
        }
        let stated = relation(record, of: title, from: start, to: right)
        let isOfCabinet =
            record.scope == .any && words[title.upperBound - 1] == "secretary" && namesPortfolio(start..<right.titleEnd)
        let isRegional = isRegional(left..<title.lowerBound) && (stated == .leads || named.isEmpty)
        let toCountry = isRegional ? nil : stated
        let printed = MentionFinder.name(at: start..<right.titleEnd, in: grammar.sentence)
        let text = found.isPlural && right.titleEnd == title.upperBound ? String(printed.dropLast()) : printed
        let isWithin =
            right.institutions.organisations.isEmpty
            ? isWithinBody(before: left..<title.upperBound) : right.isWithinBody
        let office = StatedOffice(
            title: text, record: isOfCabinet ? record.ofState() : isWithin ? record.below() : record,
            relationToCountry: toCountry,
            isFormer: isFormer(left..<title.lowerBound),
            countries: toCountry == nil ? [] : named, organisations: organisations,
            cue: grammar.tokens[start].range.union(grammar.tokens[right.titleEnd - 1].range), prenominal: nil)
        // "General (Rtd) Otieno", "Chief of Army Staff (COAS)"
        let end = bracketed(endingAt: right.end + 2) ? right.end + 3 : right.end
        return OfficePhrase(tokens: left..<end, office: office, isPlural: found.isPlural)
    }

    private func isFormer(_ range: Range<Int>) -> Bool {
        range.contains { grammar.words[.former].contains(words[$0]) }
            || (range.lowerBound...range.upperBound).contains { grammar.lowered[$0].hasPrefix("ex-") }
    }
}
