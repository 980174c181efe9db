import Graphs
import Linguistics

/// Takes a bare `Congress` in a report about another country that has one for that country's, not for the one that the
/// tables know.
struct BareCongress {
    let gazetteer: Gazetteer
    let home: HomeCountry?

    /// The document with its Congress at home, or without it where no home is known.
    func settle(_ document: ResolvedDocument) -> ResolvedDocument {
        guard let draft = document.drafts.values.first(where: isKnownByTables), let known = draft.country,
            known != home?.code
        else { return document }
        let isSpokenOf = document.drafts[EntityID(known)] != nil
        if let home, gazetteer.congresses.contains(home.code), home.isForemost(in: document),
            isSpokenOf ? !home.isToldByText && !isNamed(known, near: draft.id, in: document) : true
        {
            let own = draft.renamed("\(draft.id.text)-\(home.code.lowercased())").acting(for: home.code)
            return replacing(draft.id, by: own, in: document)
        }
        return !isSpokenOf && isAboutAnother(document) ? replacing(draft.id, by: nil, in: document) : document
    }

    /// Whether only the tables give a Congress its country, since no name of it tells one.
    private func isKnownByTables(_ draft: EntityDraft) -> Bool {
        guard draft.kind == .organisation, Spelling.folded(draft.name) == "congress",
            draft.aliases.allSatisfy({ $0 == draft.name }),
            case .organisation(let record) = gazetteer.names.meaning(of: draft.name)
        else { return false }
        return record.country == draft.country
    }

    /// Whether a country is named in a sentence that names a body, or in the one before.
    private func isNamed(_ country: String, near body: EntityID, in document: ResolvedDocument) -> Bool {
        document.entities.indices.contains { sentence in
            document.entities[sentence].contains(body)
                && document.entities[max(0, sentence - 1)...sentence].joined().contains(EntityID(country))
        }
    }

    /// Whether a report speaks again and again of a country that has a Congress too.
    private func isAboutAnother(_ document: ResolvedDocument) -> Bool {
        gazetteer.congresses.contains { code in document.entities.joined().count { $0?.text == code } > 2 }
    }

    private func replacing(_ id: EntityID, by own: EntityDraft?, in document: ResolvedDocument) -> ResolvedDocument {
        var drafts = document.drafts
        drafts[id] = nil
        if let own { drafts[own.id] = own }
        let entities = document.entities.map { $0.map { $0 == id ? own?.id : $0 } }
        return ResolvedDocument(
            grammars: document.grammars, mentions: document.mentions, entities: entities, drafts: drafts)
    }
}

extension EntityDraft {
    /// The same entity under another identifier.
    fileprivate func renamed(_ id: String) -> EntityDraft {
        EntityDraft(
            id: EntityID(id), kind: kind, name: name, aliases: aliases, country: country, offices: offices)
    }

    /// The same entity, acting for a country.
    fileprivate func acting(for country: String) -> EntityDraft {
        EntityDraft(
            id: id, kind: kind, name: name, aliases: aliases, country: country, offices: offices, ledger: ledger)
    }
}
