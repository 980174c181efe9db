import Linguistics
import Press

/// Reads the offices that a sentence gives to the people it names: before the name, in apposition, as predicate.
struct OfficeReader {
    let gazetteer: Gazetteer
    let grammar: Grammar
    let mentions: [Mention]
    let words: [String]
    let phrases: [OfficePhrase]
    private let plurals: [OfficePhrase]

    init(gazetteer: Gazetteer, grammar: Grammar, mentions: [Mention], mentionAt: [Int?]) {
        self.gazetteer = gazetteer
        self.grammar = grammar
        self.mentions = mentions
        words = grammar.lowered
        let found = OfficePhraseFinder(gazetteer: gazetteer, grammar: grammar, mentions: mentions, mentionAt: mentionAt)
            .phrases()
        phrases = found.filter { !$0.isPlural }
        plurals = found.filter(\.isPlural)
    }

    /// The offices of each person mention, by index of the mention, and those that no name is given for.
    func read() -> (held: [Int: [StatedOffice]], unnamed: [OfficePhrase]) {
        let persons = mentions.indices.filter { if case .person = mentions[$0].referent { true } else { false } }
        var offices: [Int: [StatedOffice]] = [:]
        for person in persons {
            if let office = government(of: mentions[person].tokens) { offices[person] = [office] }
        }
        if phrases.isEmpty, plurals.isEmpty { return (offices, []) }
        let governing = offices
        offices = [:]
        var taken: Set<Int> = []
        for (person, phrase, office) in handedOver() {
            taken.insert(phrase)
            offices[person, default: []].append(office)
        }
        for reader in [before, afterComma, behind] {
            for person in persons {
                let chain = reader(mentions[person].tokens).filter { !taken.contains($0.phrase) }
                taken.formUnion(chain.map(\.phrase))
                let held = offices[person] ?? []
                let agreeing = chain.map(\.office).filter { agrees($0, with: held) }
                if !agreeing.isEmpty { offices[person] = held + agreeing }
            }
        }
        for phrase in phrases.indices where !taken.contains(phrase) {
            guard let person = bearer(ofRole: phrase) else { continue }
            taken.insert(phrase)
            let office = phrases[phrase].office
            if agrees(office, with: offices[person] ?? []) { offices[person, default: []].append(office) }
        }
        for (person, office) in plurals.flatMap(respective) where offices[person] == nil { offices[person] = [office] }
        for phrase in plurals {
            for (person, office) in listed(behind: phrase) where offices[person] == nil { offices[person] = [office] }
        }
        // Who has a title needs no government to tell it.
        offices.merge(governing) { titled, _ in titled }
        let unnamed = phrases.indices.filter { !taken.contains($0) }.map { phrases[$0] }
        return (mirrored(offices), unnamed)
    }

    /// An office that a chain of phrases gives, with the number of its phrase.
    typealias Link = (phrase: Int, office: StatedOffice)

    /// Whether an office can be held beside others: in a list `Macron, the German chancellor and …` it cannot.
    private func agrees(_ office: StatedOffice, with held: [StatedOffice]) -> Bool {
        let countries = Set(held.flatMap(\.countries))
        return office.countries.isEmpty || countries.isEmpty || !countries.isDisjoint(with: office.countries)
            || !office.organisations.isEmpty
    }

    /// `Presidents Putin of Russia and Xi of China`: each of the list with the office and their own country.
    private func listed(behind phrase: OfficePhrase) -> [(person: Int, office: StatedOffice)] {
        var found: [(Int, StatedOffice)] = []
        var position = phrase.tokens.upperBound
        while let person = mentions.firstIndex(where: { withoutAddress($0.tokens.lowerBound) == position }),
            case .person = mentions[person].referent
        {
            let name = mentions[person].tokens
            let country = countryBehind(name)
            var office = country.map { phrase.office.held(in: $0.code) } ?? phrase.office
            if found.isEmpty { office = office.leading(up: phrase.tokens.lowerBound..<name.lowerBound) }
            found.append((person, office))
            position = country?.end ?? name.upperBound
            while position < words.count, grammar.words[.listJoints].contains(words[position]) { position += 1 }
        }
        return found
    }

    // MARK: Before the name

    /// `Deputy Prime Minister and Foreign Minister Ayman Safadi`, `President Omar Haddad of Egypt`.
    private func before(_ name: Range<Int>) -> [Link] {
        guard let last = phrase(endingAt: withoutAddress(name.lowerBound)) else { return [] }
        if isApposition(phrases[last].tokens, before: name) { return [] }
        let chain = chain(endingWith: last, before: name.lowerBound, isApart: false)
        guard let country = countryBehind(name) else { return chain }
        // "Secretary General Luis Mora of Peru" is from there and serves elsewhere.
        return chain.map { link in
            let isOfState = link.office.isHomeless && link.office.record.scope != .any
            return (link.phrase, isOfState ? link.office.held(in: country.code) : link.office)
        }
    }

    /// Whether an office with what it is of stands between commas behind another name, so that the capitals behind it go on
    /// with the body's name: `Rana Das, president of Bangladesh Mahila Parishad, said`.
    private func isApposition(_ phrase: Range<Int>, before name: Range<Int>) -> Bool {
        let isClosed = name.upperBound < words.count && words[name.upperBound] == ","
        return phrase.lowerBound > 1 && words[phrase.lowerBound - 1] == "," && isName(endingAt: phrase.lowerBound - 1)
            && isClosed && phrase.contains { words[$0] == "of" }
    }

