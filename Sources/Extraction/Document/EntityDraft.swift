import Graphs

/// What one document says of an entity, gathered over all its mentions.
///
/// A class because it is handed round whole; nothing in it changes after it is made.
final class EntityDraft: Sendable {
    let id: EntityID
    let kind: EntityKind
    let name: String
    let aliases: Set<String>
    let country: String?
    let offices: [StatedOffice]
    let sort: BodySort?
    let function: String?
    /// What tells which country it serves, where that was asked.
    let ledger: CountryLedger?

    init(
        id: EntityID, kind: EntityKind, name: String, aliases: Set<String>, country: String?, offices: [StatedOffice],
        sort: BodySort? = nil, function: String? = nil, ledger: CountryLedger? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.country = country
        self.offices = offices
        self.sort = sort
        self.function = function
        self.ledger = ledger
    }

    /// Whether it is a party, as far as the tables or its own name tell.
    var isParty: Bool {
        kind == .organisation && (sort == .party || Spelling.folded(name).hasSuffix(" party"))
    }

    /// The entity of the graph; one whose office is an open question acts for nobody.
    func entity(_ words: WordClasses, isInOffice: Bool) -> Entity {
        Entity(
            id: id, kind: kind, name: name, aliases: Array(aliases), iso3: kind == .country ? id.text : nil,
            country: kind == .country || !isInOffice ? nil : country,
            offices: isInOffice
                ? offices.map { $0.isFormer && !$0.saysFormer(in: words) ? "former \($0.title)" : $0.title } : [],
            sort: sort, function: function)
    }
}

/// The mentions of one document with the entity that each names.
///
/// A class because all readers hold it; nothing in it changes after it is made.
final class ResolvedDocument: Sendable {
    let grammars: Grammars
    let mentions: [SentenceMentions]
    /// For each sentence and mention the entity, or nothing where none could be told.
    let entities: [[EntityID?]]
    /// All entities, by identifier.
    let drafts: [EntityID: EntityDraft]
    /// The sentence that names an entity first.
    let firstSentences: [EntityID: Int]
    /// The country of which it speaks at least twice as often as of any other, and more than twice: by its name, its places,
    /// its bodies or those officials whom the tables know.
    let foremostCountry: EntityID?
    /// The country of which it speaks at least twice as often as of any other, and twice at least.
    let mostNamedCountry: EntityID?
    /// For whom its pronouns stand, as far as that was asked.
    let references = ReferenceMemory()
    private let described = DescribedEntitiesMemory()

    /// Makes a document of its parts.
    init(
        grammars: Grammars, mentions: [SentenceMentions], entities: [[EntityID?]], drafts: [EntityID: EntityDraft]
    ) {
        self.grammars = grammars
        self.mentions = mentions
        self.entities = entities
        self.drafts = drafts
        var first: [EntityID: Int] = [:]
        for (sentence, named) in entities.enumerated() {
            for case let id? in named where first[id] == nil { first[id] = sentence }
        }
        firstSentences = first
        (foremostCountry, mostNamedCountry) = Self.leadingCountries(mentions, entities, drafts)
    }

    /// The country of which it speaks at least twice as often as of any other, where that is often, and where it is twice.
    private static func leadingCountries(
        _ mentions: [SentenceMentions], _ entities: [[EntityID?]], _ drafts: [EntityID: EntityDraft]
    ) -> (foremost: EntityID?, mostNamed: EntityID?) {
        var counts: [EntityID: Int] = [:]
        for (found, ids) in zip(mentions, entities) {
            for case (let mention, let id?) in zip(found.all, ids) {
                guard let draft = drafts[id], draft.kind != .person else { continue }
                // Only a body's own name tells of a country, not what the tables know of the body.
                if case .organisation(let record, let told) = mention.referent, record != nil || told == nil {
                    continue
                }
                // Of its own officials a report leaves out whose they are; of whom it tells that, it tells as of others.
                if draft.kind == .official, draft.ledger?.restsOnKnowledge != true { continue }
                if let country = draft.kind == .country ? id : draft.country.map({ EntityID($0) }) {
                    counts[country, default: 0] += 1
                }
            }
        }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > 1,
            counts.allSatisfy({ $0.key == most.key || $0.value * 2 <= most.value })
        else { return (nil, nil) }
        return (most.value > 2 ? most.key : nil, most.key)
    }

    private init(_ document: ResolvedDocument, mentions: [SentenceMentions], drafts: [EntityID: EntityDraft]) {
        grammars = document.grammars
        self.mentions = mentions
        entities = document.entities
        self.drafts = drafts
        firstSentences = document.firstSentences
        (foremostCountry, mostNamedCountry) = Self.leadingCountries(mentions, document.entities, drafts)
    }

    /// The same names with something else said of whom they name.
    func saying(_ drafts: [EntityID: EntityDraft], with mentions: [SentenceMentions]? = nil) -> ResolvedDocument {
        ResolvedDocument(self, mentions: mentions ?? self.mentions, drafts: drafts)
    }

    /// Its entities by the words that may describe them.
    func described(_ gazetteer: Gazetteer) -> DescribedEntities {
        described.value { DescribedEntities(drafts.values, gazetteer: gazetteer) }
    }

    /// Whether an entity is named in a sentence or before it.
    func isNamed(_ id: EntityID, by sentence: Int) -> Bool { firstSentences[id].map { $0 <= sentence } ?? false }

    /// The entity named at a token.
    func entity(sentence: Int, token: Int) -> EntityID? {
        mentions[sentence].mentionAt[token].flatMap { entities[sentence][$0] }
    }

    /// The alpha-3 code of the country that an entity is or acts for; a person without an office acts for none.
    func country(of id: EntityID) -> String? {
        guard let draft = drafts[id], draft.kind != .person else { return nil }
        return draft.kind == .country ? draft.id.text : draft.country
    }
}
