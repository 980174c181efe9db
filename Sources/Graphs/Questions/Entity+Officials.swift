/// Someone whose office one report tells and another leaves out is one person.
extension Entity {
    /// The official of the same full name, should an identifier be that of a person; one word alone names too many.
    package static func official(bearing id: EntityID, among officials: Set<EntityID>) -> EntityID? {
        let prefix = "person/"
        guard id.text.hasPrefix(prefix), id.text.contains("-"), id.place == nil else { return nil }
        let official = EntityID("official/" + id.text.dropFirst(prefix.count))
        return officials.contains(official) ? official : nil
    }

    /// The entity as one of some officials where it is a person of the same full name.
    package func identified(asOneOf officials: Set<EntityID>) -> Entity {
        guard kind == .person, let official = Self.official(bearing: id, among: officials) else { return self }
        return Entity(
            id: official, kind: .official, name: name, aliases: aliases, iso3: iso3, country: country, offices: offices,
            sort: sort, function: function)
    }
}
