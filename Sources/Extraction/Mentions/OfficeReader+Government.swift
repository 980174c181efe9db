import Linguistics

/// Those whose name a government bears, who lead it without a title's being told.
extension OfficeReader {
    /// `the Lenin Moreno government`, `Moreno's government`, `the Moreno-led government`, `the government of Lenin Moreno`.
    func government(of name: Range<Int>) -> StatedOffice? {
        guard let noun = governmentBehind(name) ?? governmentBefore(name) else { return nil }
        let start = min(noun, withoutAddress(name.lowerBound))
        // "A Moreno government" there may be some day.
        let isOpen = (max(0, start - 3)..<start).contains {
            gazetteer.prospectiveWords.contains(words[$0])
                || grammar.word($0, isIn: .indefiniteArticles)
        }
        guard !isOpen else { return nil }
        return StatedOffice(
            title: Self.headOfGovernment, record: .ofNamedGovernment, relationToCountry: .leads,
            isFormer: (max(0, start - 2)..<max(start, noun)).contains { grammar.words[.former].contains(words[$0]) },
            countries: countryBefore(start).map { [$0] } ?? [], organisations: [], cue: grammar.tokens[noun].range,
            prenominal: nil)
    }

    private static let headOfGovernment = "head of government"
    private static let mostBetween = 4

    private func governmentBehind(_ name: Range<Int>) -> Int? {
        let behind = name.upperBound..<min(words.count, name.upperBound + Self.mostBetween)
        guard let noun = behind.first(where: isNamedGovernment) else { return nil }
        let isTied = (name.upperBound..<noun).allSatisfy { token in
            grammar.tokens[token].tag == "POS" || ["-", "led"].contains(words[token])
                || grammar.tokens[token].pos == .adjective
        }
        // "Her presidency of the club" and "the Miller administration building" are no governments.
        let isWhole =
            noun + 1 == words.count
            || ![.noun, .properNoun].contains(grammar.tokens[noun + 1].pos) && words[noun + 1] != "of"
        return isTied && isWhole ? noun : nil
    }

    private func governmentBefore(_ name: Range<Int>) -> Int? {
        let start = withoutAddress(name.lowerBound)
        let isPossessor = name.upperBound < words.count && grammar.tokens[name.upperBound].tag == "POS"
        guard start > 1, words[start - 1] == "of", isNamedGovernment(start - 2), !isPossessor else { return nil }
        return start - 2
    }

    private func isNamedGovernment(_ token: Int) -> Bool {
        grammar.tokens[token].pos == .noun && grammar.word(token, isIn: .namedGovernments)
    }

    /// The country named right before a place: `Ecuador's Moreno government`, `the Chilean dictatorship of Augusto Pinochet`.
    private func countryBefore(_ place: Int) -> String? {
        var end = place
        while end > 0, grammar.tokens[end - 1].tag == "POS" || grammar.word(end - 1, isIn: .former) { end -= 1 }
        guard let mention = mentions.first(where: { $0.tokens.upperBound == end }),
            case .country(let code, _) = mention.referent
        else { return nil }
        return code
    }
}
