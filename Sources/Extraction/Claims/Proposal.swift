import Graphs
import Press

/// Who did or is what to whom, as a rule finds it in a sentence, before it is asked whether and how it is told.
struct Proposal: Sendable {
    let source: EntityID
    let type: RelationType
    let target: EntityID
    let footing: Footing
    /// The words that show it, in UTF-8 bytes of the article.
    let cue: TextRange
    /// Name of the rule.
    let rule: String
    /// The trigger's token and those where the rule found source and target; nothing where it goes by names alone.
    let tokens: (trigger: Int, source: Int, target: Int)?
    /// What was supplied, demanded, agreed.
    let object: String?
    /// The firmest that it can be told by the words that the rule itself has read: who is due in Oslo is expected there.
    let firmest: Modality
    /// Whether the words that the rule has read tell it as past.
    let isFormer: Bool
    /// How likely it is right, where a model proposes it.
    let confidence: Double?

    /// What the names of a model's proposals begin with.
    static let found = "model/"

    /// Proposes what stands between two entities that are named somewhere in a sentence.
    init(
        _ source: EntityID, _ type: RelationType, _ target: EntityID, footing: Footing, cue: TextRange, rule: String,
        tokens: (trigger: Int, source: Int, target: Int)? = nil, object: String? = nil, firmest: Modality = .asserted,
        isFormer: Bool = false, confidence: Double? = nil
    ) {
        self.source = source
        self.type = type
        self.target = target
        self.footing = footing
        self.cue = cue
        self.rule = rule
        self.tokens = tokens
        self.object = object
        self.firmest = firmest
        self.isFormer = isFormer
        self.confidence = confidence
    }

    /// Proposes what a word tells of two who stand around it.
    init(
        _ source: Participant, _ type: RelationType, _ target: Participant, toldAt word: Int, shownAt trigger: Int,
        in grammar: Grammar, rule: String, object: String? = nil, firmest: Modality = .asserted, isFormer: Bool = false
    ) {
        self.init(
            source.id, type, target.id, footing: .told(at: word), cue: grammar.tokens[trigger].range, rule: rule,
            tokens: (trigger, source.token, target.token), object: object, firmest: firmest, isFormer: isFormer)
    }
}
