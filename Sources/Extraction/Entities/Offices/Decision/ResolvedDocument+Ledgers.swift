import Graphs

extension ResolvedDocument {
    /// The document with clues entered into the ledgers of those of whom they tell, and each acting as its ledger decides.
    func entering(_ clues: [CountryClue], weighedBy weights: CountryWeights) -> ResolvedDocument {
        var drafts = drafts
        for (id, found) in Dictionary(grouping: clues, by: \.bearer) {
            guard let draft = drafts[id] else { continue }
            // What was decided stands, with what is found beside it.
            let before = draft.country == nil ? [] : draft.ledger?.clues ?? []
            let ledger = CountryLedger(
                clues: before + found.filter { !before.contains($0) },
                office: draft.kind == .organisation ? .body : OfficeSort(draft.offices),
                weights: weights)
            drafts[id] = draft.deciding(by: ledger)
        }
        return saying(drafts)
    }

    /// The document with the offices that name no country held in the one that their holder's ledger decides for.
    func completingOffices(_ gazetteer: Gazetteer) -> ResolvedDocument {
        let owners = OfficeOwner(document: self, gazetteer: gazetteer)
        var drafts = drafts
        let completed = mentions.indices.map { sentence -> SentenceMentions in
            var offices = mentions[sentence].offices
            for (index, held) in offices.sorted(by: { $0.key < $1.key }) {
                guard let bearer = entities[sentence][index], let ledger = drafts[bearer]?.ledger else { continue }
                let known = held.map { office -> StatedOffice in
                    let office = owners.mirrored(office, of: bearer, sentence)
                    guard office.isHomeless, office.relationToCountry != nil, ledger.reaches(office),
                        let country = ledger.country
                    else { return office }
                    return office.held(in: country)
                }
                offices[index] = known
                drafts[bearer] = zip(held, known).reduce(drafts[bearer]) { $0?.holding($1.1, for: $1.0) }
            }
            return mentions[sentence].stating(offices)
        }
        return saying(drafts, with: completed)
    }
}

extension ResolvedDocument {
    /// Whether any country is named, or anything of one; without them no words tell whose somebody is.
    var tellsOfCountries: Bool {
        drafts.values.contains { draft in
            draft.kind == .country || draft.country != nil || draft.offices.contains { !$0.countries.isEmpty }
        }
            || mentions.contains { found in
                found.all.contains { mention in
                    if case .person(let record?) = mention.referent { record.country != nil } else { false }
                } || found.unnamed.contains { !$0.office.countries.isEmpty }
            }
    }

    /// Whether a country or an office is told here that an earlier reading of the same names leaves open.
    func tellsMore(than earlier: ResolvedDocument) -> Bool {
        drafts.contains { id, draft in
            draft.country != earlier.drafts[id]?.country || draft.offices != earlier.drafts[id]?.offices
        } || zip(mentions, earlier.mentions).contains { $0.offices != $1.offices }
    }

    /// Whether it is from the table of known officials alone that a country is somebody's.
    func isKnown(_ country: EntityID, of official: EntityID) -> Bool {
        guard let ledger = drafts[official]?.ledger, ledger.country == country.text else { return false }
        return ledger.restsOnKnowledge
    }
}

extension EntityDraft {
    /// The same entity with the office that a counterpart's turns out to be.
    fileprivate func holding(_ office: StatedOffice, for counterpart: StatedOffice) -> EntityDraft {
        guard counterpart.isCounterpart, !office.isCounterpart else { return self }
        return EntityDraft(
            id: id, kind: kind, name: name, aliases: aliases, country: country,
            offices: offices.map { $0.isSame(as: counterpart) ? office : $0 }, ledger: ledger)
    }

    /// The same entity, acting as a ledger decides.
    fileprivate func deciding(by ledger: CountryLedger) -> EntityDraft {
        EntityDraft(
            id: id, kind: kind, name: name, aliases: aliases, country: country ?? ledger.country, offices: offices,
            ledger: ledger)
    }
}
