import Linguistics

/// Offices that stand behind a name, in apposition or as predicate.
extension OfficeReader {
    /// `Masato Kono, Japan's former foreign minister`; `Nadia Haddad is the prime minister of Lebanon`.
    func behind(_ name: Range<Int>) -> [Link] {
        var position = skippingAside(name.upperBound)
        guard position < words.count else { return [] }
        let isBracket = words[position] == "("
        let isApart = isBracket || [",", "—", "–", "--"].contains(words[position])
        if isApart { position += 1 }
        let linking = predicate(at: position)
        if linking != nil, words[position] == "as", !canTakeOffice(name) { return [] }
        if let linking { position = linking.end }
        guard isApart || linking != nil || isAppointed(name) else { return [] }
        while position < words.count,
            grammar.tokens[position].pos == .determiner || grammar.tokens[position].tag == "PRP$"
                || grammar.words[.adverbsBeforeOffice].contains(words[position])
        {
            position += 1
        }
        guard let first = phrases.firstIndex(where: { $0.tokens.lowerBound == position }) else { return [] }
        var members = [first]
        while let last = members.last, last + 1 < phrases.count {
            let gap = phrases[last].tokens.upperBound..<phrases[last + 1].tokens.lowerBound
            let isJoined = gap.allSatisfy {
                words[$0] == "also" || grammar.words[.joints].contains(words[$0])
                    || grammar.tokens[$0].pos == .determiner
            }
            guard isJoined, gap.count <= 4 else { break }
            members.append(last + 1)
        }
        members = Array(members.prefix { !isFollowedByName(phrases[$0].tokens.upperBound) })
        if isApart, linking == nil, let only = members.first, isSubject(phrases[only]) { return [] }
        // "Abdelatty, Sudan's FM discuss truce": headlines part two people by a comma.
        if grammar.sentence.paragraph == .headline, linking == nil, !isBracket, let last = members.last {
            let end = phrases[last].tokens.upperBound
            if end < words.count, grammar.tokens[end].pos != .punctuation { return [] }
        }
        let links = offices(of: members)
        return linking?.isPast == true ? links.map { ($0.phrase, $0.office.former()) } : links
    }

    /// Whether what stands right behind a name is what a verb makes of its bearer: `named Ana Ruiz its new director`.
    private func isAppointed(_ name: Range<Int>) -> Bool {
        guard let head = name.first(where: { ["obj", "iobj"].contains(grammar.base($0)) }),
            let verb = grammar.head(head), verb < name.lowerBound, grammar.lemma(verb, isIn: .appointingVerbs)
        else { return false }
        return !grammar.isPassive(verb)
    }

    /// Whether a bare office behind a comma is the subject of the verb behind it and no apposition: `with the governor, Ana
    /// Ruiz, the President said`.
    private func isSubject(_ phrase: OfficePhrase) -> Bool {
        let end = phrase.tokens.upperBound
        guard phrase.office.isHomeless, end < words.count,
            ["VBD", "VBZ", "VBP", "MD"].contains(grammar.tokens[end].tag),
            phrase.tokens.lowerBound > 0, words[phrase.tokens.lowerBound - 1] == "the"
        else { return false }
        return phrase.tokens.contains { ["nsubj", "nsubj:pass"].contains(grammar.label($0)) }
    }

    /// Whether `as` behind a name can tell that person's office: one is appointed as minister, while who stands up to
    /// somebody as minister is the minister himself.
    private func canTakeOffice(_ name: Range<Int>) -> Bool {
        let head = name.first { token in grammar.head(token).map { !name.contains($0) } ?? true } ?? name.lowerBound
        guard ["obj", "obl", "nmod", "iobj"].contains(grammar.base(head)), let verb = grammar.head(head) else {
            return true
        }
        // Who is to be succeeded has the office still; who has been succeeded has lost it, see `handedOver`.
        if grammar.lemma(verb, isIn: .succeedingVerbs) {
            return grammar.base(head) == "obl" || !isSettled(verb)
        }
        return grammar.lemma(verb, isIn: .appointingVerbs)
    }

    /// Behind the age, the party or the spelling in brackets that may follow a name.
    private func skippingAside(_ start: Int) -> Int {
        if start + 2 < words.count, words[start] == ",", grammar.tokens[start + 1].pos == .numeral,
            words[start + 2] == ","
        {
            return start + 2
        }
        if start < words.count, words[start] == "(",
            let close = (start..<min(start + 6, words.count)).first(where: { words[$0] == ")" })
        {
            let holdsPhrase = phrases.contains { $0.tokens.lowerBound > start && $0.tokens.upperBound <= close }
            return holdsPhrase ? start : close + 1
        }
        return start
    }

    /// `is`, `who was`, `has been`, `was named`: its end and whether it tells of the past.
    private func predicate(at start: Int) -> (end: Int, isPast: Bool)? {
        var position = start
        if position < words.count, words[position] == "who" { position += 1 }
        if position < words.count, grammar.tokens[position].tag == "MD" { position += 1 }
        if position + 1 < words.count, grammar.words[.perfectAuxiliaries].contains(words[position]),
            words[position + 1] == "been"
        {
            position += 2
        } else if position + 1 < words.count, grammar.words[.servingForms].contains(words[position]),
            let end = endOfSpan(from: position + 1)
        {
            return (end, grammar.words[.pastLinkingVerbs].contains(words[position]))
        } else if position + 2 < words.count, grammar.words[.takingVerbs].contains(words[position]),
            words[position + 1] == "over", words[position + 2] == "as"
        {
            position += 3
        } else if position < words.count, grammar.words[.linkingVerbs].contains(words[position]) {
            position += 1
        } else {
            return nil
        }
        let verb = words[position - 1] == "as" ? words[position - 2] : words[position - 1]
        var isChosen = false
        if position < words.count, grammar.words[.choosingParticiples].contains(words[position]) {
            isChosen = true
            position += 1
            while position < words.count, grammar.words[.choosingParticles].contains(words[position]) { position += 1 }
        }
        while position < words.count, grammar.words[.adverbsOfNow].contains(words[position]) { position += 1 }
        return (position, !isChosen && grammar.words[.pastLinkingVerbs].contains(verb))
    }

    /// Behind `as` in `served as`, `served two terms as` and `spent 13 years as`.
    private func endOfSpan(from start: Int) -> Int? {
        let marker = (start..<min(start + 5, words.count)).first { words[$0] == "as" }
        guard let marker,
            (start..<marker).allSatisfy({ token in
                switch grammar.tokens[token].pos {
                case .numeral, .adverb, .adjective, .determiner: true
                case .noun: grammar.lemma(token, isIn: .termsOfOffice)
                default: false
                }
            })
        else { return nil }
        return marker + 1
    }

    private func isFollowedByName(_ end: Int) -> Bool {
        mentions.contains { mention in
            guard case .person = mention.referent else { return false }
            return withoutAddress(mention.tokens.lowerBound) == end
        }
    }
}
