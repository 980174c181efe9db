import Graphs

/// What one label of a line tells: a relation and, where it was promised in the same sentence, the promise of it.
struct Telling {
    let relation: Relation
    let promise: Relation?

    init(_ relation: Relation, promise: Relation? = nil) {
        self.relation = relation
        self.promise = promise
    }

    /// Everything it tells.
    var relations: [Relation] { [relation] + (promise.map { [$0] } ?? []) }

    /// The documents that tell it.
    var documents: Set<String> { Set(relations.flatMap { $0.evidence.map(\.document) }) }

    /// Relations in their order, each promise together with the first expected deed that it promises, if they may be told
    /// as one.
    static func all(of relations: [Relation], joining mayJoin: (Relation, Relation) -> Bool) -> [Telling] {
        let phrasebook = Phrasebook.standard
        var promises: [Int: Relation] = [:]
        var joined: Set<Int> = []
        for (index, promise) in relations.enumerated()
        where phrasebook.isPromise(promise.type.name) && promise.polarity == .affirmed
            && [.asserted, .reported].contains(promise.modality)
        {
            let sentences = Set(promise.evidence.map(\.asPassage))
            let deed = relations.indices.first { other in
                let deed = relations[other]
                return promises[other] == nil && deed.modality == .expected && deed.type.eventClass != nil
                    && isSamePair(promise, deed) && phrasebook.phrase(for: deed.type.name).infinitive != nil
                    && deed.evidence.contains { sentences.contains($0.asPassage) } && mayJoin(promise, deed)
            }
            guard let deed else { continue }
            promises[deed] = promise
            joined.insert(index)
        }
        return relations.indices.filter { !joined.contains($0) }.map { Telling(relations[$0], promise: promises[$0]) }
    }

    /// A deed that holds both ways is stored from its smaller end, whoever promised it.
    private static func isSamePair(_ promise: Relation, _ deed: Relation) -> Bool {
        promise.source == deed.source && promise.target == deed.target
    }
}
