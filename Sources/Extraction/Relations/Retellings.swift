import Graphs

/// What one sentence tells twice.
///
/// A sentence is one piece of evidence for a relation, by the first of its cues that tell it. A later cue is kept only
/// where it tells a time, an object or speakers that no earlier one has told.
enum Retellings {
    /// The findings of one sentence without those that tell nothing new, in their order.
    static func removed(from findings: [Finding]) -> [Finding] {
        guard findings.count > 1 else { return findings }
        var told: [RelationKey: Telling] = [:]
        let order = findings.indices.sorted { (findings[$0].cue, $0) < (findings[$1].cue, $1) }
        let kept = order.filter { told[key(of: findings[$0]), default: Telling()].add(findings[$0]) }
        return kept.sorted().map { findings[$0] }
    }

    private static func key(of finding: Finding) -> RelationKey {
        RelationKey(
            source: finding.source, type: finding.type, target: finding.target, polarity: finding.polarity,
            modality: finding.modality)
    }

    private struct Telling {
        private var times: Set<TimeExpression> = []
        private var objects: Set<String> = []
        private var attributions: Set<[EntityID]> = []

        /// Whether a finding tells something that none before has told.
        mutating func add(_ finding: Finding) -> Bool {
            let isNewTime = finding.time.map { times.insert($0).inserted } ?? false
            let isNewObject = finding.object.map { objects.insert($0).inserted } ?? false
            // The first finding always brings its speakers, be they nobody.
            return attributions.insert(finding.attribution).inserted || isNewTime || isNewObject
        }
    }
}
