import Graphs

/// What the deeds of a report tell of the countries that its officials do not act for.
struct Dealings: Sendable {
    /// Those who travel, by a visit that is told.
    let travellers: Set<EntityID>
    /// For each of them the countries other than their own that they travel to.
    let destinations: [EntityID: Set<String>]
    /// For an official whom a traveller meets there, the country that is travelled to.
    let hosts: [EntityID: String]
    private let others: [EntityID: Set<String>]

    /// Nothing known.
    static let none = Dealings(travellers: [], destinations: [:], hosts: [:], others: [:])

    private init(
        travellers: Set<EntityID>, destinations: [EntityID: Set<String>], hosts: [EntityID: String],
        others: [EntityID: Set<String>]
    ) {
        self.travellers = travellers
        self.destinations = destinations
        self.hosts = hosts
        self.others = others
    }

    /// Reads them off the events of a document.
    init(_ events: [Claim], in document: ResolvedDocument, _ ontology: Ontology) {
        var others: [EntityID: Set<String>] = [:]
        for event in events {
            // A companion is no other side.
            if let trigger = event.tokens?.trigger, document.grammars[event.sentence].lemma(trigger) == "accompany" {
                continue
            }
            for (one, other) in [(event.source, event.target), (event.target, event.source)] {
                guard let country = document.country(of: other), let kind = document.drafts[other]?.kind else {
                    continue
                }
                // A party at home may well accuse a minister.
                guard kind == .country || kind == .official else { continue }
                others[one, default: []].insert(country)
            }
        }
        let visits = events.filter { ontology.isType($0.type.name, .visit) && $0.polarity == .affirmed }
        let encounters = Dictionary(
            grouping: events.filter { ontology.isType($0.type.name, .encounter) && $0.polarity == .affirmed },
            by: \.sentence)
        var hosts: [EntityID: Set<String>] = [:]
        var destinations: [EntityID: Set<String>] = [:]
        for visit in visits {
            guard let country = document.country(of: visit.target), document.country(of: visit.source) != country
            else { continue }
            destinations[visit.source, default: []].insert(country)
            for encounter in [visit.sentence, visit.sentence + 1].flatMap({ encounters[$0] ?? [] }) {
                let ends = [encounter.source, encounter.target]
                guard let place = ends.firstIndex(of: visit.source) else { continue }
                hosts[ends[1 - place], default: []].insert(country)
            }
        }
        self.others = others
        self.destinations = destinations
        travellers = Set(visits.map(\.source))
        self.hosts = hosts.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// Whether one has to do with any country or its officials.
    func dealsAbroad(_ id: EntityID) -> Bool { others[id] != nil }

    /// Whether one has to do with a country or with those who act for it as with someone else.
    func deals(_ id: EntityID, with country: String) -> Bool { others[id]?.contains(country) ?? false }
}
