import Foundation

/// What an entity is called inside a graph: an ISO 3166-1 alpha-3 code for a country, else a slug of kind and name.
public struct EntityID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier as written in JSON, such as `KOR` or `official/lim-soo-suk`.
    public let text: String

    /// Makes an identifier of its text, in Unicode normalisation form C.
    public init(_ text: String) {
        self.text = text.composed
    }

    /// The identifier as written in JSON.
    public var description: String { text }

    /// Orders by the text's Unicode scalars.
    public static func < (left: EntityID, right: EntityID) -> Bool { left.text < right.text }
}

/// What sort of thing an entity is.
public enum EntityKind: String, Hashable, Sendable, CaseIterable {
    /// A sovereign state or ISO 3166-1 territory.
    case country
    /// A person to whom the text gives an office.
    case official
    /// A named person without an office.
    case person
    /// A ministry, party, force, company, agency, newspaper or international body.
    case organisation
    /// A named place below the level of a country.
    case place
}

/// What sort of body an organisation is, as far as its name or the tables tell.
public enum BodySort: String, Hashable, Sendable, CaseIterable {
    /// A ministry, court, parliament, force, agency or other body by which a state acts.
    case state
    /// A newspaper, news agency or broadcaster.
    case media
    /// A political party, in office or not.
    case party
    /// Rebels, a militia or another force that is not the state's.
    case armedGroup = "armed group"
    /// A firm or a bank.
    case company
    /// A think tank, charity, club, union, church, university or other association.
    case civil = "civil society"
    /// A body of several states.
    case international
}

/// A country, person, organisation or place that a graph speaks of.
public struct Entity: Hashable, Sendable {
    /// What the graph calls it.
    public let id: EntityID
    /// What it is.
    public let kind: EntityKind
    /// Its fullest name.
    public let name: String
    /// Other names the texts use for it, sorted, without the name itself.
    public let aliases: [String]
    /// For a country its ISO 3166-1 alpha-3 code.
    public let iso3: String?
    /// For others the alpha-3 code of the country they act for or lie in, where the text or the tables tell.
    public let country: String?
    /// The offices the texts give an official, sorted; a past one begins with `former`.
    public let offices: [String]
    /// What sort of body an organisation is, where that is known.
    public let sort: BodySort?
    /// What a body does for its state, such as `foreign ministry`, where its name says no more than that: such a body is
    /// told from others by country and function.
    public let function: String?

    /// Makes an entity; names are composed (Unicode form C), aliases and offices sorted and freed of repeats.
    public init(
        id: EntityID, kind: EntityKind, name: String, aliases: [String] = [], iso3: String? = nil,
        country: String? = nil, offices: [String] = [], sort: BodySort? = nil, function: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name.composed
        self.aliases = Set(aliases.map(\.composed)).subtracting([self.name]).sorted()
        self.iso3 = iso3
        self.country = country
        self.offices = Set(offices.map(\.composed)).sorted()
        self.sort = sort
        self.function = function?.composed
    }
}

extension String {
    /// The text in Unicode normalisation form C, so that names which are equal are also the same bytes.
    var composed: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }
}
