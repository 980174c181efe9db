import Graphs
import Linguistics

/// Says of a candidate what a model weighs.
struct ClaimFeatures {
    let document: ResolvedDocument
    let ontology: Ontology
    let gazetteer: Gazetteer
    /// The country that the report is from, as far as its outlet or dateline tells.
    let home: String?

    /// The features of a candidate, given what rules propose in its sentence.
    func features(
        of candidate: ClaimCandidate, in sentence: Int, besides proposed: [Claim], keepingNames: Bool = false
    ) -> FeatureBag {
        var bag = FeatureBag(keepingNames: keepingNames)
        let grammar = document.grammars[sentence]
        let pair = "\(sort(of: candidate.first, grammar))-\(sort(of: candidate.second, grammar))"
        bag.add("bias")
        bag.add("kinds", pair)
        addWay(candidate, pair, grammar, &bag)
        addWords(candidate, pair, grammar, &bag)
        addOffices(candidate.first, candidate.second, "1", sentence, grammar, &bag)
        addOffices(candidate.second, candidate.first, "2", sentence, grammar, &bag)
        addRules(candidate, proposed, &bag)
        return bag
    }

    /// What sort of words an end is: `official`, `country.adjective`, `country.description`.
    func sort(of anchor: Anchor, _ grammar: Grammar) -> String {
        switch anchor.form {
        case .name: anchor.kind.rawValue
        default: "\(anchor.kind.rawValue).\(anchor.form.text)"
        }
    }

    // MARK: - The way through the tree

    private func addWay(_ candidate: ClaimCandidate, _ pair: String, _ grammar: Grammar, _ bag: inout FeatureBag) {
        let way = candidate.way
        let labels = way.labels
        if peakIsWord(candidate) {
            for sort in sorts(of: grammar.lemma(way.peak)) { bag.add("way+sort", labels, sort, pair) }
        }
        let peak =
            way.peak == candidate.first.token ? "A" : way.peak == candidate.second.token ? "B" : grammar.lemma(way.peak)
        let (first, second) = (way.up.first?.label ?? "-", way.down.first?.label ?? "-")
        let (last, lastDown) = (way.up.last?.label ?? "-", way.down.last?.label ?? "-")
        let prepositions = [candidate.first, candidate.second].map { preposition(of: $0, grammar) }
        bag.add("way", labels, String(way.passesRow))
        bag.add("way+kinds", labels, pair)
        bag.add("way+peak", labels, peak)
        bag.add("way+prep", labels, prepositions[0], prepositions[1])
        bag.add("peak", peak)
        bag.add("peak+kinds", peak, pair)
        bag.add("peak+roles", peak, last, lastDown)
        bag.add("peak+ends", peak, first, second)
        bag.add("peak+prep", peak, prepositions[0], prepositions[1])
        bag.add("prep", prepositions[0], prepositions[1])
        bag.add("prep+kinds", prepositions[1], pair)
        bag.add("length", String(min(way.length, 6)))
        bag.add("row", String(way.passesRow), labels == "^" ? "same" : "")
        for step in way.up.dropLast() { addStep("up", step.token, candidate, grammar, &bag) }
        for step in way.down.dropLast() { addStep("down", step.token, candidate, grammar, &bag) }
        guard peak != "A", peak != "B" else {
            addStep("end", way.peak, candidate, grammar, &bag)
            return
        }
        let passive = grammar.isPassive(way.peak) ? "passive" : "active"
        bag.add("voice", passive, last, lastDown)
        for kind in classes(of: way.peak, grammar) {
            bag.add("class", kind)
            bag.add("class+roles", kind, last, lastDown)
            bag.add("class+voice", kind, passive, prepositions[1])
            bag.add("class+kinds", kind, pair)
        }
        addObject(of: way, candidate, last, lastDown, grammar, &bag)
        if let above = grammar.head(way.peak) { bag.add("above", grammar.lemma(above), String(grammar.base(way.peak))) }
        for child in grammar.children(way.peak, "aux", "advmod", "mark", "cop", "compound") {
            bag.add("beside", grammar.lemma(child), String(grammar.base(child)))
            bag.add("beside+peak", grammar.lemma(child), peak)
        }
    }

