import Graphs
import Linguistics
import Press

/// Tells by which word a sentence shows what a model has found in it, and what type of edge that is.
struct CueFinder {
    /// The word and what it shows.
    struct Cue {
        let type: RelationType
        let footing: Footing
        let token: Int
        let words: TextRange
        let isFormer: Bool
    }

    let document: ResolvedDocument
    let ontology: Ontology
    let gazetteer: Gazetteer

    /// The cue for what one is or does to the other; nothing where no word shows it, or they are of no such kind.
    func cue(of kind: ClaimKind, from source: Anchor, to target: Anchor, _ candidate: ClaimCandidate, in sentence: Int)
        -> Cue?
    {
        let grammar = document.grammars[sentence]
        switch kind {
        case .event(let eventClass):
            guard [source, target].allSatisfy({ canAct($0, in: sentence) }) else { return nil }
            return deed(eventClass, source, target, candidate.way, grammar)
        case .office:
            guard [.official, .person].contains(source.kind), [.country, .organisation, .place].contains(target.kind)
            else { return nil }
            return office(source, target, candidate, in: sentence, grammar)
        case .membership:
            guard [.official, .person, .country, .organisation].contains(source.kind), target.kind == .organisation
            else { return nil }
            return standing(.membership, source, target, candidate, grammar)
        case .seat:
            guard let role = seat(of: source, in: target) else { return nil }
            return standing(role, source, target, candidate, grammar)
        }
    }

    // MARK: - Deeds

    /// Whether somebody is spoken of in person: not the country that only tells whose official another is.
    private func canAct(_ anchor: Anchor, in sentence: Int) -> Bool {
        if case .country(.adjective) = anchor.form { return false }
        guard anchor.kind == .country else { return true }
        return document.mentions[sentence].person(ledBy: anchor.tokens.lowerBound) == nil
    }

    private func deed(
        _ eventClass: EventClass, _ source: Anchor, _ target: Anchor, _ way: Way, _ grammar: Grammar
    ) -> Cue? {
        guard source.kind != .place else { return nil }
        let ends = [source.token, target.token]
        let onWay = ([way.peak] + (way.up + way.down).map(\.token)).filter { !ends.contains($0) }
        let objects = onWay.contains(way.peak) ? grammar.children(way.peak, "obj", "xcomp", "obl") : []
        // A thin verb tells nothing by itself: "take" is no meeting, though one takes part in it.
        return (onWay + objects.filter { !ends.contains($0) }).lazy
            .filter { Self.canTell($0, grammar) && !ontology.lightVerbs.contains(grammar.lemma($0)) }
            .compactMap { word in
                type(of: word, eventClass, source, target, grammar).map { told($0, at: word, grammar) }
            }.first
    }

    private static func canTell(_ token: Int, _ grammar: Grammar) -> Bool {
        grammar.isVerb(token) || [.noun, .adjective].contains(grammar.tokens[token].pos)
    }

    private func told(_ type: RelationType, at word: Int, _ grammar: Grammar) -> Cue {
        Cue(
            type: type, footing: .told(at: word), token: word, words: grammar.tokens[word].range, isFormer: false)
    }

    /// The type of a class that a word tells elsewhere, without asking for more words; what is done with arms needs the rules
    /// that know war from trade.
    private func type(
        of word: Int, _ eventClass: EventClass, _ source: Anchor, _ target: Anchor, _ grammar: Grammar
    ) -> RelationType? {
        let kind: TriggerKind =
            grammar.isVerb(word) ? .verb : grammar.tokens[word].pos == .noun ? .noun : .adjective
        return ontology.frames(of: grammar.lemma(word), as: kind).lazy.filter { $0.strictness == 0 }.compactMap {
            ontology.definitions[$0.type]
        }.first { !$0.isArmed && $0.type.eventClass == eventClass && admits($0.type, source, target) }?.type
    }

    private func admits(_ type: RelationType, _ source: Anchor, _ target: Anchor) -> Bool {
        guard let definition = ontology.definitions[type.name] else { return false }
        func fits(_ kinds: Set<EntityKind>, _ kind: EntityKind) -> Bool {
            kinds.isEmpty || kinds.contains(kind) || kind == .person && kinds.contains(.official)
        }
        return fits(definition.sources, source.kind) && fits(definition.targets, target.kind)
    }

    // MARK: - Standing facts

    private func office(
        _ holder: Anchor, _ target: Anchor, _ candidate: ClaimCandidate, in sentence: Int, _ grammar: Grammar
    ) -> Cue? {
        let stated = holder.mention.flatMap { document.mentions[sentence].offices[$0] } ?? []
        if let office = stated.first(where: { !$0.isAddress }) {
            guard office.isHomeless, !isOpposed(office, grammar), isBeside(office, holder, target, grammar),
                !isRefused(target, to: holder),
                let type = ontology.type(office.record.relation.role ?? .office)
            else { return nil }
            let words = grammar.tokens.indices.filter { office.cue.overlaps(grammar.tokens[$0].range) }
            guard let first = words.first, let last = words.last else { return nil }
            let top = grammar.top(of: first..<(last + 1))
            return Cue(
                type: type, footing: footing(of: candidate, at: top, grammar), token: top, words: office.cue,
                isFormer: office.isFormer)
        }
        let isFormer = shown(between: candidate).contains { grammar.words[.former].contains(grammar.lowered[$0]) }
        func cue(_ role: TypeRole, at token: Int) -> Cue? {
            ontology.type(role).map { type in
                Cue(
                    type: type, footing: footing(of: candidate, at: token, grammar), token: token,
                    words: grammar.tokens[token].range, isFormer: isFormer)
            }
        }
        let title = shown(between: candidate).lazy.compactMap { token in
            gazetteer.titles.meaning(of: grammar.lemma(token)).map { (token, $0) }
        }.first { $0.1.relation != .honorific }
        if let title { return cue(title.1.relation.role ?? .office, at: title.0) }
        return occupation(of: holder, target, candidate.way, grammar).flatMap { cue(.office, at: $0) }
    }