    /// In `Omar Haddad of Egypt` the country and where its name ends.
    private func countryBehind(_ name: Range<Int>) -> (code: String, end: Int)? {
        guard name.upperBound < words.count, words[name.upperBound] == "of" else { return nil }
        var start = name.upperBound + 1
        if start < words.count, grammar.tokens[start].pos == .determiner { start += 1 }
        guard let mention = mentions.first(where: { $0.tokens.lowerBound == start }),
            case .country(let code, .name) = mention.referent
        else { return nil }
        return (code, mention.tokens.upperBound)
    }

    /// `the president of Mali, Moussa Keita, …`, `Ukraine's commander, Gen. Bondarenko, …`.
    private func afterComma(_ name: Range<Int>) -> [Link] {
        let direct = before(name)
        let start = direct.map { phrases[$0.phrase].tokens.lowerBound }.min() ?? withoutAddress(name.lowerBound)
        guard start > 1, words[start - 1] == ",", let last = phrase(endingAt: start - 1) else { return [] }
        let end = countryBehind(name)?.end ?? name.upperBound
        let isClosed = end >= words.count || [",", ".", ")", ";", "—", "–", "\""].contains(words[end])
        guard name.count > 1 || start < name.lowerBound else { return [] }
        let chain = chain(endingWith: last, before: name.lowerBound, isApart: true)
        let first = chain.map { phrases[$0.phrase].tokens.lowerBound }.min() ?? start
        guard isClosed || opensSentence(first) && isBeforeVerb(end) else { return [] }
        if isOfRelative(first) { return [] }
        // Behind another name and a comma it is that one's.
        if first > 1, grammar.words[.listJoints].contains(words[first - 1]), isName(endingAt: first - 1) { return [] }
        let isHomeless = chain.allSatisfy { $0.office.isHomeless }
        // "the king, Prime Minister Kono" are two people.
        if !direct.isEmpty, !direct.allSatisfy({ isRank($0.office) }) { return isHomeless ? [] : chain }
        let isDefinite =
            first > 0 && (words[first - 1] == "the" || Self.possessives.contains(grammar.tokens[first - 1].tag))
            || grammar.tokens[first..<start].contains { $0.tag == "POS" }
        return isDefinite || !isHomeless ? chain : []
    }

    /// Whether nothing but an article and marks of quotation stands before a phrase.
    private func opensSentence(_ phrase: Int) -> Bool {
        (0..<phrase).allSatisfy { [.determiner, .punctuation].contains(grammar.tokens[$0].pos) }
    }

    /// Whether the verb of a name stands right behind it, though a comma should: `The director of the bank, Ana Ruiz said`.
    private func isBeforeVerb(_ end: Int) -> Bool {
        guard end < words.count else { return false }
        let verb = grammar.tokens[end].pos == .adverb ? end + 1 : end
        return verb < words.count && ["VBD", "VBZ", "VBP", "MD"].contains(grammar.tokens[verb].tag)
    }

    private static let possessives: Set<String> = ["POS", "PRP$", "WP$"]

    /// Whether an office is that of somebody's kin, so that the name behind may be the kin's: `the son of Mali's president`.
    private func isOfRelative(_ office: Int) -> Bool {
        (max(0, office - 4)..<office).contains { token in
            gazetteer.relatives.contains(grammar.lemma(token)) && token + 1 < office && words[token + 1] == "of"
        }
    }

    /// Whether an office is a rank that its bearer has beside another: `the chief of the army, General Wekesa`.
    private func isRank(_ office: StatedOffice) -> Bool {
        office.isHomeless
            && (office.record.rank >= 4 || grammar.words[.ranksBesideOffice].contains(office.title.lowercased()))
    }

    /// The place before the forms of address that stand before a name.
    func withoutAddress(_ name: Int) -> Int { gazetteer.withoutAddress(name, in: grammar) }

    private func phrase(endingAt end: Int) -> Int? { phrases.firstIndex { $0.tokens.upperBound == end } }

    private func isName(endingAt end: Int) -> Bool {
        mentions.contains { mention in
            guard case .person = mention.referent else { return false }
            return mention.tokens.upperBound == end
        }
    }

    private func chain(endingWith last: Int, before name: Int, isApart: Bool) -> [Link] {
        var members = [last]
        while let first = members.first, first > 0 {
            var gap = phrases[first - 1].tokens.upperBound..<phrases[first].tokens.lowerBound
            while let token = gap.last, isApart, grammar.tokens[token].pos == .determiner {
                gap = gap.lowerBound..<(gap.upperBound - 1)
            }
            while let token = gap.last, gazetteer.title(words, at: token, in: grammar.sentence)?.tokens.count == 1 {
                gap = gap.lowerBound..<(gap.upperBound - 1)
            }
            let isJoined =
                gap.allSatisfy { grammar.words[.officeJoints].contains(words[$0]) || words[$0] == "," }
                && gap.count <= 2
            let isComma = gap.count == 1 && words[gap.lowerBound] == ","
            // "The president and Foreign Minister Kono" are two people.
            let start = phrases[first - 1].tokens.lowerBound
            let isOther = !isApart && !gap.isEmpty && start > 0 && grammar.tokens[start - 1].pos == .determiner
            guard isJoined, !isComma, !isOther else { break }
            members.insert(first - 1, at: 0)
        }
        var start = phrases[members[0]].tokens.lowerBound
        while start > 0, grammar.tokens[start - 1].pos == .determiner { start -= 1 }
        start = withoutAddress(start)
        return offices(of: members).map { ($0.phrase, $0.office.leading(up: start..<name)) }
    }

    /// The offices of a chain; one without a country has that of the one before.
    func offices(of members: [Int]) -> [Link] {
        var links: [Link] = []
        for member in members {
            let office = phrases[member].office
            let isMember = office.record.relation == .memberOf && office.organisations.isEmpty
            if isMember { continue }
            links.append((member, links.last.map { office.inheriting(from: $0.office, in: grammar.words) } ?? office))
        }
        return links
    }
}
