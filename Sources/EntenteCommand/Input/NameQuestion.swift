import Extraction
import Graphs

/// A name that a person asks for.
struct NameQuestion {
    /// At most so many are offered to choose from.
    private static let offered = 10

    let name: String
    /// The tables that tell a country's name from that of its ministry, loaded where that is needed.
    let knowledge: Knowledge

    /// The entity meant; an unknown or ambiguous name is told with what may have been meant, and nothing is found.
    ///
    /// A body of a state may be asked for in other words than the texts have: by any name of its country and of what it
    /// does.
    func answer(in index: NameIndex) throws -> Entity {
        switch try match(in: index) {
        case .found(let entity): return entity
        case .ambiguous(let entities):
            let more = entities.count > Self.offered ? " and \(entities.count - Self.offered) more" : ""
            let choices = entities.prefix(Self.offered).map { choice($0, in: index) }.joined(separator: ", ") + more
            throw Nothing("“\(name)” may be \(choices); give one of these identifiers")
        case .unknown(let nearest):
            let advice =
                nearest.isEmpty
                ? "entente extract lists the names there are"
                : "did you mean " + nearest.joined(separator: " or ") + "?"
            throw Nothing("nobody is called “\(name)” in these documents; \(advice)")
        }
    }

    /// Whether somebody is called so.
    func isKnown(in index: NameIndex) throws(Complaint) -> Bool {
        if case .unknown = try match(in: index) { false } else { true }
    }

    private func match(in index: NameIndex) throws(Complaint) -> NameMatch {
        let known = index.find(name)
        if case .found(let entity) = known, entity.kind != .organisation || entity.id.text == name { return known }
        let gazetteer = try knowledge.gazetteer()
        if case .unknown = known, let country = gazetteer.country(called: name),
            let entity = index.graph.entity(country)
        {
            return .found(entity)
        }
        guard let body = gazetteer.body(called: name) else { return known }
        switch body {
        case .one(let id):
            return index.graph.entity(id).map(NameMatch.found) ?? known
        case .any(let stem):
            let bodies = index.bodies(called: stem)
            return bodies.isEmpty ? known : bodies.count == 1 ? .found(bodies[0]) : .ambiguous(bodies)
        }
    }

    private func choice(_ entity: Entity, in index: NameIndex) -> String {
        let document = index.graph.document(of: entity).map { " in \($0)" } ?? ""
        return "\(entity.id.text) (\(entity.name)\(document))"
    }
}
