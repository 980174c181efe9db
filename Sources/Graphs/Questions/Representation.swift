/// For which country each entity of a graph acts, as each report tells it.
///
/// A body acts for its country when it is one of its state. An official acts for the country led or served, or that of the
/// state's body led or served; not one who has left the office, nor one of a party or a firm. Who is in office is asked of
/// the report itself, and of the others only where it does not tell.
struct Representation {
    /// What a report tells of the offices someone has.
    private struct Tenure {
        /// The countries acted for.
        var countries: Set<EntityID> = []
        /// Whether an office is a past one.
        var isPast = false
    }

    private let entities: [EntityID: Entity]
    private let tenures: [EntityID: [String: Tenure]]

    /// Reads the offices off a graph's standing facts.
    init(in graph: EntityGraph) {
        entities = Dictionary(graph.entities.map { ($0.id, $0) }) { first, _ in first }
        var tenures: [EntityID: [String: Tenure]] = [:]
        for fact in graph.relations where fact.isOffice {
            let country = Self.isOffice(fact.type) ? entities[fact.target].flatMap(Self.country) : nil
            for piece in fact.evidence {
                var tenure = tenures[fact.source]?[piece.document] ?? Tenure()
                if piece.isPast { tenure.isPast = true } else if let country { tenure.countries.insert(country) }
                tenures[fact.source, default: [:]][piece.document] = tenure
            }
        }
        self.tenures = tenures
    }

    /// The country that an entity is or stands for, in one report or, without one, in all; nothing where it is none's.
    func country(of id: EntityID, in document: String? = nil) -> EntityID? {
        guard let entity = entities[id] else { return nil }
        guard entity.kind == .official else { return Self.country(of: entity) }
        guard let reports = tenures[id] else {
            let isFormer = !entity.offices.isEmpty && entity.offices.allSatisfy { $0.hasPrefix("former ") }
            return isFormer ? nil : entity.country.map { EntityID($0) }
        }
        if let told = document.flatMap({ reports[$0] }) { return Self.only(told.countries, entity) }
        guard reports.values.allSatisfy({ !$0.isPast }) else { return nil }
        return Self.only(Set(reports.values.flatMap(\.countries)), entity)
    }

    /// Whether an entity is a place below the level of a country.
    func isPlace(_ id: EntityID) -> Bool { entities[id]?.kind == .place }

    /// The country that a thing other than an official is or stands for.
    private static func country(of entity: Entity) -> EntityID? {
        switch entity.kind {
        case .country: entity.id
        case .place: entity.country.map { EntityID($0) }
        case .organisation: entity.sort == .state ? entity.country.map { EntityID($0) } : nil
        case .official, .person: nil
        }
    }

    private static func only(_ countries: Set<EntityID>, _ entity: Entity) -> EntityID? {
        if countries.count < 2 { return countries.first }
        return entity.country.map { EntityID($0) }.flatMap { countries.contains($0) ? $0 : nil }
    }

    private static func isOffice(_ type: RelationType) -> Bool {
        type.name != RelationType.membership && RelationType.offices.contains(type.name)
    }
}

extension RelationType {
    /// What says that somebody belongs to a body.
    fileprivate static let membership = "member_of"
    /// The types that say that somebody has a part in a country or body.
    package static let offices: Set<String> = ["leads", "official_of", "spokesperson_for", membership]
}

extension Relation {
    /// Whether it says that somebody has a part in a country or body.
    fileprivate var isOffice: Bool {
        RelationType.offices.contains(type.name) && polarity == .affirmed
            && (modality == .asserted || modality == .reported)
    }
}

extension Evidence {
    /// Whether it tells a standing fact as past.
    fileprivate var isPast: Bool { time?.text == "former" }
}
