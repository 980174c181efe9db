import Linguistics

/// One office of several countries, whose holders are named in the same order.
extension OfficeReader {
    /// `his Danish and Swedish counterparts, A and B`, `the foreign ministers of Iran and Iraq, A and B`, `the foreign
    /// ministers of Iran, A, and Iraq, B`: each with the country that stands in his place.
    func respective(_ phrase: OfficePhrase) -> [(person: Int, office: StatedOffice)] {
        let pairs = interleaved(behind: phrase) ?? rows(around: phrase)
        return pairs.map { ($0.person, phrase.office.held(in: $0.country)) }
    }

    private typealias Pair = (person: Int, country: String)

    /// Each behind his country: `of Iran, A, and Iraq, B`.
    private func interleaved(behind phrase: OfficePhrase) -> [Pair]? {
        guard let preposition = phrase.tokens.first(where: { grammar.words[.ownerPrepositions].contains(words[$0]) })
        else { return nil }
        var found: [Pair] = []
        var position = preposition + 1
        while let country = country(at: position), country.end < words.count, [",", "("].contains(words[country.end]),
            let person = person(at: country.end + 1)
        {
            found.append((person, country.code))
            position = mentions[person].tokens.upperBound
            while position < words.count, words[position] == ")" || grammar.words[.listJoints].contains(words[position])
            { position += 1 }
        }
        return found.count > 1 ? found : nil
    }

    /// A row of countries and a row of people: `Danish and Swedish counterparts, A and B`.
    private func rows(around phrase: OfficePhrase) -> [Pair] {
        var codes: [String] = []
        var end = phrase.tokens.upperBound
        if let preposition = phrase.tokens.first(where: { grammar.words[.ownerPrepositions].contains(words[$0]) }) {
            var position = preposition + 1
            while let country = country(at: position) {
                codes.append(country.code)
                end = country.end
                position = afterJoint(country.end)
            }
        } else {
            codes = adjectives(endingAt: phrase)
        }
        guard codes.count > 1, end < words.count, [",", ":"].contains(words[end]) else { return [] }
        var persons: [Int] = []
        var position = end + 1
        while let person = person(at: position) {
            persons.append(person)
            position = afterJoint(mentions[person].tokens.upperBound)
        }
        guard persons.count == codes.count, Set(codes).count == codes.count else { return [] }
        return zip(persons, codes).map { ($0, $1) }
    }

    private func adjectives(endingAt phrase: OfficePhrase) -> [String] {
        guard
            var index = mentions.firstIndex(where: { mention in
                guard case .country(_, .adjective) = mention.referent else { return false }
                return phrase.tokens.contains(mention.tokens.lowerBound)
            })
        else { return [] }
        var codes: [String] = []
        while case .country(let code, .adjective) = mentions[index].referent {
            codes.insert(code, at: 0)
            guard index > 0, afterJoint(mentions[index - 1].tokens.upperBound) == mentions[index].tokens.lowerBound,
                mentions[index - 1].tokens.upperBound < mentions[index].tokens.lowerBound
            else { break }
            index -= 1
        }
        return codes
    }

    /// The place behind the commas and the `and` of a list.
    private func afterJoint(_ start: Int) -> Int {
        var position = start
        while position < words.count, grammar.words[.listJoints].contains(words[position]) { position += 1 }
        return position
    }

    private func country(at token: Int) -> (code: String, end: Int)? {
        let start = token < words.count && grammar.tokens[token].pos == .determiner ? token + 1 : token
        guard let mention = mentions.first(where: { $0.tokens.lowerBound == start }),
            case .country(let code, .name) = mention.referent
        else { return nil }
        return (code, mention.tokens.upperBound)
    }

    private func person(at token: Int) -> Int? {
        mentions.firstIndex { mention in
            guard case .person = mention.referent else { return false }
            return withoutAddress(mention.tokens.lowerBound) == token
        }
    }
}
