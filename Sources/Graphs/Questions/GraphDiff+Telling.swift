extension GraphDiff {
    /// Times, objects and speakers that one side tells of a claim and the other does not.
    public struct Telling: Hashable, Sendable {
        /// The times, earliest first; two of one ISO form are the same.
        public let times: [TimeExpression]
        /// The objects, in the order of the evidence; names are compared without case and accents.
        public let objects: [String]
        /// On whose word it is said, each from the innermost speaker outwards.
        public let attributions: [[EntityID]]

        /// What a claim tells beyond another; both use the same identifiers.
        init(of claim: Relation, beyond other: Relation) {
            // Most tell the same in the same words, which is soon seen.
            let (hasTimes, hasObjects) = (Self.has(\.time, claim, other), Self.has(\.object, claim, other))
            let times = hasTimes ? Set(other.times.map(\.comparable)) : []
            let objects = hasObjects ? Set(other.objects.map(FoldedName.init)) : []
            let attributions = Set(other.attributions)
            self.times = hasTimes ? claim.times.filter { !times.contains($0.comparable) } : []
            self.objects = hasObjects ? claim.objects.filter { !objects.contains(FoldedName($0)) } : []
            self.attributions = claim.attributions.filter { !attributions.contains($0) }
        }

        /// The same with speakers called otherwise.
        func renamed(_ name: (EntityID) -> EntityID) -> Telling {
            Telling(times: times, objects: objects, attributions: attributions.map { $0.map(name) })
        }

        /// Whether some evidence of a claim tells what none of the other's tells in the same words.
        private static func has<Part: Hashable>(
            _ part: (Evidence) -> Part?, _ claim: Relation, _ other: Relation
        ) -> Bool {
            let known = Set(other.evidence.compactMap(part))
            return claim.evidence.contains { piece in part(piece).map { !known.contains($0) } ?? false }
        }

        private init(times: [TimeExpression], objects: [String], attributions: [[EntityID]]) {
            self.times = times
            self.objects = objects
            self.attributions = attributions
        }
    }
}
