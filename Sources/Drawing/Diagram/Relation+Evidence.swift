import Graphs

extension Relation {
    /// The relation as far as some of its evidence tells it.
    func resting(on evidence: [Evidence]) -> Relation {
        Relation(
            source: source, type: type, target: target, polarity: polarity, modality: modality,
            attribution: attribution, object: object, time: time, evidence: evidence)
    }
}