    /// The noun on the way from who holds an office to whose it is, which no table has for a title: `a nurse at the clinic`,
    /// not `a critic of the club`.
    private func occupation(of holder: Anchor, _ target: Anchor, _ way: Way, _ grammar: Grammar) -> Int? {
        guard grammar.words[.workplacePrepositions].contains(grammar.preposition(target.token) ?? "") else {
            return nil
        }
        let ends = Set(holder.tokens).union(target.tokens)
        return ([way.peak] + (way.up + way.down).map(\.token)).first {
            !ends.contains($0) && grammar.tokens[$0].pos == .noun
        }
    }

    /// Whether the ledger of an official has weighed a country and not decided for it: there alone that is decided.
    private func isRefused(_ country: Anchor, to holder: Anchor) -> Bool {
        guard let ledger = document.drafts[holder.id]?.ledger, ledger.balance[country.id.text] != nil else {
            return false
        }
        return ledger.country != country.id.text
    }

    /// Whether who holds an office has left those whose it is: `dissident leader`.
    private func isOpposed(_ office: StatedOffice, _ grammar: Grammar) -> Bool {
        (office.prenominal ?? 0..<0).contains { grammar.words[.dissidents].contains(grammar.lowered[$0]) }
    }

    /// Whether the target stands where the home of an office stands: right before the title, or behind it; behind `President
    /// Lind` it needs a preposition, `of Iceland`.
    private func isBeside(_ office: StatedOffice, _ holder: Anchor, _ target: Anchor, _ grammar: Grammar) -> Bool {
        guard let lead = office.prenominal else { return true }
        if target.tokens.upperBound <= lead.lowerBound { return lead.lowerBound - target.tokens.upperBound <= 2 }
        guard target.tokens.lowerBound >= holder.tokens.upperBound else { return true }
        let between = holder.tokens.upperBound..<target.tokens.lowerBound
        return between.count <= 2
            && between.contains { grammar.words[.officePrepositions].contains(grammar.lowered[$0]) }
    }

    private func standing(
        _ role: TypeRole, _ source: Anchor, _ target: Anchor, _ candidate: ClaimCandidate, _ grammar: Grammar
    ) -> Cue? {
        guard let type = ontology.type(role), !isParted(candidate, by: grammar) else { return nil }
        let nouns = shown(between: candidate).filter {
            [.noun, .verb, .adjective].contains(grammar.tokens[$0].pos) || grammar.base($0) == "case"
        }
        let token = nouns.first ?? target.tokens.lowerBound
        let words =
            nouns.isEmpty
            ? grammar.tokens[target.tokens.lowerBound].range.union(grammar.tokens[target.tokens.upperBound - 1].range)
            : grammar.tokens[token].range
        return Cue(
            type: type, footing: footing(of: candidate, at: token, grammar), token: token, words: words, isFormer: false
        )
    }

    /// Whether the two stand on both sides of a deed, which tells what the one does and not what it is of the other: `the bureau
    /// thanked Peru`.
    private func isParted(_ candidate: ClaimCandidate, by grammar: Grammar) -> Bool {
        let peak = candidate.way.peak
        guard grammar.isVerb(peak), ![candidate.first.token, candidate.second.token].contains(peak) else {
            return false
        }
        return ontology.frames(of: grammar.lemma(peak), as: .verb).contains {
            ontology.definitions[$0.type]?.type.eventClass != nil && $0.strictness == 0
        }
    }

    private func shown(between candidate: ClaimCandidate) -> Range<Int> {
        let (start, end) = (candidate.first.tokens.upperBound, candidate.second.tokens.lowerBound)
        return start..<max(start, end)
    }

    /// A verb between the two tells it; without one it is taken for granted.
    private func footing(of candidate: ClaimCandidate, at token: Int, _ grammar: Grammar) -> Footing {
        let way = [candidate.way.peak] + (candidate.way.up + candidate.way.down).map(\.token)
        let verb = way.first { grammar.isVerb($0) || !grammar.children($0, "cop").isEmpty }
        return verb.map { .told(at: $0) } ?? .granted(at: token)
    }

    /// What of the other a body or a place is.
    private func seat(of source: Anchor, in target: Anchor) -> TypeRole? {
        switch (source.kind, target.kind) {
        case (.place, .country), (.place, .place): .location
        case (.organisation, .organisation): .part
        case (.organisation, .place): .seat
        case (.organisation, .country):
            StateBranch(document.drafts[source.id]?.name ?? "", gazetteer: gazetteer) == nil ? .seat : .part
        default: nil
        }
    }
}
