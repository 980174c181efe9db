import Graphs

/// Where an end of a relation stands with respect to the word that triggers it.
///
/// Written in the ontology as a word: `subject`, `object`, `indirect`, `clause`, `clause_subject`, `each`, `owner`,
/// `bearer`, `partaker`, `beneficiary`, `performer`, `addressee`, or a preposition; with `'s` behind it, it means whoever does or owns what
/// stands there.
struct Role: Hashable, Sendable {
    /// The word of the ontology.
    let text: String

    /// The one who acts: the active subject, or the agent of a passive.
    static let subject = Role(text: "subject")
    /// The one acted on: the active object, or the passive subject.
    static let object = Role(text: "object")
    /// The receiver without a preposition: `gave Kyiv tanks`.
    static let indirect = Role(text: "indirect")
    /// Whoever stands as an argument inside the complement clause.
    static let clause = Role(text: "clause")
    /// Whoever is to act in the complement clause: `demanded that Chad withdraw`.
    static let clauseSubject = Role(text: "clause_subject")
    /// The several members of one compound or plural end, each with each.
    static let each = Role(text: "each")
    /// Who attacks in a clause of time below: `were killed when gunners opened fire`.
    static let assailant = Role(text: "assailant")
    /// Who is said to be what a noun or adjective names: `Chad, an ally of`, `is allied with`.
    static let bearer = Role(text: "bearer")
    /// Who does what the verb above tells, for a noun behind `at`: `withdrew at the request of`.
    static let performer = Role(text: "performer")
    /// Who does what the clause tells in company, for a noun behind `in`: `held a drill in cooperation with`.
    static let partaker = Role(text: "partaker")
    static let beneficiary = Role(text: "beneficiary")
    /// To whom the verb above speaks, for a participle: `wrote to Chad demanding`.
    static let addressee = Role(text: "addressee")
    /// Whoever possesses the object, or qualifies it: `rejected a US request`.
    static let owner = Role(text: "owner")

    /// The two or more sides of what goes on between them.
    static let between = Role(text: "between")

    /// The places that are named by what stands there and not by a preposition.
    private static let unmarked: Set<Role> = [
        .subject, .object, .indirect, .clause, .clauseSubject, .each, .assailant, .bearer, .partaker, .beneficiary,
        .performer,
        .addressee, .owner,
    ]

    /// Whether it is the place behind a preposition.
    var isPreposition: Bool { whose == nil && !Self.unmarked.contains(self) }

    /// The place whose doer or owner is meant: `to` for `to's`, as in `agreed to Egyptian mediation`.
    var whose: Role? { text.hasSuffix("'s") ? Role(text: String(text.dropLast(2))) : nil }
}

/// What a trigger word is in its sentence.
enum TriggerKind: Hashable, Sendable {
    case verb
    case noun
    case adjective
}

/// A phrase that must stand beside a trigger: `under attack`, `with sanctions`.
struct FramePhrase: Hashable, Sendable {
    /// The preposition.
    let preposition: String
    /// Lemmas of which its noun must be one; empty for any.
    let nouns: Set<String>
}

/// Whether what is promised, threatened or refused is good or ill for the other.
enum ClauseTone: String, Hashable, Sendable {
    case friendly
    case hostile
    /// Anything but hostile: `refused to meet` rejects, `refused to bomb` does not.
    case harmless
    /// A good deed that is not to be done: `never to recognise`.
    case withheld

    /// What a deed of this tone is when it is not to be done.
    var denied: ClauseTone {
        switch self {
        case .friendly: .withheld
        case .hostile: .friendly
        case .harmless, .withheld: self
        }
    }

    /// Whether a clause of some tone, or of none that is known, is as this asks.
    func holds(for found: ClauseTone?) -> Bool {
        self == .harmless ? found != .hostile : found == self
    }
}

/// One way in which a word triggers a relation type, and where its two ends stand.
///
/// A class because many are tried at a word; nothing in it changes after it is made.
final class Frame: Sendable {
    /// Name of the frame, for explanations: `warned/verb/warn`.
    let name: String
    /// The file and line where the frame stands: `events.yaml:12`.
    let origin: String
    /// Name of the relation type.
    let type: String
    /// Whether the trigger is a verb, a noun or an adjective.
    let kind: TriggerKind
    /// The places to look for the source, best first.
    let source: [Role]
    /// The places to look for the target, best first.
    let target: [Role]
    /// Lemmas of which the object must be one for the frame to hold; empty for any.
    let objects: Set<String>
    /// Lemmas that the object must not be: `gave Iran a deadline` is no gift.
    let barredObjects: Set<String>
    /// Lemmas of which the subject must be one for the frame to hold; empty for any.
    let subjects: Set<String>
    /// Verb particle that must stand beside the trigger, such as `out` in `rule out`.
    let particle: String?
    /// Whether a clause must stand below the trigger, as in `told Baku to stop`, or none may; nil for either.
    let needsClause: Bool?
    /// Lemmas of which the verb of a clause below must be one: `told the envoy to leave`; empty for any.
    let clauseVerbs: Set<String>
    /// Lemmas of which the verb of a clause below must be none: `declined to comment`.
    let barredClauseVerbs: Set<String>
    /// Whether the verb must have an object, or must have none; nil for either.
    let hasObject: Bool?
    /// The phrase that must stand beside the trigger, if any.
    let phrase: FramePhrase?
    /// Whether the deed in the clause below must be one of friends or of foes; nil for either.
    let tone: ClauseTone?
    /// Kinds that the source may be in this frame; empty for those of the type.
    let sources: Set<EntityKind>
    /// Kinds that the target may be in this frame; empty for those of the type.
    let targets: Set<EntityKind>

    /// Whether the target must be named in its place, and not as the owner of what stands there.
    let isNamed: Bool

    /// Whether the object must belong to who acts, as in `recalled its envoy`, or must not; nil for either.
    let isOwn: Bool?

    /// Makes a frame of what it asks for.
    init(
        name: String, origin: String, type: String, kind: TriggerKind, source: [Role], target: [Role],
        objects: Set<String>, barredObjects: Set<String>, subjects: Set<String>, particle: String?,
        needsClause: Bool?, clauseVerbs: Set<String>, barredClauseVerbs: Set<String>, hasObject: Bool?,
        phrase: FramePhrase?, tone: ClauseTone?, sources: Set<EntityKind>, targets: Set<EntityKind>,
        isNamed: Bool, isOwn: Bool?
    ) {
        self.name = name
        self.origin = origin
        self.type = type
        self.kind = kind
        self.source = source
        self.target = target
        self.objects = objects
        self.barredObjects = barredObjects
        self.subjects = subjects
        self.particle = particle
        self.needsClause = needsClause
        self.clauseVerbs = clauseVerbs
        self.barredClauseVerbs = barredClauseVerbs
        self.hasObject = hasObject
        self.phrase = phrase
        self.tone = tone
        self.sources = sources
        self.targets = targets
        self.isNamed = isNamed
        self.isOwn = isOwn
    }

    /// How much the frame asks for; those that ask for more are tried first.
    var strictness: Int {
        (objects.isEmpty ? 0 : 2) + (subjects.isEmpty ? 0 : 2) + (phrase == nil ? 0 : 2)
            + (particle == nil ? 0 : 1)
            + (tone == nil ? 0 : 1) + (clauseVerbs.isEmpty ? 0 : 2)
            + (isOwn == nil ? 0 : 1)
    }
}
