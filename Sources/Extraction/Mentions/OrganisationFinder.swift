import Linguistics

/// Finds organisations by the reader's tags and by the nouns that end or begin their names.
struct OrganisationFinder: Sendable {
    /// An organisation's name and the country that stands inside it.
    struct Found: Sendable {
        let tokens: Range<Int>
        let country: String?
    }

    let gazetteer: Gazetteer

    init(gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// The organisations of a sentence, in order; those that the tables know as a whole are left to them.
    func find(in grammar: Grammar, beside known: [(Range<Int>, NameMeaning)], people: [Range<Int>]) -> [Found] {
        let sentence = grammar.sentence
        let isPerson = PersonFinder.mask(people, count: sentence.tokens.count)
        var countryAt: [Int: (range: Range<Int>, code: String)] = [:]
        var isBody = [Bool](repeating: false, count: sentence.tokens.count)
        var countryOfBody: [Int: String] = [:]
        for (range, meaning) in known {
            switch meaning {
            case .country(let code, let form) where form != .seat:
                for token in range { countryAt[token] = (range, code) }
            case .organisation(let record):
                for token in range {
                    isBody[token] = true
                    countryOfBody[token] = record.country
                }
            default: break
            }
        }
        lazy var titles = titles(in: grammar)
        var found: [Found] = []
        for token in sentence.tokens.indices where isOrganisationNoun(sentence.tokens[token]) {
            // The staff of "Chief of Staff" and the army of "Chief of Army Staff" are no bodies.
            let isOffice = titles.contains { title in
                title.lowerBound < token && title.contains(token)
                    && (title.upperBound == token + 1
                        || (title.lowerBound..<token).contains { grammar.lowered[$0] == "of" })
            }
            if isOffice { continue }
            guard !isPerson[token], found.last.map({ !$0.tokens.contains(token) }) ?? true else { continue }
            guard let range = nameAround(token, in: grammar, isPerson: isPerson, countryAt: countryAt) else { continue }
            if range.allSatisfy({ isBody[$0] }) || isPortfolio(range, of: titles) { continue }
            // The Export-Import Bank of China is no Bank of China, but China's all the same.
            let own = ownPart(range, in: grammar)
            let ofBodies = Set(own.compactMap { countryOfBody[$0] })
            let country =
                own.lazy.compactMap { countryAt[$0]?.code }.first ?? (ofBodies.count == 1 ? ofBodies.first : nil)
            found.append(Found(tokens: range, country: country))
        }
        let isTitleCased = sentence.paragraph == .headline && Self.isTitleCased(sentence)
        let addresses = AddressNames(grammar: grammar, gazetteer: gazetteer, known: known)
        for name in sentence.names
        where name.kind == .organisation && !isTitleCased && !addresses.isAddress(name.tokens) {
            guard let range = trimmed(name.tokens, in: sentence, countryAt: countryAt) else { continue }
            let inside = found.indices.filter { found[$0].tokens.overlaps(name.tokens) }
            if let first = inside.first {
                let ranges = inside.map { found[$0].tokens }
                let wider =
                    joined(range, over: ranges, in: grammar) {
                        isPerson[$0] || isBody[$0] || countryAt[$0] != nil
                    } ?? whole(range, over: ranges, in: grammar, titles: titles) { isPerson[$0] }
                if let wider {
                    // "The Uzbek Prosecutor General's Office" is whole only here.
                    found[first] = Found(
                        tokens: wider, country: found[first].country ?? countryOfBranch(wider, in: grammar, countryAt))
                }
                continue
            }
            if known.contains(where: { $0.0 == range }) { continue }
            if range.contains(where: { isPerson[$0] }) { continue }
            if range.contains(where: { isBody[$0] }) {
                // "PLA Air Force" is more than the army.
                let bodies = known.map(\.0).filter { isBody[$0.lowerBound] && $0.overlaps(range) }
                guard let wider = whole(range, over: bodies, in: grammar, titles: titles, isTaken: { isPerson[$0] })
                else { continue }
                let opening = bodies[0].lowerBound == wider.lowerBound ? countryOfBody[wider.lowerBound] : nil
                let own = ownPart(wider, in: grammar).lazy.compactMap { countryAt[$0]?.code }.first
                found.append(Found(tokens: wider, country: own ?? opening))
                continue
            }
            // "UAE Minister of Foreign Affairs" and "Defense" in "Defense Secretary" are offices.
            if isPortfolio(range, of: titles) { continue }
            let hasNoun = range.contains { isOrganisationNoun(sentence.tokens[$0]) }
            if range.count > 1, range.allSatisfy({ gazetteer.portfolios.contains(grammar.lowered[$0]) }) { continue }
            if isDuty(range, in: grammar)
                || gazetteer.words[.governmentNouns].contains(grammar.lowered[headNoun(of: range, in: grammar)])
            {
                continue
            }
            if !hasNoun, titles.contains(where: { $0.overlaps(range) }) { continue }
            if range.allSatisfy({ countryAt[$0] != nil }) { continue }
            found.append(Found(tokens: range, country: range.lazy.compactMap { countryAt[$0]?.code }.first))
        }
        for range in described(in: grammar) {
            guard found.allSatisfy({ !$0.tokens.overlaps(range) }), !known.contains(where: { $0.0.overlaps(range) }),
                !range.contains(where: { isPerson[$0] }), !titles.contains(where: { $0.overlaps(range) })
            else { continue }
            found.append(Found(tokens: range, country: nil))
        }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Names that the reader has missed behind what says that they are a body's: `Russian firm Uranium One`.
    private func described(in grammar: Grammar) -> [Range<Int>] {
        let tokens = grammar.tokens
        return tokens.indices.compactMap { start in
            guard tokens[start].form.first?.isLowercase == true,
                let match = gazetteer.organisationDescriptors.match(grammar.lowered, at: start)
            else { return nil }
            let first = match.tokens.upperBound
            var end = first
            while end < tokens.count, PersonFinder.isNameWord(tokens[end]),
                [.properNoun, .numeral].contains(tokens[end].pos)
            {
                end += 1
            }
            guard end > first, tokens[first].pos == .properNoun, !tokens[first].form.hasSuffix("day"),
                start > 0, [.adjective, .noun, .properNoun].contains(tokens[start - 1].pos),
                grammar.head(first).map({ grammar.tokens[$0].pos != .verb || grammar.base(first) != "obl" }) ?? true
            else { return nil }
            return first..<end
        }
    }

    /// Whether a title reaches into a name, as in `Minister of Foreign Affairs and National Community`.
    private func isPortfolio(_ range: Range<Int>, of titles: [Range<Int>]) -> Bool {
        titles.contains { $0.lowerBound < range.lowerBound && $0.upperBound > range.lowerBound }
    }

    /// Whether a name is one of a minister's duties: `Marine` and `Blue Economy` in `Minister of Marine and Blue Economy`.
    private func isDuty(_ range: Range<Int>, in grammar: Grammar) -> Bool {
        guard gazetteer.portfolios.contains(grammar.lowered[range.upperBound - 1]) else { return false }
        var start = range.lowerBound - 1
        while start > 0, range.lowerBound - start < 12 {
            if gazetteer.words[.dutyPrepositions].contains(grammar.lowered[start]),
                gazetteer.words[.dutyHolders].contains(grammar.lowered[start - 1])
            {
                return true
            }
            guard
                PersonFinder.isNameWord(grammar.tokens[start])
                    || grammar.lowered[start] == "the" || gazetteer.words[.joints].contains(grammar.lowered[start])
            else { return false }
            start -= 1
        }
        return false
    }

    /// Where titles of people stand.
    private func titles(in grammar: Grammar) -> [Range<Int>] {
        let words = grammar.lowered.map { $0.hasPrefix("ex-") ? String($0.dropFirst("ex-".count)) : $0 }
        return grammar.tokens.indices.compactMap { token in
            guard let title = gazetteer.title(words, at: token, in: grammar.sentence), !title.record.isPost else {
                return nil
            }
            return title.tokens
        }
    }

    /// Whether nearly every word of a headline has a capital, so that capitals tell nothing.
    private static func isTitleCased(_ sentence: Sentence) -> Bool {
        let words = sentence.tokens.filter { $0.form.count > 3 && $0.form.contains { $0.isLetter } }
        return words.count { $0.form.first?.isUppercase == true } * 4 >= words.count * 3
    }

    private func isOrganisationNoun(_ token: Token) -> Bool {
        let isCapitalised = Spelling.isCapitalised(token.form)
        guard isCapitalised || token.form.utf8.count == "ministry".utf8.count else { return false }
        let word = token.form.lowercased()
        return word == "ministry" || isCapitalised && gazetteer.organisationNouns.contains(word)
    }

    private func trimmed(
        _ range: Range<Int>, in sentence: Sentence, countryAt: [Int: (range: Range<Int>, code: String)]
    ) -> Range<Int>? {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, sentence.tokens[start].pos == .determiner || isPast(sentence.tokens[start]) {
            start += 1
        }
        // In "America's Ford" the owner is no part of the name.
        if let owner = countryAt[start]?.range, owner.upperBound + 1 < end,
            sentence.tokens[owner.upperBound].tag == "POS"
        {
            start = owner.upperBound + 1
        }
        while end > start, !PersonFinder.isNameWord(sentence.tokens[end - 1]), sentence.tokens[end - 1].pos != .numeral
        {
            end -= 1
        }
        guard start < end, (start..<end).contains(where: { PersonFinder.isNameWord(sentence.tokens[$0]) }) else {
            return nil
        }
        if let country = countryAt[start]?.range, country.lowerBound < start { start = country.lowerBound }
        return start..<end
    }
}
