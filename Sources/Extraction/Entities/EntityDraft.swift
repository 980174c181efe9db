import Graphs

/// What one document says of an entity, gathered over all its mentions.
struct EntityDraft: Sendable {
    let id: EntityID
    let kind: EntityKind
    let name: String
    let aliases: Set<String>
    let country: String?
    let offices: [StatedOffice]

    /// The entity of the graph.
    var entity: Entity {
        Entity(
            id: id, kind: kind, name: name, aliases: Array(aliases), iso3: kind == .country ? id.text : nil,
            country: kind == .country ? nil : country,
            offices: offices.map { $0.isFormer && !$0.saysFormer ? "former \($0.title)" : $0.title })
    }
}

/// The mentions of one document with the entity that each names.
struct ResolvedDocument: Sendable {
    let grammars: [Grammar]
    let mentions: [SentenceMentions]
    /// For each sentence and mention the entity, or nothing where none could be told.
    let entities: [[EntityID?]]
    /// All entities, by identifier.
    let drafts: [EntityID: EntityDraft]

    /// The entity named at a token.
    func entity(sentence: Int, token: Int) -> EntityID? {
        mentions[sentence].owner[token].flatMap { entities[sentence][$0] }
    }

    /// The alpha-3 code of the country that an entity is or acts for.
    func country(of id: EntityID) -> String? {
        guard let draft = drafts[id] else { return nil }
        return draft.kind == .country ? draft.id.text : draft.country
    }
}
