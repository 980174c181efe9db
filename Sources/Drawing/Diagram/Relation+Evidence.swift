import Graphs

extension Relation {
    /// The relation as far as some of its evidence tells it.
    func resting(on evidence: [Evidence]) -> Relation {
        Relation(
            source: source, type: type, target: target, polarity: polarity, modality: modality, evidence: evidence)
    }
}

extension Evidence {
    /// The evidence without how likely it is.
    var unscored: Evidence {
        Evidence(
            document: document, sentence: sentence, cue: cue, quote: quote, attribution: attribution, object: object,
            time: time)
    }

    /// The sentence alone, whatever it is evidence of.
    var asPassage: Evidence { Evidence(document: document, sentence: sentence, cue: sentence, quote: quote) }
}
