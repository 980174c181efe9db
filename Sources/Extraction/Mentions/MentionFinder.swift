import Linguistics
import Press

/// Finds what a sentence names: countries, organisations, people with their offices, places.
struct MentionFinder: Sendable {
    private let gazetteer: Gazetteer
    private let sharedNames: [String: NameMeaning]

    /// Finds what tables name; names that several share mean in this report what is given for them.
    init(gazetteer: Gazetteer, sharedNames: [String: NameMeaning] = [:]) {
        self.gazetteer = gazetteer
        self.sharedNames = sharedNames
    }

    /// The mentions of one sentence, the `index`-th of its article.
    func find(in grammar: Grammar, index: Int) -> SentenceMentions {
        let sentence = grammar.sentence
        guard !sentence.tokens.isEmpty else { return .none }
        let persons = PersonFinder(gazetteer: gazetteer)
        var claims = NameClaims(count: sentence.tokens.count)
        let namesakes = NamesakeFinder(gazetteer: gazetteer, grammar: grammar)
        var known: [(tokens: Range<Int>, meaning: NameMeaning)] = []
        var position = 0
        while position < grammar.tokens.count {
            if let half = halfOfPair(at: position, in: grammar) {
                known.append((position..<position + 1, half))
                position += 1
            } else if let match = knownName(at: position, in: grammar),
                isName(match.meaning, at: match.tokens, in: sentence), !isForeignParty(match, behind: known.last)
            {
                if namesTreaty(match.meaning, at: match.tokens, in: grammar)
                    || isCurrency(match.meaning, at: match.tokens, in: grammar)
                    || isStreet(match.meaning, at: match.tokens, in: grammar)
                {
                    position = match.tokens.upperBound
                    continue
                }
                if match.tokens.count == 1, let person = namesakes.person(at: position, meaning: match.meaning) {
                    claims.claim(person, .person(record: nil))
                    position = person.upperBound
                    continue
                }
                let shared = match.tokens.count == 1 ? sharedNames[grammar.printed[position]] : nil
                known.append((match.tokens, shared ?? match.meaning))
                position = match.tokens.upperBound
            } else {
                position += 1
            }
        }
        known = TownFinder(gazetteer.placeWords, grammar: grammar).read(known)
        for ship in ShipFinder(gazetteer: gazetteer).find(in: grammar) { claims.close(ship) }
        for case (let range, .person(let record)) in known { claims.claim(range, .person(record: record)) }
        let people = persons.names(in: grammar, beside: known)
        for alias in AliasFinder(gazetteer: gazetteer, grammar: grammar).find(beside: people) {
            claims.claim(alias.tokens, .person(record: alias.record))
        }
        for span in people { claims.claim(span, .person(record: nil)) }
        let organisations = OrganisationFinder(gazetteer: gazetteer)
        // The West Bank lends no money, and the Soviet Union is no union.
        let places = known.filter { $0.1.isPlace || $0.1.isNamedCountry }.map(\.0)
        for found in organisations.find(in: grammar, beside: known, people: claims.spans.map(\.tokens))
        where !places.contains(found.tokens) {
            claims.claim(found.tokens, .organisation(record: nil, country: found.country))
        }
        for (range, meaning) in known { claims.claim(range, Self.referent(of: meaning)) }
        for place in AddressNames(grammar: grammar, gazetteer: gazetteer, known: known).places
        where PersonFinder.isNameWord(sentence.tokens[place.lowerBound])
            && !isStyle(place, in: grammar) && !isInTreaty(place, in: grammar)
        {
            let printed = Self.name(at: place, in: sentence)
            claims.claim(place, .place(PlaceRecord(name: printed, country: nil)))
        }
        let mentions = claims.spans.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map { span in
            Mention(
                sentence: index, tokens: span.tokens, head: grammar.top(of: span.tokens), referent: span.referent,
                name: Self.name(at: span.tokens, in: sentence))
        }
        var mentionAt = [Int?](repeating: nil, count: sentence.tokens.count)
        for (number, mention) in mentions.enumerated() {
            for token in mention.tokens { mentionAt[token] = number }
        }
        let read = OfficeReader(gazetteer: gazetteer, grammar: grammar, mentions: mentions, mentionAt: mentionAt).read()
        return SentenceMentions(all: mentions, offices: read.held, unnamed: read.unnamed)
    }

