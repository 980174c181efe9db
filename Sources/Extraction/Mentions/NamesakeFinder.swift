import Linguistics

/// Tells people from the places whose names they have: `Israel Katz`, `Mr France`.
struct NamesakeFinder {
    private let gazetteer: Gazetteer
    private let persons: PersonFinder
    private let grammar: Grammar

    init(gazetteer: Gazetteer, grammar: Grammar) {
        self.gazetteer = gazetteer
        persons = PersonFinder(gazetteer: gazetteer)
        self.grammar = grammar
    }

    /// The person whose name begins at a token that the tables know as a place; nothing where the place is meant.
    func person(at token: Int, meaning: NameMeaning) -> Range<Int>? {
        switch meaning {
        // "Lord West", "Lady East".
        case .region: return behindAddress(token)
        case .country(_, form: .name), .country(_, form: .capital), .country(_, form: .adjective), .place: break
        default: return nil
        }
        return behindAddress(token) ?? behindRank(token, meaning) ?? beforeSurname(token)
    }

    /// `General Lima`, `King Jordan of Spain`: no country stands bare behind an office.
    private func behindRank(_ token: Int, _ meaning: NameMeaning) -> Range<Int>? {
        if case .country(_, .adjective) = meaning { return nil }
        guard token > 0, PersonFinder.isNameWord(grammar.tokens[token - 1]),
            let start = (max(0, token - 4)..<token).first(where: { isRank(from: $0, to: token) }),
            grammar.tokens[start].form.first?.isUppercase == true
        else { return nil }
        let rest = restOfName(from: token + 1)?.upperBound ?? token + 1
        // "Chief Israel correspondent", "Major Congo parties": the name belongs to a noun behind it.
        let head = grammar.head(token)
        if let head, head >= rest, ["compound", "amod", "nmod"].contains(grammar.base(token)) { return nil }
        return token..<rest
    }

    private func isRank(from start: Int, to end: Int) -> Bool {
        guard let title = gazetteer.title(grammar.lowered, at: start, in: grammar.sentence) else { return false }
        return title.tokens.upperBound == end && [.leads, .officialOf].contains(title.record.relation)
    }

    /// `Mr France`, or `Ms Virginia Palmer`.
    private func behindAddress(_ token: Int) -> Range<Int>? {
        guard token > 0, gazetteer.personalAddresses.contains(grammar.lowered[token - 1]),
            PersonFinder.isNameWord(grammar.tokens[token - 1])
        else { return nil }
        return token..<(restOfName(from: token + 1)?.upperBound ?? token + 1)
    }

    /// The words with a capital behind a name's first.
    private func restOfName(from start: Int) -> Range<Int>? {
        guard start < grammar.tokens.count, grammar.tokens[start].pos == .properNoun else { return nil }
        let none = [Bool](repeating: false, count: grammar.tokens.count)
        return persons.nameRun(from: start, in: grammar.sentence, titleWords: grammar.lowered, isKnown: none)
    }

    private func beforeSurname(_ token: Int) -> Range<Int>? {
        let surname = token + 1
        guard gazetteer.placeWords.namesakes.contains(grammar.spelled[token]), surname < grammar.tokens.count,
            grammar.tokens[token].pos == .properNoun, isTied(surname, to: token), !isBehindOffice(token),
            gazetteer.names.match(grammar.spelled, at: surname) == nil
        else { return nil }
        guard let run = restOfName(from: surname) else { return nil }
        let after = run.upperBound
        // "Georgia Power Company", "Jordan Valley Authority".
        if after < grammar.tokens.count, grammar.tokens[after].pos == .properNoun, grammar.isBelow(surname, after) {
            return nil
        }
        return token..<run.upperBound
    }

    /// Whether the place completes an office: `the ambassador to [Jordan] Attallah Khairi`.
    private func isBehindOffice(_ token: Int) -> Bool {
        guard token > 1, grammar.tokens[token - 1].pos == .adposition else { return false }
        return (max(0, token - 5)..<(token - 1)).contains { start in
            gazetteer.title(grammar.lowered, at: start, in: grammar.sentence)?.tokens.upperBound == token - 1
        }
    }

    /// Whether the tree or the reader's names hold two words together as one name.
    private func isTied(_ surname: Int, to token: Int) -> Bool {
        if grammar.base(surname) == "flat", grammar.head(surname) == token { return true }
        let isGiven =
            gazetteer.placeWords.givenNames.contains(grammar.spelled[token])
            && !gazetteer.organisationNouns.contains(grammar.lowered[surname])
        return grammar.sentence.names.contains {
            ($0.kind != .organisation || isGiven && $0.tokens == token..<surname + 1) && $0.tokens.contains(token)
                && $0.tokens.contains(surname)
        }
    }
}
