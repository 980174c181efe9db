import Graphs

/// Somebody of a merged graph with what its reports tell of him, to be compared with others.
///
/// A class because it is held by every pair it stands in; nothing in it changes after it is made.
final class KnownEntity: Sendable {
    let entity: Entity
    let name: KnownName
    /// The reports that tell a deed or a fact of it.
    let documents: Set<String>
    /// With whom it has to do, and how.
    let dealings: Set<String>
    /// Everybody it has to do with.
    let partners: Set<EntityID>
    /// The words of its offices that count, those of each office apart.
    let offices: [Set<String>]
    let gender: Gender?
    /// The pieces of evidence that speak of it.
    let evidence: [Evidence]

    init(_ entity: Entity, _ relations: [Relation], _ gazetteer: Gazetteer) {
        self.entity = entity
        name = KnownName(entity.name, gazetteer)
        let id = entity.id
        evidence = relations.flatMap(\.evidence)
        documents = Set(evidence.map(\.document))
        partners = Set(relations.map { $0.source == id ? $0.target : $0.source }).subtracting([id])
        dealings = Set(
            relations.filter { $0.type.eventClass != nil && $0.polarity == .affirmed }.map {
                $0.source == id ? "> \($0.type.name) \($0.target.text)" : "< \($0.type.name) \($0.source.text)"
            })
        offices = entity.offices.map { OfficeKey($0, gazetteer: gazetteer).words }.filter { !$0.isEmpty }
        gender = Self.gender(of: entity, gazetteer)
    }

    /// Whether it is somebody rather than a body or place.
    var isPerson: Bool { entity.kind == .official || entity.kind == .person }

    /// What the words of an office or the given name tell; nothing where they disagree.
    private static func gender(of entity: Entity, _ gazetteer: Gazetteer) -> Gender? {
        guard entity.kind == .official || entity.kind == .person else { return nil }
        let titles = entity.offices.flatMap { Spelling.folded($0).split(separator: " ").map(String.init) }
        let told = Set(titles.compactMap { gazetteer.genders.words[$0] })
        if told.count == 1 { return told.first }
        let parts = Spelling.folded(entity.name).split(separator: " ").map(String.init)
        return parts.count > 1 ? gazetteer.genders.givenNames[parts[0]] : nil
    }
}