    /// Whether a party's short name stands behind another country's adjective, as in `the Swedish Democrats`.
    private func isForeignParty(
        _ match: (tokens: Range<Int>, meaning: NameMeaning), behind known: (tokens: Range<Int>, meaning: NameMeaning)?
    ) -> Bool {
        guard case .organisation(let record) = match.meaning, record.kind == .party, match.tokens.count == 1,
            let known, known.tokens.upperBound == match.tokens.lowerBound,
            case .country(let code, .adjective) = known.meaning
        else { return false }
        return record.country.map { $0 != code } ?? false
    }

    /// Whether a city is part of the name of what was agreed there: `the Paris Agreement`, `the Minsk accords`.
    private func namesTreaty(_ meaning: NameMeaning, at range: Range<Int>, in grammar: Grammar) -> Bool {
        switch meaning {
        case .country(_, .capital), .place: isInTreaty(range, in: grammar)
        default: false
        }
    }

    /// Whether a country is named only for its money: `five billion U.S. dollars`.
    private func isCurrency(_ meaning: NameMeaning, at range: Range<Int>, in grammar: Grammar) -> Bool {
        let next = range.upperBound
        guard case .country(_, let form) = meaning, next < grammar.tokens.count, grammar.tokens[next].pos == .noun,
            grammar.children(next, "nsubj", "obj").isEmpty
        else { return false }
        // Headlines have "US pound" for what bombers do.
        let isCounted = range.lowerBound > 0 && grammar.tokens[range.lowerBound - 1].pos == .numeral
        return (isCounted || form == .adjective) && gazetteer.currencyNouns.contains(grammar.lemma(next))
    }

    /// Whether a country's or a capital's name is the beginning of another: `Lebanon County`, `Paris Street`.
    private func isStreet(_ meaning: NameMeaning, at range: Range<Int>, in grammar: Grammar) -> Bool {
        let next = range.upperBound
        guard next < grammar.tokens.count, PersonFinder.isNameWord(grammar.tokens[next]),
            gazetteer.placeWords.townNouns.contains(grammar.lowered[next]),
            // "Kenya Roads Authority" goes on.
            next + 1 == grammar.tokens.count || !PersonFinder.isNameWord(grammar.tokens[next + 1])
        else { return false }
        switch meaning {
        case .country(_, .name), .country(_, .capital): return true
        default: return false
        }
    }

    /// The country for which half of a joined adjective stands: `Franco` in `Franco-German`.
    private func halfOfPair(at position: Int, in grammar: Grammar) -> NameMeaning? {
        guard let code = gazetteer.placeWords.combiningForms[grammar.lowered[position]],
            position + 2 < grammar.tokens.count, Self.isJoint(position + 1, in: grammar.sentence),
            grammar.tokens[position].form.first?.isUppercase == true,
            case .country = gazetteer.names.match(grammar.printed, at: position + 2)?.meaning
        else { return nil }
        return .country(code: code, form: .adjective)
    }

    /// Whether a token is a hyphen or dash that joins the words on both sides.
    static func isJoint(_ token: Int, in sentence: Sentence) -> Bool {
        token > 0 && ["-", "–", "—", "/"].contains(sentence.tokens[token].form)
            && sentence.tokens[token - 1].isJoinedToNext && sentence.tokens[token].isJoinedToNext
    }

    private func isInTreaty(_ range: Range<Int>, in grammar: Grammar) -> Bool {
        let next = range.upperBound
        if gazetteer.treatyNouns.contains(grammar.lowered[next - 1]) { return true }
        guard next < grammar.tokens.count, gazetteer.treatyNouns.contains(grammar.lowered[next]) else { return false }
        let hasArticle = range.lowerBound > 0 && grammar.lowered[range.lowerBound - 1] == "the"
        return hasArticle || PersonFinder.isNameWord(grammar.tokens[next])
    }

