import Graphs

/// Why a question about somebody has no answer.
struct Silence {
    private let entity: Entity
    private let relations: [Relation]

    init(about entity: Entity, in graph: EntityGraph) {
        self.entity = entity
        relations = graph.relations.filter { $0.source == entity.id || $0.target == entity.id }
    }

    /// Whether the graph has the name and no relation of it.
    var isComplete: Bool { relations.isEmpty }

    /// What is told of the entity, where the question was too narrow, or that nothing is.
    var complaint: Complaint {
        guard !isComplete else {
            return Complaint(
                about: nil, "nothing is told of \(entity.name) but the name; entente parse shows how the text was read")
        }
        let types = Set(relations.map(\.type.name)).sorted().joined(separator: ", ")
        return Complaint(about: nil, "nothing of that kind is told of \(entity.name); there is: \(types)")
    }
}
