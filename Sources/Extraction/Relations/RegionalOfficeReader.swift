import Graphs
import Linguistics

/// Reads who governs or serves which part of a state: `Osaka Governor Ken Abe`, `the mayor of Izmir, Ela Kurt`, `Mayor Ela
/// Kurt of Izmir`.
struct RegionalOfficeReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The offices of places held by what one sentence says.
    func offices(in sentence: Int) -> [Proposal] {
        let document = finder.document
        let mentions = document.mentions[sentence]
        let grammar = document.grammars[sentence]
        return mentions.offices.sorted { $0.key < $1.key }.flatMap { index, offices -> [Proposal] in
            guard let bearer = document.entities[sentence][index] else { return [] }
            return offices.compactMap { office -> Proposal? in
                guard office.isHomeless, office.record.scope == .region, let role = office.record.relation.role,
                    let type = ontology.type(role),
                    let title = title(of: office, grammar),
                    let place = place(of: title, behind: mentions.all[index].tokens, mentions, grammar),
                    let id = document.entities[sentence][place]
                else { return nil }
                return Proposal(
                    bearer, type, id, footing: .granted(at: grammar.top(of: title)), cue: office.cue,
                    rule: "\(type.name)/place", isFormer: office.isFormer)
            }
        }
    }

    private func title(of office: StatedOffice, _ grammar: Grammar) -> Range<Int>? {
        let words = grammar.tokens.indices.filter { office.cue.overlaps(grammar.tokens[$0].range) }
        guard let first = words.first, let last = words.last else { return nil }
        return first..<(last + 1)
    }

    /// The place right before a title, behind it or behind the name that the title leads up to.
    private func place(
        of title: Range<Int>, behind name: Range<Int>, _ mentions: SentenceMentions, _ grammar: Grammar
    ) -> Int? {
        if let place = before(title.lowerBound, mentions, grammar) ?? behind(title.upperBound, mentions, grammar) {
            return place
        }
        return title.upperBound <= name.lowerBound ? behind(name.upperBound, mentions, grammar) : nil
    }

    /// `Osaka governor`, `Osaka's governor`, `Kano State Governor`.
    private func before(_ start: Int, _ mentions: SentenceMentions, _ grammar: Grammar) -> Int? {
        var last = start - 1
        while last >= 0, mentions.mentionAt[last] == nil,
            grammar.tokens[last].tag == "POS" || grammar.word(last, isIn: .placeNameNouns)
                || finder.gazetteer.titleModifiers.contains(grammar.lowered[last])
        {
            last -= 1
        }
        guard last >= 0, let index = mentions.mentionAt[last], isPlace(mentions.all[index]) else { return nil }
        return index
    }

    /// `of Osaka`, `of the city of Osaka`.
    private func behind(_ end: Int, _ mentions: SentenceMentions, _ grammar: Grammar) -> Int? {
        var position = end
        guard position < grammar.tokens.count, grammar.word(position, isIn: .regionPrepositions) else { return nil }
        while position < grammar.tokens.count, mentions.mentionAt[position] == nil,
            grammar.word(position, isIn: .regionPrepositions) || grammar.tokens[position].pos == .determiner
                || grammar.lemma(position, isIn: .placeNouns)
        {
            position += 1
        }
        guard position < grammar.tokens.count, let index = mentions.mentionAt[position],
            mentions.all[index].tokens.lowerBound == position, isPlace(mentions.all[index])
        else { return nil }
        return index
    }

    private func isPlace(_ mention: Mention) -> Bool {
        if case .place = mention.referent { true } else { false }
    }
}
