import Linguistics
import Press

/// Reads the offices that a sentence gives to the people it names, before the name or in apposition.
struct OfficeReader {
    private let gazetteer: Gazetteer
    private let grammar: Grammar
    private let mentions: [Mention]
    private let owner: [Int?]
    private let words: [String]

    init(gazetteer: Gazetteer, grammar: Grammar, mentions: [Mention], owner: [Int?]) {
        self.gazetteer = gazetteer
        self.grammar = grammar
        self.mentions = mentions
        self.owner = owner
        words = grammar.lowered
    }

    /// The offices of each person mention, by index of the mention.
    func offices() -> [Int: [StatedOffice]] {
        var offices: [Int: [StatedOffice]] = [:]
        for (index, mention) in mentions.enumerated() {
            guard case .person = mention.referent else { continue }
            var found = before(mention.tokens.lowerBound)
            found += inApposition(to: mention)
            if !found.isEmpty { offices[index] = unique(found) }
        }
        return mirrored(offices)
    }

    private func unique(_ offices: [StatedOffice]) -> [StatedOffice] {
        var seen: Set<TextRange> = []
        return offices.filter { seen.insert($0.cue).inserted }
    }

    /// In `hosted his Venezuelan counterpart Maduro` the counterpart holds the office of the other one.
    private func mirrored(_ offices: [Int: [StatedOffice]]) -> [Int: [StatedOffice]] {
        offices.mapValues { held in
            held.map { office in
                guard office.title.hasSuffix("counterpart") else { return office }
                let models = offices.values.joined().filter { !$0.title.hasSuffix("counterpart") }
                guard let model = models.min(by: { $0.cue < $1.cue }) else { return office }
                return StatedOffice(
                    title: model.title, relation: model.relation, isFormer: office.isFormer,
                    countries: office.countries, organisations: office.organisations, cue: office.cue, lead: office.lead
                )
            }
        }
    }

    // MARK: Before the name

    /// The offices whose titles stand directly before a token.
    private func before(_ name: Int) -> [StatedOffice] {
        var end = name
        while let honorific = title(endingAt: end), honorific.relation == .honorific {
            end = honorific.tokens.lowerBound
        }
        if let title = title(endingAt: end) {
            if let outer = outerTitle(of: title.tokens) { return [read(outer.tokens, outer.relation, before: name)] }
            return chain(endingWith: title, before: name)
        }
        if end > 1, words[end - 1] == ",", let title = title(endingAt: end - 1), title.relation != .honorific {
            let office = read(title.tokens, title.relation)
            return office.countries.isEmpty && office.organisations.isEmpty ? [] : [office]
        }
        guard end > 0, let last = owner[end - 1], mentions[last].tokens.upperBound == end else { return [] }
        var start = mentions[last].tokens.lowerBound
        while start > 0, grammar.tokens[start - 1].pos == .determiner { start -= 1 }
        guard start > 0, ["of", "to", "for"].contains(words[start - 1]), let title = title(endingAt: start - 1) else {
            return []
        }
        return [read(title.tokens, title.relation, before: name)]
    }

    /// In `adviser to the president Majdi Khaldi` the outer title is the bearer's.
    private func outerTitle(of inner: Range<Int>) -> (tokens: Range<Int>, relation: TitleRelation)? {
        var start = inner.lowerBound
        while start > 0, grammar.tokens[start - 1].pos == .determiner { start -= 1 }
        guard start > 0, start < inner.lowerBound, ["to", "of"].contains(words[start - 1]) else { return nil }
        return title(endingAt: start - 1)
    }

    /// `deputy prime minister and foreign minister Ayman Safadi`: several titles before one name.
    private func chain(
        endingWith last: (tokens: Range<Int>, relation: TitleRelation), before name: Int
    ) -> [StatedOffice] {
        var found = [read(last.tokens, last.relation, before: name)]
        var start = leftEdge(of: last.tokens.lowerBound)
        while start > 1, ["and", ",", "&"].contains(words[start - 1]), let earlier = title(endingAt: start - 1),
            earlier.relation != .honorific
        {
            let office = read(earlier.tokens, earlier.relation, before: name)
            found = found.map { inheriting($0, from: office) } + [office]
            start = leftEdge(of: earlier.tokens.lowerBound)
        }
        return found
    }

    private func inheriting(_ office: StatedOffice, from outer: StatedOffice) -> StatedOffice {
        guard office.countries.isEmpty, office.organisations.isEmpty else { return office }
        return StatedOffice(
            title: office.title, relation: office.relation, isFormer: office.isFormer || outer.isFormer,
            countries: outer.countries, organisations: outer.organisations, cue: office.cue, lead: office.lead)
    }

    // MARK: In apposition

    private func inApposition(to mention: Mention) -> [StatedOffice] {
        let head = mention.head
        var heads = grammar.children(head, "appos").flatMap { grammar.conjuncts($0) }
        if ["appos", "flat", "nmod", "compound"].contains(grammar.base(head)), let above = grammar.head(head),
            grammar.base(head) == "appos" || grammar.label(head) == "nmod:desc"
        {
            heads += grammar.conjuncts(above).filter { $0 == above }
        }
        if heads.isEmpty, let after = titleAfterComma(mention.tokens.upperBound) { heads = [after] }
        return heads.compactMap { head in
            guard owner[head].map({ mentions[$0].tokens != mention.tokens }) ?? true else { return nil }
            guard let title = title(covering: head), title.relation != .honorific else { return nil }
            return read(title.tokens, title.relation)
        }
    }