    private func peakIsWord(_ candidate: ClaimCandidate) -> Bool {
        candidate.way.peak != candidate.first.token && candidate.way.peak != candidate.second.token
    }

    private func addStep(
        _ side: String, _ token: Int, _ candidate: ClaimCandidate, _ grammar: Grammar, _ bag: inout FeatureBag
    ) {
        let lemma = grammar.lemma(token)
        bag.add("step", side, lemma)
        for sort in sorts(of: lemma) { bag.add("step+sort", side, sort) }
        for kind in classes(of: token, grammar) { bag.add("step+class", side, kind) }
    }

    /// What else the verb takes: `imposed sanctions on`, `paid a visit to`.
    private func addObject(
        of way: Way, _ candidate: ClaimCandidate, _ last: String, _ lastDown: String, _ grammar: Grammar,
        _ bag: inout FeatureBag
    ) {
        let onWay = Set((way.up + way.down).map(\.token))
        for child in grammar.children(way.peak, "obj", "xcomp", "ccomp", "obl", "advcl")
        where !onWay.contains(child) && child != candidate.first.token && child != candidate.second.token {
            let label = String(grammar.base(child))
            let lemma = grammar.lemma(child)
            bag.add("other", label, lemma)
            bag.add("other+peak", label, lemma, grammar.lemma(way.peak))
            for kind in classes(of: child, grammar) {
                bag.add("other+class", label, kind)
                bag.add("other+class+roles", kind, last, lastDown)
            }
        }
    }

    /// What sort of word it is, as far as the tables tell.
    private func sorts(of lemma: String) -> [String] {
        var found: [String] = []
        if let title = gazetteer.titles.meaning(of: lemma) { found.append("title:\(title.relation.rawValue)") }
        if gazetteer.organisationNouns.contains(lemma) || gazetteer.organisationDescriptors.meaning(of: lemma) != nil {
            found.append("body")
        }
        if gazetteer.words[.placeNouns].contains(lemma) { found.append("place") }
        return found
    }

    private func preposition(of anchor: Anchor, _ grammar: Grammar) -> String {
        grammar.preposition(anchor.token) ?? "-"
    }

    /// The classes of deeds that a word may tell.
    private func classes(of token: Int, _ grammar: Grammar) -> [String] {
        let kind: TriggerKind
        switch grammar.tokens[token].pos {
        case _ where grammar.isVerb(token): kind = .verb
        case .noun: kind = .noun
        case .adjective: kind = .adjective
        default: return []
        }
        let frames = ontology.frames(of: grammar.lemma(token), as: kind)
        return Array(
            Set(
                frames.compactMap { frame in
                    ontology.definitions[frame.type].map { $0.type.eventClass?.rawValue ?? $0.type.name }
                })
        ).sorted()
    }

    // MARK: - The words around

