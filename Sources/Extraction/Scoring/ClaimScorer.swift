import Graphs
import Linguistics

/// Says how likely the claims of a sentence are, and proposes those that no rule has found.
struct ClaimScorer {
    private let model: ClaimModel
    private let ontology: Ontology
    private let document: ResolvedDocument
    private let candidates: ClaimCandidateFinder
    private let features: ClaimFeatures
    private let cues: CueFinder

    init(model: ClaimModel, ontology: Ontology, finder: ReferentFinder, home: String?) {
        self.model = model
        self.ontology = ontology
        document = finder.document
        candidates = ClaimCandidateFinder(finder: finder)
        features = ClaimFeatures(
            document: finder.document, ontology: ontology, gazetteer: finder.gazetteer, home: home)
        cues = CueFinder(document: finder.document, ontology: ontology, gazetteer: finder.gazetteer)
    }

    /// A candidate with how likely each label is.
    private struct Weighed {
        let candidate: ClaimCandidate
        let probabilities: [Float]

        /// How likely the one is or does this to the other.
        func probability(of kind: ClaimKind, from source: EntityID, to target: EntityID, isSymmetric: Bool) -> Double? {
            let isForward = (candidate.first.id, candidate.second.id) == (source, target)
            guard isForward || (candidate.second.id, candidate.first.id) == (source, target) else { return nil }
            return isSymmetric ? self[kind, true] + self[kind, false] : self[kind, isForward]
        }

        subscript(kind: ClaimKind, isForward: Bool) -> Double {
            Double(probabilities[ClaimLabel(kind: kind, isForward: isForward).place])
        }
    }

    /// What rules told in a sentence with how far it may be trusted, and what else the sentence may tell.
    func scored(_ told: [Claim], in sentence: Int) -> (told: [Claim], found: [Proposal]) {
        let weighed = candidates.candidates(in: sentence).map { candidate in
            let bag = features.features(of: candidate, in: sentence, besides: told)
            return Weighed(candidate: candidate, probabilities: model.probabilities(of: bag.numbers))
        }
        let trusted = told.map { claim in
            claim.trusted(confidence(of: claim, among: weighed))
        }
        var found: [Proposal] = []
        var pairs = Set(
            told.compactMap { claim in ontology.kind(of: claim.type).map { Pair(claim.source, $0, claim.target) } })
        for one in weighed.flatMap({ proposals($0, in: sentence) }).sorted(by: { $0.confidence > $1.confidence }) {
            guard pairs.isDisjoint(with: [one.pair, one.pair.turned]), !isTaken(one, by: told) else { continue }
            pairs.insert(one.pair)
            found.append(one.proposal)
        }
        return (trusted, found)
    }

    /// Whether a rule has told what the one does to the other, or of whom the word tells that shows it.
    private func isTaken(_ found: Found, by told: [Claim]) -> Bool {
        guard case .event = found.pair.kind else { return false }
        let trigger = found.proposal.tokens?.trigger
        return told.contains { claim in
            claim.type.eventClass != nil
                && (claim.tokens?.trigger == trigger
                    || Set([claim.source, claim.target]) == [found.pair.source, found.pair.target])
        }
    }

    private struct Pair: Hashable {
        let source: EntityID
        let kind: ClaimKind
        let target: EntityID

        init(_ source: EntityID, _ kind: ClaimKind, _ target: EntityID) {
            (self.source, self.kind, self.target) = (source, kind, target)
        }

        var turned: Pair { Pair(target, kind, source) }
    }

    private struct Found {
        let pair: Pair
        let confidence: Double
        let proposal: Proposal
    }

    // MARK: - What rules have told

    private func confidence(of claim: Claim, among weighed: [Weighed]) -> Double? {
        guard let kind = ontology.kind(of: claim.type) else { return nil }
        let seen = weighed.compactMap {
            $0.probability(
                of: kind, from: claim.source, to: claim.target, isSymmetric: claim.type.isSymmetric)
        }.max()
        return model.trust(in: kind.sort, seen == nil ? .unseen : .told).confidence(of: seen ?? 0.5)
    }

    // MARK: - What they have not

    private func proposals(_ weighed: Weighed, in sentence: Int) -> [Found] {
        let (first, second) = (weighed.candidate.first, weighed.candidate.second)
        return ClaimKind.all.compactMap { kind in
            let ways = (forward: weighed[kind, true], backward: weighed[kind, false])
            let isForward = ways.forward >= ways.backward
            let (source, target) = isForward ? (first, second) : (second, first)
            let likely = max(ways.forward, ways.backward)
            let sum = ways.forward + ways.backward
            let trust = model.trust(in: kind.sort, .found)
            guard trust.confidence(of: sum) >= model.threshold,
                let cue = cues.cue(of: kind, from: source, to: target, weighed.candidate, in: sentence)
            else { return nil }
            let confidence = trust.confidence(of: cue.type.isSymmetric ? sum : likely)
            guard confidence >= model.threshold else { return nil }
            let proposal = Proposal(
                source.id, cue.type, target.id, footing: cue.footing, cue: cue.words, rule: Proposal.found + kind.name,
                tokens: (cue.token, source.token, target.token), isFormer: cue.isFormer, confidence: confidence)
            return Found(pair: Pair(source.id, kind, target.id), confidence: confidence, proposal: proposal)
        }
    }

    // MARK: - Why

    /// The features that told most for a claim that the model has found, the weightiest first.
    func reasons(for claim: Claim, besides told: [Claim]) -> [(feature: String, weight: Double)] {
        guard claim.isFound, let kind = ontology.kind(of: claim.type), let tokens = claim.tokens else {
            return []
        }
        let all = candidates.candidates(in: claim.sentence)
        let ends = Set([tokens.source, tokens.target])
        guard
            let candidate = all.first(where: {
                Set([$0.first.id, $0.second.id]) == [claim.source, claim.target]
                    && Set([$0.first.token, $0.second.token]) == ends
            })
        else { return [] }
        let label = ClaimLabel(kind: kind, isForward: candidate.first.id == claim.source).place
        let bag = features.features(of: candidate, in: claim.sentence, besides: told, keepingNames: true)
        let weights = zip(bag.names, bag.numbers).map { name, number in
            (feature: name, weight: Double(model.weight(of: number, for: label) - model.weight(of: number, for: 0)))
        }
        return weights.filter { $0.weight > 0 }.sorted { ($1.weight, $0.feature) < ($0.weight, $1.feature) }
    }
}
