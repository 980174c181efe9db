import Graphs

/// Calls the entities of a document by what tells them apart in all documents, once their countries are settled.
struct IdentityResolver {
    let gazetteer: Gazetteer
    /// The document's mark.
    let mark: String

    /// The document with its entities called so; those who turn out to be one are one.
    func resolve(_ document: ResolvedDocument) -> ResolvedDocument {
        let finder = IdentityFinder(gazetteer: gazetteer)
        let identities = document.drafts.mapValues { draft in
            finder.identity(
                of: .init(
                    id: draft.id, kind: draft.kind, name: draft.name, aliases: draft.aliases, country: draft.country),
                in: mark)
        }
        var drafts: [EntityID: EntityDraft] = [:]
        for draft in Array(document.drafts.values).ordered(by: \.id) {
            guard let identity = identities[draft.id] else { continue }
            let known = draft.identified(as: identity)
            drafts[known.id] = drafts[known.id].map { $0.united(with: known) } ?? known
        }
        let entities = document.entities.map { $0.map { $0.flatMap { identities[$0]?.id } } }
        return ResolvedDocument(
            grammars: document.grammars, mentions: document.mentions, entities: entities, drafts: drafts)
    }
}

extension EntityDraft {
    fileprivate func identified(as identity: IdentityFinder.Identity) -> EntityDraft {
        EntityDraft(
            id: identity.id, kind: kind, name: identity.name, aliases: aliases.union([name]), country: country,
            offices: offices, sort: identity.sort, function: identity.function, ledger: ledger)
    }

    /// This one with what is said of it under another name.
    fileprivate func united(with other: EntityDraft) -> EntityDraft {
        EntityDraft(
            id: id, kind: kind, name: [name, other.name].max { ($0.utf8.count, $1) < ($1.utf8.count, $0) } ?? name,
            aliases: aliases.union(other.aliases), country: country ?? other.country, offices: offices + other.offices,
            sort: sort ?? other.sort, function: function ?? other.function, ledger: ledger ?? other.ledger)
    }
}
