public import Graphs

/// Compares graphs with gold graphs as sets of entities and of claims.
public struct GraphScorer: Sendable {
    private struct Claim: Hashable {
        let source: EntityID
        let act: String
        let target: EntityID
        let stance: String
    }

    /// Makes a scorer.
    public init() {}

    /// How well the graph of a document agrees with its gold graph; names are identified as for `GraphDiff`.
    public func score(gold: EntityGraph, predicted: EntityGraph) -> GraphScore {
        let alignment = EntityAlignment(from: gold, to: predicted)
        func claims(
            _ graph: EntityGraph, _ identity: (EntityID) -> EntityID, _ act: (Relation) -> String,
            _ stance: (Relation) -> String = { _ in "" }
        ) -> Set<Claim> {
            Set(
                graph.relations.map { relation in
                    let ends = [identity(relation.source), identity(relation.target)]
                    let ordered = relation.type.isSymmetric ? ends.sorted() : ends
                    return Claim(source: ordered[0], act: act(relation), target: ordered[1], stance: stance(relation))
                })
        }
        func both(_ act: (Relation) -> String, _ stance: (Relation) -> String = { _ in "" }) -> UnitScore {
            Self.shared(claims(gold, { $0 }, act, stance), claims(predicted, alignment.identity, act, stance))
        }
        let entities = Self.shared(
            Set(gold.entities.map(\.id)), Set(predicted.entities.map { alignment.identity(of: $0.id) }))
        return GraphScore(units: [
            .entities: entities,
            .classes: both { $0.type.eventClass?.rawValue ?? $0.type.name },
            .types: both(\.type.name),
            .stances: both(\.type.name) { "\($0.polarity) \($0.modality)" },
        ])
    }

    private static func shared<Unit: Hashable>(_ gold: Set<Unit>, _ predicted: Set<Unit>) -> UnitScore {
        UnitScore(gold: gold.count, predicted: predicted.count, correct: gold.intersection(predicted).count)
    }
}
