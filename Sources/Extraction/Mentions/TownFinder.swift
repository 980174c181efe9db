import Linguistics

/// Finds towns that have the name of a country or of a city elsewhere: `Lebanon, Pennsylvania`, `Athens, Georgia`.
struct TownFinder {
    /// A name of the tables and what it means.
    typealias Known = (tokens: Range<Int>, meaning: NameMeaning)

    private let words: PlaceWords
    private let grammar: Grammar

    init(_ words: PlaceWords, grammar: Grammar) {
        self.words = words
        self.grammar = grammar
    }

    /// The known names of a sentence with towns taken for what they are.
    func read(_ known: [Known]) -> [Known] {
        var read = known
        for (index, name) in known.enumerated() {
            guard let part = part(behind: name, known), !isListed(name, part.tokens, known) else { continue }
            let printed = MentionFinder.name(at: name.tokens, in: grammar.sentence)
            read[index].meaning = .place(PlaceRecord(name: printed, country: part.country))
            for other in known.indices where known[other].tokens.overlaps(part.tokens) {
                let state = MentionFinder.name(at: part.tokens, in: grammar.sentence)
                read[other].meaning = .place(PlaceRecord(name: state, country: part.country))
            }
        }
        return read
    }

    /// The part of a federal state that stands behind a name and a comma, and is no part of the name's own country.
    private func part(behind name: Known, _ known: [Known]) -> (tokens: Range<Int>, country: String)? {
        let comma = name.tokens.upperBound
        guard comma + 1 < grammar.tokens.count, grammar.lowered[comma] == ",", let home = Self.country(of: name.meaning)
        else { return nil }
        if let part = words.federalParts.match(grammar.spelled, at: comma + 1) {
            return part.meaning == home ? nil : (part.tokens, part.meaning)
        }
        // "Athens, Georgia" is in America, and "Batumi, Georgia" is not; no city of another country lies in either.
        if case .country(_, .name) = name.meaning { return nil }
        let behind = known.first { $0.tokens.lowerBound == comma + 1 }
        guard let behind, grammar.spelled[behind.tokens.lowerBound] == "Georgia", behind.tokens.count == 1 else {
            return nil
        }
        switch behind.meaning {
        case .country(let code, .name) where code != home: return (behind.tokens, "USA")
        // What else the report says may have told already which Georgia is meant.
        case .place(let record) where record.country == "USA" && home != "USA": return (behind.tokens, "USA")
        default: return nil
        }
    }

    private static func country(of meaning: NameMeaning) -> String? {
        switch meaning {
        case .country(let code, .name), .country(let code, .capital): code
        case .place(let record): record.country
        default: nil
        }
    }

    /// Whether name and part are members of a row, `Mexico, Texas and Arizona`, or the part begins something else,
    /// `when he left Cuba, Florida lawmakers said`.
    private func isListed(_ name: Known, _ part: Range<Int>, _ known: [Known]) -> Bool {
        let (start, end) = (name.tokens.lowerBound, part.upperBound)
        if start > 1, isJoint(start - 1) || grammar.lowered[start - 1] == ",",
            known.contains(where: { $0.tokens.upperBound == start - 1 })
        {
            return true
        }
        let isFronted = start == 1 && grammar.tokens[0].pos == .adposition
        if isFronted, grammar.base(grammar.top(of: part)) == "nsubj" { return true }
        guard end < grammar.tokens.count else { return false }
        switch grammar.tokens[end].pos {
        case .properNoun, .noun, .adjective: return true
        default: break
        }
        func opensName(_ place: Int) -> Bool {
            known.contains { $0.tokens.lowerBound == place }
                || place < grammar.tokens.count && words.federalParts.match(grammar.spelled, at: place) != nil
        }
        if isJoint(end) { return opensName(end + 1) }
        guard grammar.lowered[end] == ",", end + 1 < grammar.tokens.count else { return false }
        return opensName(end + 1) || isJoint(end + 1)
    }

    private func isJoint(_ token: Int) -> Bool { grammar.word(token, isIn: .rowJoints) }
}
