import Graphs

/// A body that goes by a country's name is the country: the Soviet Union, where a report has it among unions.
enum CountriesAsBodies {
    /// Those whose name, of two words or more, is one of a country of the graph.
    static func identities(in graph: EntityGraph, _ gazetteer: Gazetteer) -> [EntityID: EntityID] {
        var identities: [EntityID: EntityID] = [:]
        for entity in graph.entities where entity.kind == .organisation && entity.name.contains(" ") {
            guard case .country(let code, .name) = gazetteer.names.meaning(of: entity.name),
                graph.entity(EntityID(code))?.kind == .country
            else { continue }
            identities[entity.id] = EntityID(code)
        }
        return identities
    }
}
