import Graphs
import Linguistics

/// Reads who belongs to which party or body from the short forms of reports: `the ANC's Thabo Dube`, `Thabo Dube of the ANC`,
/// `Thabo Dube, a lawmaker from the ANC`, `Amnesty's Ana Ruiz`, `Dube's ANC`.
struct PartyReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The memberships told in one sentence; none where an office in the party is told already.
    func memberships(in sentence: Int) -> [Proposal] {
        let mentions = finder.document.mentions[sentence]
        guard let type = ontology.type(.membership), mentions.all.contains(where: isBody) else { return [] }
        let grammar = finder.document.grammars[sentence]
        return mentions.all.indices.compactMap { index -> Proposal? in
            guard case .person = mentions.all[index].referent, let person = finder.document.entities[sentence][index],
                let link = before(mentions.all[index].tokens, mentions, grammar)
                    ?? behind(mentions.all[index].tokens, mentions, grammar)
                    ?? bodyBehind(mentions.all[index].tokens, mentions, grammar)
                    ?? owned(by: mentions.all[index].tokens, mentions, grammar),
                let party = finder.document.entities[sentence][link.party],
                mentions.offices[index]?.contains(where: { $0.organisations.contains(link.party) }) != true
            else { return nil }
            return Proposal(
                person, type, party, footing: .granted(at: link.cue), cue: grammar.tokens[link.cue].range,
                rule: isParty(mentions.all[link.party], grammar) ? "member_of/party" : "member_of/body",
                tokens: (link.cue, mentions.all[index].head, mentions.all[link.party].head),
                isFormer: link.isPast)
        }
    }

    private typealias Link = (party: Int, cue: Int, isPast: Bool)

    /// The party or body before a name: `the ANC's Thabo Dube`, `Amnesty's Ana Ruiz`.
    private func before(_ name: Range<Int>, _ mentions: SentenceMentions, _ grammar: Grammar) -> Link? {
        // "The university's Dr Ana Ruiz"
        let mark = gazetteer.withoutAddress(name.lowerBound, in: grammar) - 1
        guard mark > 0, let party = mentions.mentionAt[mark - 1], isBody(mentions.all[party]) else { return nil }
        if grammar.tokens[mark].tag == "POS" { return (party, mark, false) }
        // "ANC candidate Thabo Dube"
        let isOne = gazetteer.partyPeople.contains(grammar.lemma(mark)) && !grammar.tokens[mark].tag.hasSuffix("S")
        return isOne && isParty(mentions.all[party], grammar) ? (party, mark, false) : nil
    }

    /// The party that is somebody's: `Dube's ANC`, `Dube's ruling ANC`.
    private func owned(by name: Range<Int>, _ mentions: SentenceMentions, _ grammar: Grammar) -> Link? {
        let mark = name.upperBound
        guard mark + 1 < grammar.tokens.count, grammar.tokens[mark].tag == "POS" else { return nil }
        var position = mark + 1
        while position < grammar.tokens.count, mentions.mentionAt[position] == nil,
            grammar.word(position, isIn: .partyAdjectives) || grammar.lowered[position] == "-"
        {
            position += 1
        }
        guard position < grammar.tokens.count, let party = mentions.mentionAt[position],
            mentions.all[party].tokens.lowerBound == position, isParty(mentions.all[party], grammar),
            stands(mentions.all[party].tokens.upperBound, grammar)
        else { return nil }
        return (party, mark, false)
    }

    /// The body behind a full name, where the tree ties it to that or commas set it apart: `Ana Ruiz of Amnesty International`,
    /// `Ana Ruiz, from the Chamber of Commerce, said`.
    private func bodyBehind(_ name: Range<Int>, _ mentions: SentenceMentions, _ grammar: Grammar) -> Link? {
        guard name.count > 1, name.upperBound < grammar.tokens.count else { return nil }
        let isApart = grammar.lowered[name.upperBound] == ","
        let cue = isApart ? name.upperBound + 1 : name.upperBound
        guard cue + 1 < grammar.tokens.count, grammar.word(cue, isIn: .workerPrepositions) else { return nil }
        let start = grammar.tokens[cue + 1].pos == .determiner ? cue + 2 : cue + 1
        guard start < grammar.tokens.count, let body = mentions.mentionAt[start], isBody(mentions.all[body]),
            mentions.all[body].tokens.lowerBound == start, stands(mentions.all[body].tokens.upperBound, grammar),
            let head = grammar.head(mentions.all[body].head)
        else { return nil }
        let end = mentions.all[body].tokens.upperBound
        let isClosed = end < grammar.tokens.count && grammar.lowered[end] == ","
        guard isApart ? isClosed : name.contains(head) else { return nil }
        return (body, cue, false)
    }

    /// The party behind a name: `Thabo Dube of the ANC`, `Thabo Dube, a former lawmaker from the ruling ANC`.
    private func behind(_ name: Range<Int>, _ mentions: SentenceMentions, _ grammar: Grammar) -> Link? {
        let words = grammar.lowered
        var position = name.upperBound
        var cue = position
        var isPast = false
        if position < words.count, words[position] == "," {
            position += 1
            let end = min(words.count, position + Self.reach)
            let noun = (position..<end).first { gazetteer.partyPeople.contains(grammar.lemma($0)) }
            if let noun {
                let between = position..<noun
                let isOne = between.allSatisfy {
                    ![.verb, .punctuation, .adposition].contains(grammar.tokens[$0].pos) || words[$0] == "-"
                }
                guard isOne, grammar.tokens[noun].tag.hasSuffix("S") == false else { return nil }
                isPast = between.contains { grammar.words[.former].contains(words[$0]) }
                position = noun + 1
                cue = noun
            }
        }
        let prepositions = grammar.words[cue == name.upperBound ? .ownerPrepositions : .partyPrepositions]
        guard position < words.count, prepositions.contains(words[position]) else { return nil }
        if cue == name.upperBound { cue = position }
        position += 1
        while position < words.count, mentions.mentionAt[position] == nil,
            grammar.tokens[position].pos == .determiner || grammar.words[.partyAdjectives].contains(words[position])
                || words[position] == "-"
        {
            position += 1
        }
        guard position < words.count, let party = mentions.mentionAt[position],
            mentions.all[party].tokens.lowerBound == position, isParty(mentions.all[party], grammar),
            stands(mentions.all[party].tokens.upperBound, grammar)
        else { return nil }
        return (party, cue, isPast)
    }

    private var gazetteer: Gazetteer { finder.gazetteer }

    private static let reach = 7

    /// Whether a party's name ends its phrase, at most with a noun for what it is: not `of the ANC youth league`.
    private func stands(_ end: Int, _ grammar: Grammar) -> Bool {
        guard end < grammar.tokens.count else { return true }
        if grammar.word(end, isIn: .partyNouns) { return true }
        let next = grammar.tokens[end]
        return next.tag != "POS" && ![.noun, .properNoun].contains(next.pos)
    }

    private func isBody(_ mention: Mention) -> Bool {
        if case .organisation = mention.referent { true } else { false }
    }

    /// Whether a mention names a party, as the tables, its last word or the word behind it tell.
    private func isParty(_ mention: Mention, _ grammar: Grammar) -> Bool {
        guard case .organisation(let record, _) = mention.referent else { return false }
        if let record { return record.kind == .party }
        let last = mention.tokens.upperBound - 1
        return [last, last + 1].contains { grammar.tokens.indices.contains($0) && grammar.lowered[$0] == "party" }
    }
}