    /// `Name, the former defence minister`: the title's last token, where the tree has missed the apposition.
    private func titleAfterComma(_ position: Int) -> Int? {
        guard position < words.count, words[position] == "," else { return nil }
        var next = position + 1
        while next < words.count {
            if let title = gazetteer.title(words, at: next, in: grammar.sentence), title.relation != .honorific {
                return title.tokens.upperBound - 1
            }
            let token = grammar.tokens[next]
            let isPart =
                token.pos == .determiner || token.tag == "POS" || gazetteer.titleModifiers.contains(words[next])
                || gazetteer.portfolios.contains(words[next]) || owner[next] != nil || token.pos == .adjective
            guard isPart, next < position + 9 else { return nil }
            next += 1
        }
        return nil
    }

    // MARK: Around a title

    private func title(endingAt end: Int) -> (tokens: Range<Int>, relation: TitleRelation)? {
        for start in stride(from: max(0, end - 6), to: end, by: 1) {
            if let match = gazetteer.title(words, at: start, in: grammar.sentence), match.tokens.upperBound == end {
                return match
            }
        }
        return nil
    }

    private func title(covering token: Int) -> (tokens: Range<Int>, relation: TitleRelation)? {
        for start in stride(from: max(0, token - 4), through: token, by: 1) {
            if let match = gazetteer.title(words, at: start, in: grammar.sentence), match.tokens.contains(token) {
                return match
            }
        }
        return nil
    }

    private func leftEdge(of start: Int) -> Int {
        var edge = start
        while edge > 0, isOfficePart(edge - 1) { edge -= 1 }
        return edge
    }

    private func isOfficePart(_ token: Int) -> Bool {
        let part = grammar.tokens[token]
        if part.tag == "POS" { return token > 0 && owner[token - 1] != nil }
        if let index = owner[token] {
            if case .person = mentions[index].referent { return false }
            return true
        }
        if gazetteer.titleModifiers.contains(words[token]) || gazetteer.portfolios.contains(words[token]) {
            return true
        }
        if part.form == "-", part.isJoinedToNext, token > 0 { return true }
        switch part.pos {
        case .adjective, .noun, .properNoun: return title(endingAt: token + 1)?.relation != .honorific
        default: return words[token] == "and" && token > 0 && gazetteer.portfolios.contains(words[token - 1])
        }
    }

    /// The office of a title with what stands left of it and the `of`-phrase right of it.
    private func read(_ title: Range<Int>, _ relation: TitleRelation, before name: Int? = nil) -> StatedOffice {
        var countries: [String] = []
        var organisations: [Int] = []
        func take(_ index: Int) {
            switch mentions[index].referent {
            case .country(let code, _): if !countries.contains(code) { countries.append(code) }
            case .organisation: if !organisations.contains(index) { organisations.append(index) }
            default: break
            }
        }
        let left = leftEdge(of: title.lowerBound)
        for token in left..<title.lowerBound { if let index = owner[token] { take(index) } }
        let isEnvoy = ["ambassador", "envoy", "representative", "consul", "ambassadors"].contains(
            words[title.upperBound - 1])
        var after = title.upperBound
        var titleEnd = title.upperBound
        let preposition = after < words.count ? words[after] : ""
        if ["of", "for", "to", "in", "at", "from"].contains(preposition) {
            after += 1
            while after < words.count, grammar.tokens[after].pos == .determiner { after += 1 }
            if after < words.count, let index = owner[after] {
                let receives = isEnvoy && ["to", "in", "for"].contains(preposition)
                if !receives { take(index) }
                titleEnd = receives ? mentions[index].tokens.upperBound : titleEnd
            } else if after < words.count, let pair = titleTokens(at: after), preposition == "of" || preposition == "to"
            {
                titleEnd = pair.upperBound
                for token in leftEdge(of: pair.lowerBound)..<pair.lowerBound {
                    if let index = owner[token] { take(index) }
                }
            } else if let head = grammar.children(title.upperBound - 1, "nmod").first(where: { $0 >= after }) {
                for token in grammar.sentence.tree.subtree(of: head) where token < after + 6 {
                    if let index = owner[token], mentions[index].tokens.lowerBound <= head { take(index) }
                }
            }
        }
        var titleStart = title.lowerBound
        while titleStart > left, owner[titleStart - 1] == nil, grammar.tokens[titleStart - 1].tag != "POS" {
            titleStart -= 1
        }
        let words = self.words[left..<title.lowerBound]
        let isFormer = words.contains { ["former", "ex", "late", "ex-", "ousted", "deposed"].contains($0) }
        let text = MentionFinder.name(at: titleStart..<titleEnd, in: grammar.sentence)
        return StatedOffice(
            title: text, relation: relation, isFormer: isFormer, countries: countries, organisations: organisations,
            cue: grammar.tokens[titleStart].range.union(grammar.tokens[titleEnd - 1].range),
            lead: name.map { left..<$0 })
    }

    private func titleTokens(at start: Int) -> Range<Int>? {
        gazetteer.title(words, at: start, in: grammar.sentence)?.tokens
    }
}