    /// Whether a word only says what sort of state is meant: `the Kingdom`.
    private func isStyle(_ range: Range<Int>, in grammar: Grammar) -> Bool {
        range.count == 1 && gazetteer.countries(styled: grammar.lowered[range.lowerBound]) != nil
    }

    /// The longest name of the tables at a token, `MONUSCO` as printed or `CAIRO` as `Cairo`.
    private func knownName(at position: Int, in grammar: Grammar) -> (tokens: Range<Int>, meaning: NameMeaning)? {
        let spelled = gazetteer.names.match(grammar.spelled, at: position)
        guard let usual = gazetteer.names.match(grammar.printed, at: position) else { return spelled }
        guard let spelled, spelled.tokens.count >= usual.tokens.count else { return beforeTitle(usual, in: grammar) }
        return beforeTitle(spelled, in: grammar)
    }

    /// In `US Treasury Secretary` the country alone, since the rest is a title.
    private func beforeTitle(_ match: (tokens: Range<Int>, meaning: NameMeaning), in grammar: Grammar) -> (
        tokens: Range<Int>, meaning: NameMeaning
    )? {
        guard case .organisation = match.meaning else { return match }
        let start = match.tokens.dropFirst().first { start in
            guard let title = gazetteer.title(grammar.lowered, at: start, in: grammar.sentence) else { return false }
            return title.tokens.upperBound == match.tokens.upperBound + 1 && title.record.relation != .honorific
                && !gazetteer.organisationNouns.contains(grammar.lowered[match.tokens.upperBound - 1])
        }
        let rest = start.flatMap { gazetteer.names.match(Array(grammar.spelled[..<$0]), at: match.tokens.lowerBound) }
        guard let rest, case .country = rest.meaning else { return match }
        return rest
    }

    /// Whether a word of the tables is used as a name here: `Turkey` is, `turkey` and the verb `Chad` are not.
    private func isName(_ meaning: NameMeaning, at range: Range<Int>, in sentence: Sentence) -> Bool {
        let first = sentence.tokens[range.lowerBound]
        // "Al-Shabaab" may begin with a small letter, at the beginning of a sentence as well.
        let isArticled =
            range.count > 2 && Self.isJoint(range.lowerBound + 1, in: sentence)
            && sentence.tokens[range.lowerBound + 2].form.first?.isUppercase == true
        guard first.form.first?.isUppercase == true || first.form.first?.isLetter == false || isArticled else {
            return false
        }
        if range.count == 1, first.form == "US" || first.form == "Us" || first.form == "IT" {
            return first.form == "US"
        }
        switch first.pos {
        case .verb, .auxiliary, .determiner, .adposition, .pronoun:
            return range.count > 1 || first.form.count > 3 && first.pos == .verb && range.lowerBound > 0
        default: return true
        }
    }

    private static func referent(of meaning: NameMeaning) -> Referent {
        switch meaning {
        case .country(let code, let form): .country(code: code, form: form)
        case .organisation(let record): .organisation(record: record, country: record.country)
        case .place(let record): .place(record)
        case .person(let record): .person(record: record)
        case .region: .region
        }
    }

    /// The words of a range in one line, as printed.
    static func name(at range: Range<Int>, in sentence: Sentence) -> String {
        var name = ""
        for token in range {
            name += sentence.tokens[token].form
            if token + 1 < range.upperBound, !sentence.tokens[token].isJoinedToNext { name += " " }
        }
        return name
    }
}

/// Stretches of a sentence already taken by a name; the first claim wins.
struct NameClaims {
    /// One claimed stretch.
    struct Span {
        let tokens: Range<Int>
        let referent: Referent
    }

    private(set) var spans: [Span] = []
    private var taken: [Bool]

    init(count: Int) {
        taken = Array(repeating: false, count: count)
    }

    /// Takes a stretch, unless part of it is taken.
    mutating func claim(_ tokens: Range<Int>, _ referent: Referent) {
        guard !tokens.isEmpty, tokens.allSatisfy({ !taken[$0] }) else { return }
        for token in tokens { taken[token] = true }
        spans.append(Span(tokens: tokens, referent: referent))
    }

    /// Takes a stretch for something that is no entity.
    mutating func close(_ tokens: Range<Int>) {
        for token in tokens { taken[token] = true }
    }
}
