import Graphs
import Linguistics

/// Tells whom pronouns stand for, in one routine: candidates, vetoes, a ranking that was learned, and nobody where the ranking
/// is not sure.
struct ReferenceResolver: Sendable {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    /// A run of more words without an end is no prose, and a row of pronouns in it would take long to follow.
    static let longest = 400

    /// Whom the pronoun at a token stands for; those before it are decided first, since it may stand for whom they do.
    func entities(_ sentence: Int, _ token: Int) -> [EntityID] { referents(sentence, token).entities }

    private func referents(_ sentence: Int, _ token: Int) -> ReferenceMemory.Referents {
        for earlier in document.references.take(upTo: sentence) {
            let grammar = document.grammars[earlier]
            for token in grammar.tokens.indices where grammar.tokens[token].pos == .pronoun { decide(earlier, token) }
        }
        return decide(sentence, token)
    }

    @discardableResult
    private func decide(_ sentence: Int, _ token: Int) -> ReferenceMemory.Referents {
        if let known = document.references.referents(sentence, token) { return known }
        // Whoever asks for it while it is being decided, as a pronoun before its subject may, learns nothing.
        document.references.keep(.unknown, sentence, token)
        guard let decision = decision(sentence, token) else { return .unknown }
        let referents = ReferenceMemory.Referents(entities: decision.entities, shares: decision.shares)
        document.references.keep(referents, sentence, token)
        return referents
    }

    /// What was decided for the pronoun at a token, and why; nothing where there is none.
    func decision(_ sentence: Int, _ token: Int) -> ReferenceDecision? {
        let grammar = document.grammars[sentence]
        guard let reference = Reference(sentence, token, in: grammar), grammar.tokens.count <= Self.longest
        else { return nil }
        switch reference.kind {
        case .person, .thing, .several: return ranked(reference)
        case .speaker: return ReferenceDecision(reference, entities: speaker(of: reference))
        case .speakersState: return ReferenceDecision(reference, entities: statesOfSpeaker(of: reference))
        case .relative: return ReferenceDecision(reference, entities: possessor(before: token, in: sentence))
        }
    }

    /// The candidates of a pronoun, weighed.
    private func ranked(_ reference: Reference) -> ReferenceDecision? {
        let context = ReferenceContext(reference, in: document, gazetteer, speakers: speaker(of: reference))
        guard let asker = context.asker else { return nil }
        let all = CandidateFinder(document: document, gazetteer: gazetteer).candidates(for: reference)
        var vetoed: [ReferenceDecision.Weighed] = []
        var open: [Candidate] = []
        for candidate in all {
            if let veto = CandidateVeto.all.first(where: { $0.applies(candidate, context) }) {
                vetoed.append(.init(candidate: candidate, veto: veto.reason, probability: 0))
            } else {
                open.append(candidate)
            }
        }
        guard !open.isEmpty else { return ReferenceDecision(reference, entities: [], weighed: vetoed) }
        let model = gazetteer.references
        let probabilities = model.probabilities(CandidateFeatures(context, asker: asker, open: open).all())
        let weighed = zip(open, probabilities).map {
            ReferenceDecision.Weighed(candidate: $0, veto: nil, probability: $1)
        }
        let shares = shares(of: weighed, context)
        // Of two as likely the one that comes first, so that nothing hangs on hashing.
        let best = shares.max { left, right in
            left.value == right.value ? right.key.lexicographicallyPrecedes(left.key) : left.value < right.value
        }
        let isSure =
            (best?.value ?? 0) >= model.thresholds[asker.rawValue]
            && !ReferenceDoubt.all.contains { $0.applies(open, context) }
        return ReferenceDecision(
            reference, entities: isSure ? best?.key ?? [] : [], shares: shares, weighed: weighed + vetoed)
    }

    /// Below this nobody is worth working out whom it stands for.
    private static let negligible: Float = 0.02

