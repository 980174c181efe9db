/// For every entity the relations by which one may leave it.
struct Roads {
    /// A relation walked one way.
    struct Step: Hashable {
        let relation: Relation
        let to: EntityID
    }

    private let steps: [EntityID: [Step]]

    /// Lays out relations for walking in a direction; symmetric ones can be walked either way.
    init(_ relations: [Relation], direction: Direction) {
        var steps: [EntityID: [Step]] = [:]
        for relation in relations {
            if direction != .incoming || relation.type.isSymmetric {
                steps[relation.source, default: []].append(Step(relation: relation, to: relation.target))
            }
            if direction != .outgoing || relation.type.isSymmetric {
                steps[relation.target, default: []].append(Step(relation: relation, to: relation.source))
            }
        }
        self.steps = steps
    }

    /// The ways out of an entity, in the order of the relations given.
    func leaving(_ entity: EntityID) -> [Step] { steps[entity] ?? [] }
}
