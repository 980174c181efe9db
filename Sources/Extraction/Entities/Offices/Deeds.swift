import Graphs
import Linguistics

/// Whom the people of a report deal with and where they travel, as far as the clauses around their names tell.
///
/// Only the sentences that name those whose country is looked for are read, and those right before and behind; a clause
/// tells no more here than who stands on its two sides.
struct Deeds {
    /// Those who travel.
    let travellers: Set<EntityID>
    /// For each of them the countries other than their own that they travel to, or to places in them.
    let destinations: [EntityID: Set<String>]
    /// Those of them that are named as such.
    let countriesVisited: [EntityID: Set<String>]
    /// For one whom a traveller meets there, the country that is travelled to.
    let hosts: [EntityID: (country: String, place: CountryClue.Place)]
    /// The countries that each deals with as with another, with the first words that tell it.
    let others: [EntityID: [String: CountryClue.Place]]

    /// Reads the clauses of a document.
    init(_ acts: [Act], in document: ResolvedDocument) {
        var others: [EntityID: [String: CountryClue.Place]] = [:]
        for act in acts where !act.isCompany {
            for (one, other) in [(act.source, act.target), (act.target, act.source)] {
                guard let country = document.country(of: other), let kind = document.drafts[other]?.kind,
                    // A party at home may well accuse a minister.
                    kind == .country || kind == .official
                else { continue }
                others[one, default: [:]][country, default: act.place] = others[one]?[country] ?? act.place
            }
        }
        let visits = acts.filter { $0.sort == .visit }
        let encounters = Dictionary(grouping: acts.filter { $0.sort == .encounter }, by: \.place.sentence)
        var destinations: [EntityID: Set<String>] = [:]
        var countriesVisited: [EntityID: Set<String>] = [:]
        var hosts: [EntityID: [(country: String, place: CountryClue.Place)]] = [:]
        for visit in visits {
            guard let country = document.country(of: visit.target), document.country(of: visit.source) != country
            else { continue }
            destinations[visit.source, default: []].insert(country)
            if document.drafts[visit.target]?.kind == .country {
                countriesVisited[visit.source, default: []].insert(country)
            }
            let sentence = visit.place.sentence
            for encounter in [sentence, sentence + 1].flatMap({ encounters[$0] ?? [] }) {
                let ends = [encounter.source, encounter.target]
                guard let place = ends.firstIndex(of: visit.source) else { continue }
                hosts[ends[1 - place], default: []].append((country, encounter.place))
            }
        }
        self.others = others
        self.destinations = destinations
        self.countriesVisited = countriesVisited
        travellers = Set(visits.map(\.source))
        self.hosts = hosts.compactMapValues { Set($0.map(\.country)).count == 1 ? $0.first : nil }
    }

    /// Whether one has to do with any country or its officials.
    func dealsAbroad(_ id: EntityID) -> Bool { others[id] != nil }

    /// Whether one has to do with a country or with those who act for it as with someone else.
    func deals(_ id: EntityID, with country: String) -> Bool { others[id]?[country] != nil }
}

/// The two sides of a clause that tells what somebody does to another.
struct Act {
    /// What it is, as far as it matters for whose official somebody is.
    enum Sort {
        case visit
        case encounter
        case other
    }

    let source: EntityID
    let target: EntityID
    let sort: Sort
    /// Whether the other is company and no other side.
    let isCompany: Bool
    /// The verb.
    let place: CountryClue.Place
}
