import Graphs
import Linguistics

/// Gives offices that stand without a country the one that the text makes plain.
///
/// `his defence minister` serves the country of the one before; `the Egyptian president` elsewhere in the report tells
/// whose president the only president without a country is; a report filed from home means the home country's.
struct OfficeCompleter {
    private let gazetteer: Gazetteer
    private let home: HomeCountry?
    private let dealings: Dealings

    init(gazetteer: Gazetteer, home: HomeCountry?, dealings: Dealings) {
        self.gazetteer = gazetteer
        self.home = home
        self.dealings = dealings
    }

    /// Whether a document has an official whose country its office does not give.
    static func isNeeded(for document: ResolvedDocument) -> Bool {
        document.drafts.values.contains { $0.isOfficialWithoutCountry }
    }

    /// The document with the offices completed, also those whose holder's chief had to be completed first.
    func complete(_ document: ResolvedDocument) -> ResolvedDocument {
        let hosted = withHosts(document)
        let home = home ?? HomeCountry(toldBy: hosted, dealings: dealings, gazetteer: gazetteer)
        let settled = BareCongress(gazetteer: gazetteer, home: home).settle(hosted)
        let document = withHomeBranches(BranchCompleter(gazetteer: gazetteer).complete(settled), home)
        let once = completed(document, home)
        return Self.isNeeded(for: once) ? completed(once, home) : once
    }

    private func completed(_ document: ResolvedDocument, _ home: HomeCountry?) -> ResolvedDocument {
        let signatories = Signatories(in: document)
        let owners = OfficeOwner(
            document: document, gazetteer: gazetteer, home: self.home, signatories: signatories)
        let implied = ImpliedCountries(
            document: document, gazetteer: gazetteer, home: home, dealings: dealings, owners: owners,
            signatories: signatories
        ).all()
        var drafts = document.drafts
        var mentions = document.mentions
        for sentence in mentions.indices {
            var offices = mentions[sentence].offices
            for (index, held) in offices.sorted(by: { $0.key < $1.key }) {
                guard let bearer = document.entities[sentence][index] else { continue }
                let completed = held.map { office in
                    let isCounterpart = HomeCountry.isCounterpart(office, document.grammars[sentence])
                    let office = owners.mirrored(office, of: bearer, sentence)
                    guard office.isHomeless, office.relationToCountry != nil else { return office }
                    let own = office.record.scope == .any ? nil : drafts[bearer]?.country
                    let known =
                        (isCounterpart ? nil : owners.possessor(of: office, sentence)) ?? own
                        ?? owners.neighbour(of: index, office, sentence) ?? implied[bearer]
                    return known.map(office.held) ?? office
                }
                offices[index] = completed
                drafts[bearer] = zip(held, completed).reduce(drafts[bearer]) { $0?.holding($1.1, for: $1.0) }
                if let draft = drafts[bearer], draft.country == nil,
                    let country = completed.lazy.compactMap({ $0.countries.first }).first
                        ?? completed.lazy.flatMap(\.organisations).compactMap({ document.entities[sentence][$0] })
                        .compactMap({ drafts[$0]?.country }).first
                {
                    drafts[bearer] = draft.acting(for: country)
                }
            }
            mentions[sentence] = mentions[sentence].stating(offices)
        }
        return ResolvedDocument(
            grammars: document.grammars, mentions: mentions, entities: document.entities, drafts: drafts)
    }

    /// The document with ministries and parliaments that have no country at home.
    private func withHomeBranches(_ document: ResolvedDocument, _ home: HomeCountry?) -> ResolvedDocument {
        guard let home, home.isForemost(in: document) else { return document }
        let drafts = document.drafts.mapValues { draft in
            let isBranch =
                draft.kind == .organisation && draft.country == nil
                && draft.aliases.allSatisfy { $0.first?.isUppercase == true }
                && StateBranch(draft.name, gazetteer: gazetteer) != nil
            return isBranch ? draft.acting(for: home.code) : draft
        }
        return ResolvedDocument(
            grammars: document.grammars, mentions: document.mentions, entities: document.entities, drafts: drafts)
    }

    /// The document with those whom a visitor meets in a country acting for it.
    private func withHosts(_ document: ResolvedDocument) -> ResolvedDocument {
        let drafts = document.drafts.mapValues { draft in
            guard draft.isOfficialWithoutCountry, let country = dealings.hosts[draft.id] else { return draft }
            return draft.acting(for: country)
        }
        return ResolvedDocument(
            grammars: document.grammars, mentions: document.mentions, entities: document.entities, drafts: drafts)
    }
}

extension EntityDraft {
    /// Whether it holds an office of a state that is not named.
    var isOfficialWithoutCountry: Bool {
        kind == .official && country == nil && offices.contains { $0.isHomeless && $0.relationToCountry != nil }
    }

    /// The same entity with the office that a counterpart's turns out to be.
    func holding(_ office: StatedOffice, for counterpart: StatedOffice) -> EntityDraft {
        guard counterpart.isCounterpart, !office.isCounterpart else { return self }
        return EntityDraft(
            id: id, kind: kind, name: name, aliases: aliases, country: country,
            offices: offices.map { $0.isSame(as: counterpart) ? office : $0 })
    }

    /// The same entity under another identifier.
    func renamed(_ id: String) -> EntityDraft {
        EntityDraft(
            id: EntityID(id), kind: kind, name: name, aliases: aliases, country: country, offices: offices)
    }

    /// The same entity, acting for a country.
    func acting(for country: String) -> EntityDraft {
        EntityDraft(id: id, kind: kind, name: name, aliases: aliases, country: country, offices: offices)
    }
}
