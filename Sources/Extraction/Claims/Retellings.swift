import Graphs

/// What one sentence tells twice.
///
/// A sentence is one piece of evidence for a relation, by the first of its cues that tell it. A later cue is kept only
/// where it tells a time, an object or speakers that no earlier one has told.
enum Retellings {
    /// The claims of one sentence without those that tell nothing new, in their order.
    static func removed(from claims: [Claim]) -> [Claim] {
        guard claims.count > 1 else { return claims }
        var told: [RelationKey: Telling] = [:]
        let order = claims.indices.sorted { (claims[$0].cue, $0) < (claims[$1].cue, $1) }
        let kept = order.filter { told[key(of: claims[$0]), default: Telling()].add(claims[$0]) }
        return kept.sorted().map { claims[$0] }
    }

    private static func key(of claim: Claim) -> RelationKey {
        RelationKey(
            source: claim.source, type: claim.type, target: claim.target, polarity: claim.polarity,
            modality: claim.modality)
    }

    private struct Telling {
        private var times: Set<TimeExpression> = []
        private var objects: Set<String> = []
        private var attributions: Set<[EntityID]> = []

        /// Whether a claim tells something that none before has told.
        mutating func add(_ claim: Claim) -> Bool {
            let isNewTime = claim.time.map { times.insert($0).inserted } ?? false
            let isNewObject = claim.object.map { objects.insert($0).inserted } ?? false
            // The first claim always brings its speakers, be they nobody.
            return attributions.insert(claim.attribution).inserted || isNewTime || isNewObject
        }
    }
}
