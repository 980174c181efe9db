import Graphs
import Press

/// One edge as told in one sentence: what a rule proposed, with how firmly, by whom and when it is told.
struct Claim: Sendable {
    let source: EntityID
    let type: RelationType
    let target: EntityID
    let polarity: Polarity
    let modality: Modality
    let attribution: [EntityID]
    let object: String?
    let time: TimeExpression?
    /// Index of the sentence in the article.
    let sentence: Int
    /// The trigger, in UTF-8 bytes of the article.
    let cue: TextRange
    /// Name of the rule.
    let rule: String
    /// The trigger's token and those where the rule found source and target; nothing where it goes by names alone.
    let tokens: (trigger: Int, source: Int, target: Int)?
    /// How likely it is right, from 0 to 1; nothing where no model was asked.
    let confidence: Double?

    /// Whether a model has found it, and no rule.
    var isFound: Bool { rule.hasPrefix(Proposal.found) }

    /// The same claim with how likely it is right.
    func trusted(_ confidence: Double?) -> Claim {
        Claim(
            source: source, type: type, target: target, polarity: polarity, modality: modality,
            attribution: attribution, object: object, time: time, sentence: sentence, cue: cue, rule: rule,
            tokens: tokens, confidence: confidence)
    }
}
