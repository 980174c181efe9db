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
            let (times, objects) = (Set(other.times.map(\.comparable)), Set(other.objects.map(FoldedName.init)))
            let attributions = Set(other.attributions)
            self.times = claim.times.filter { !times.contains($0.comparable) }
            self.objects = claim.objects.filter { !objects.contains(FoldedName($0)) }
            self.attributions = claim.attributions.filter { !attributions.contains($0) }
        }

        /// The same with speakers called otherwise.
        func renamed(_ name: (EntityID) -> EntityID) -> Telling {
            Telling(times: times, objects: objects, attributions: attributions.map { $0.map(name) })
        }

        private init(times: [TimeExpression], objects: [String], attributions: [[EntityID]]) {
            self.times = times
            self.objects = objects
            self.attributions = attributions
        }
    }
}
