import Graphs

/// What a person's own tables of names say of those a graph knows: its reports may have been read without them.
struct TabledNames {
    let gazetteer: Gazetteer

    init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// Those whose names are one's in the tables, each group sorted, in the order of the graph.
    func groups(in graph: EntityGraph) -> [[Entity]] {
        guard !gazetteer.ownNames.isEmpty else { return [] }
        var groups: [String: [Entity]] = [:]
        var order: [String] = []
        for entity in graph.entities where entity.kind != .country {
            guard let key = key(of: entity) else { continue }
            if groups[key] == nil { order.append(key) }
            // Who acts for another country only bears the same name.
            let countries = groups[key, default: []].compactMap(\.country)
            guard entity.country.map({ countries.isEmpty || countries.contains($0) }) ?? true else { continue }
            groups[key, default: []].append(entity)
        }
        return order.compactMap { groups[$0] }.filter { $0.count > 1 }
    }

    /// By what the tables call it.
    private func key(of entity: Entity) -> String? {
        switch gazetteer.ownNames[Spelling.joined(entity.name)] {
        case .person(let record): record.name
        case .organisation(let record): record.name
        case .place(let record): record.name
        case .country, .region, nil: nil
        }
    }
}