    /// How likely each of those for whom candidates stand is meant.
    ///
    /// What another pronoun stands for is taken for sure where
    /// that was decided.
    private func shares(of weighed: [ReferenceDecision.Weighed], _ context: ReferenceContext) -> [[EntityID]: Float] {
        var shares: [[EntityID]: Float] = [:]
        for option in weighed where option.probability > Self.negligible {
            let found = entities(of: option.candidate, context)
            if !found.isEmpty {
                shares[found, default: 0] += option.probability
            } else if option.candidate.sort == .pronoun {
                for (others, share) in referents(option.candidate.sentence, option.candidate.token).shares {
                    shares[others, default: 0] += option.probability * share
                }
            }
        }
        return shares
    }

    /// Whom a candidate stands for.
    func entities(of candidate: Candidate, _ context: ReferenceContext) -> [EntityID] {
        if let entity = candidate.entity { return candidate.sort == .place ? [] : [entity] }
        let (sentence, token) = (candidate.sentence, candidate.token)
        switch candidate.sort {
        case .pronoun: return entities(sentence, token)
        case .someone: return []
        case .row:
            let members = document.grammars[sentence].conjuncts(token)
            let found = members.compactMap { named(sentence, $0) }
            return found.count == members.count ? found : []
        case .pair:
            return Set(
                document.mentions[sentence].all.indices.compactMap { document.entities[sentence][$0] }.filter {
                    let kind = document.drafts[$0]?.kind
                    return kind == .official || kind == .person
                }
            ).sorted()
        case .office where context.reference.kind == .thing:
            return finder.referents(sentence, token, as: .source).compactMap(document.country).map { EntityID($0) }
        default: return finder.referents(sentence, token, as: .source)
        }
    }

    /// Tells whom nouns stand for that lead to a pronoun in their turn.
    private var finder: ReferentFinder { ReferentFinder(document: document, gazetteer: gazetteer) }

    private func named(_ sentence: Int, _ token: Int) -> EntityID? {
        document.entity(sentence: sentence, token: token)
            ?? document.mentions[sentence].person(ledBy: token).flatMap { document.entities[sentence][$0] }
    }

    // MARK: Those whom the place alone tells

    /// The one whose words are quoted around a pronoun; nobody where the text has no marks of quotation around it.
    func speaker(of reference: Reference) -> [EntityID] {
        let quotations = document.grammars.quotations
        guard let passage = quotations.passage(reference.sentence, reference.token),
            let place = quotations.speaker(of: passage)
        else { return [] }
        let found = finder.referents(place.sentence, place.token, as: .source)
        return found.count == 1 ? found : []
    }

    /// The state for which one speaks who says `we`, or the body that does.
    private func statesOfSpeaker(of reference: Reference) -> [EntityID] {
        speaker(of: reference).compactMap { id in
            guard let draft = document.drafts[id] else { return nil }
            switch draft.kind {
            case .country, .organisation: return id
            case .official:
                let isOfState = draft.offices.contains { $0.relationToCountry != nil && !$0.isFormer }
                return isOfState ? document.country(of: id).map { EntityID($0) } : nil
            default: return nil
            }
        }
    }

    /// In `Niger, whose junta …` the one named right before.
    private func possessor(before token: Int, in sentence: Int) -> [EntityID] {
        let grammar = document.grammars[sentence]
        let place = token > 1 && grammar.tokens[token - 1].form == "," ? token - 2 : token - 1
        guard place >= 0 else { return [] }
        if let named = document.entity(sentence: sentence, token: place) { return [named] }
        // "The Chadian president, whose army …"
        let nouns = CandidateFinder(document: document, gazetteer: gazetteer)
        if nouns.isStateBody(sentence, place) || nouns.isUnnamedOffice(sentence, place) {
            return finder.referents(sentence, place, as: .source)
        }
        // "Malawi, a country whose president …"
        guard gazetteer.words[.countryNouns].contains(grammar.lemma(place)), grammar.base(place) == "appos" else {
            return []
        }
        return [grammar.head(place).flatMap { document.entity(sentence: sentence, token: $0) }].compactMap { $0 }
    }
}
