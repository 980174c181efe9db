import Graphs

/// Tells which entity of all texts a name of one text means.
///
/// A body whose name says only what it does is its country's (`organisation/ken-foreign-ministry`), and so is an official
/// of a bare surname (`official/kim@kor`); where the country is not told, each belongs to its document alone. All others
/// are known by their names.
struct IdentityFinder: Sendable {
    /// What one text says of somebody.
    struct Named {
        let id: EntityID
        let kind: EntityKind
        /// The fullest name.
        let name: String
        let aliases: Set<String>
        /// The alpha-3 code of the country, where it is told.
        let country: String?
    }

    /// Who is meant.
    struct Identity {
        let id: EntityID
        /// The name with the country, where it alone tells too little.
        let name: String
        let sort: BodySort?
        let function: String?
    }

    let gazetteer: Gazetteer

    /// Who is meant in a document of a mark, the first digits of its SHA-256.
    func identity(of named: Named, in mark: String) -> Identity {
        switch named.kind {
        case .organisation: body(named, mark)
        case .official where isBare(named.name): Identity(named, as: official(named, mark))
        case .official, .person: Identity(named, as: EntityID(String(named.id.text.prefix { $0 != "@" })))
        case .country, .place: Identity(named, as: named.id)
        }
    }

    private func body(_ named: Named, _ mark: String) -> Identity {
        if let record = record(of: named) {
            guard let function = gazetteer.functions.function(of: record), let country = record.country else {
                return Identity(
                    id: Self.slug(record.name), name: record.name, sort: record.sort,
                    function: gazetteer.functionOwners.function(of: record))
            }
            return branch(function, named, in: country, mark)
        }
        if let function = gazetteer.functions.function(of: named.name, in: named.country) {
            return branch(function, named, in: named.country, mark)
        }
        let sort = gazetteer.bodySorts.sort(of: named.name)
        guard let shared = gazetteer.sharedName(named.name, in: named.country) else {
            return Identity(named, as: named.id, sort: sort)
        }
        return Identity(
            id: Self.body(Spelling.slug(shared), named.country, mark), name: told(named.name, named.country),
            sort: sort,
            function: nil)
    }

    private func branch(_ function: String, _ named: Named, in country: String?, _ mark: String) -> Identity {
        if let country, let owner = gazetteer.functionOwners.owner(of: function, in: country) {
            return Identity(id: Self.slug(owner.name), name: owner.name, sort: .state, function: function)
        }
        return Identity(
            id: Self.body(Spelling.slug(function), country, mark), name: told(named.name, country), sort: .state,
            function: function)
    }

    /// What the tables know of a body, unless its country here is another.
    private func record(of named: Named) -> OrganisationRecord? {
        ([named.name] + named.aliases.sorted()).lazy.compactMap { name -> OrganisationRecord? in
            guard case .organisation(let record) = gazetteer.names.meaning(of: name),
                name == named.name || Self.slug(record.name) == named.id
            else { return nil }
            // Of a name that many countries' bodies have, the one of the tables has its country here too.
            let canLack = named.country == nil && gazetteer.sharedName(record.name, in: nil) == nil
            return record.country == nil || canLack || record.country == named.country ? record : nil
        }.first
    }

    /// A name with the country behind it where it does not tell it.
    private func told(_ name: String, _ country: String?) -> String {
        guard let country, !gazetteer.functions.bare(name, capitals: true).countries.contains(country) else {
            return name
        }
        return "\(name) (\(gazetteer.countryName(country)))"
    }

    /// Whether a name is a single one that many bear and no table of persons knows.
    private func isBare(_ name: String) -> Bool {
        if case .person = gazetteer.names.meaning(of: name) { return false }
        return PersonName(name, gazetteer.words).parts.count == 1
    }

    private func official(_ named: Named, _ mark: String) -> EntityID {
        EntityID("official/\(Spelling.slug(named.name))@\(named.country?.lowercased() ?? mark)")
    }

    static func slug(_ name: String) -> EntityID { EntityID("organisation/\(Spelling.slug(name))") }

    static func body(_ slug: String, _ country: String?, _ mark: String) -> EntityID {
        EntityID(country.map { "organisation/\($0.lowercased())-\(slug)" } ?? "organisation/\(slug)@\(mark)")
    }
}

extension IdentityFinder.Identity {
    /// Somebody known by name.
    fileprivate init(_ named: IdentityFinder.Named, as id: EntityID, sort: BodySort? = nil) {
        self.init(id: id, name: named.name, sort: sort, function: nil)
    }
}