    private func addWords(_ candidate: ClaimCandidate, _ pair: String, _ grammar: Grammar, _ bag: inout FeatureBag) {
        let (first, second) = (candidate.first.tokens, candidate.second.tokens)
        let between = first.upperBound..<second.lowerBound
        bag.add("distance", String(min(between.count, 12)), String(min(candidate.between, 3)))
        if between.count <= 3 {
            bag.add("between", between.map { grammar.lowered[$0] }.joined(separator: " "), pair)
        }
        if between.count <= 10 {
            for token in between {
                bag.add("within", grammar.lemma(token))
                bag.add("within+kinds", grammar.lemma(token), pair)
                for sort in sorts(of: grammar.lemma(token)) {
                    bag.add("within+sort", sort)
                    bag.add("within+sort+kinds", sort, pair)
                }
            }
        }
        if between.count <= 8 {
            bag.add("pattern", between.map { pattern(of: $0, grammar) }.joined(separator: " "), pair)
        }
        func word(_ token: Int) -> String { grammar.tokens.indices.contains(token) ? grammar.lowered[token] : "#" }
        bag.add("before1", word(first.lowerBound - 1), candidate.first.kind.rawValue)
        bag.add("behind1", word(first.upperBound), pair)
        bag.add("before2", word(second.lowerBound - 1), pair)
        bag.add("behind2", word(second.upperBound), candidate.second.kind.rawValue)
        if candidate.first.form == .description { bag.add("noun1", grammar.lemma(candidate.first.token)) }
        if candidate.second.form == .description { bag.add("noun2", grammar.lemma(candidate.second.token)) }
    }

    /// A word of grammar as it stands, a title or a body by its sort, and nothing of others.
    private func pattern(of token: Int, _ grammar: Grammar) -> String {
        if let sort = sorts(of: grammar.lemma(token)).first { return sort }
        switch grammar.tokens[token].pos {
        case .noun, .properNoun, .verb, .adjective, .adverb, .numeral: return "_"
        default: return grammar.lowered[token]
        }
    }

    // MARK: - Offices and bodies

    private func addOffices(
        _ anchor: Anchor, _ other: Anchor, _ side: String, _ sentence: Int, _ grammar: Grammar, _ bag: inout FeatureBag
    ) {
        guard let mention = anchor.mention else { return }
        let kind = sort(of: other, grammar)
        let country = document.country(of: anchor.id)
        let relation =
            country == nil
            ? "none" : country == other.id.text ? "same" : country == document.country(of: other.id) ? "alike" : "other"
        bag.add("country", side, relation, kind)
        if other.id.text == home { bag.add("home", side, kind, relation) }
        if anchor.kind == .organisation,
            let last = document.mentions[sentence].all[mention].name.split(separator: " ").last
        {
            bag.add("body", side, last.lowercased())
            bag.add("body+kinds", side, last.lowercased(), kind)
        }
        for office in document.mentions[sentence].offices[mention] ?? [] where !office.isAddress {
            let title = office.title.lowercased()
            let held =
                office.isHomeless
                ? "nowhere"
                : office.countries.contains(other.id.text)
                    ? "there"
                    : office.organisations.contains { $0 == other.mention } ? "in it" : "elsewhere"
            bag.add("office", side, office.record.relation.rawValue, held)
            bag.add("office+kinds", side, office.relationToCountry?.rawValue ?? "-", "\(held) \(kind)")
            bag.add("title", side, title, kind)
            bag.add("lead", side, office.prenominal == nil ? "behind" : "before", "\(held) \(kind)")
        }
    }

    // MARK: - What rules say

    private func addRules(_ candidate: ClaimCandidate, _ proposed: [Claim], _ bag: inout FeatureBag) {
        var isTold = false
        for claim in proposed {
            let turned: Bool
            switch (claim.source, claim.target) {
            case (candidate.first.id, candidate.second.id): turned = false
            case (candidate.second.id, candidate.first.id): turned = true
            default: continue
            }
            isTold = true
            let direction = turned ? "<" : ">"
            bag.add("rule", claim.type.eventClass?.rawValue ?? claim.type.name, direction)
            bag.add("rule+name", claim.rule, direction)
            if let tokens = claim.tokens {
                let ends = turned ? (tokens.target, tokens.source) : (tokens.source, tokens.target)
                let isHere = ends == (candidate.first.token, candidate.second.token)
                bag.add(
                    "rule+place", claim.type.eventClass?.rawValue ?? claim.type.name, direction,
                    isHere ? "here" : "near")
            }
        }
        if !isTold { bag.add("norule", proposed.isEmpty ? "none" : "others") }
    }
}
