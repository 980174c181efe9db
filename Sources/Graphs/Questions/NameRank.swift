/// In what way an entity is called by a name: an identifier goes before a name and a name before an alias.
package enum NameRank: Int, Hashable, Sendable, CaseIterable {
    case identifier, name, alias
    /// The last word of a person's name.
    case surname
    /// What all bodies of a sort say of themselves but their country, such as `foreign ministry`.
    case body
    /// The first word of a person's name, where it is the family's.
    case familyName
}

extension Entity {
    /// The names by which it can be asked for, each once in its rank.
    package var spellings: [(rank: NameRank, name: FoldedName)] {
        let name = FoldedName(name)
        var spellings: [(NameRank, FoldedName)] = [(.identifier, FoldedName(id.text)), (.name, name)]
        spellings += Set(aliases.map(FoldedName.init)).sorted().map { (.alias, $0) }
        if kind == .official || kind == .person {
            spellings.append((.surname, FoldedName(name.words.last ?? "")))
            if let family = FamilyName.first(of: self) { spellings.append((.familyName, FoldedName(family))) }
        }
        if kind == .organisation { spellings.append((.body, FoldedName(stem))) }
        return spellings
    }

    /// What a body does, or its name as the identifier has it without country and document.
    private var stem: String {
        if let function { return function }
        let slug = id.text.drop { $0 != "/" }.dropFirst().prefix { $0 != "@" }
        guard let country, slug.hasPrefix(country.lowercased() + "-") else { return String(slug) }
        return String(slug.dropFirst(country.count + 1))
    }
}

extension FoldedName {
    /// The name of many of whom one bears this name: a houthi is one of the Houthis.
    package var plural: FoldedName? {
        guard let last = text.last, last != "s" else { return nil }
        return FoldedName(text + "s")
    }
}
