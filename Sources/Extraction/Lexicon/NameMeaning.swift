/// How a country can be named.
enum CountryForm: String, CaseIterable, Sendable {
    /// By its name: `Russia`, `DPRK`.
    case name = "country"
    /// By an adjective: `Russian`.
    case adjective
    /// By its people: `Russians`.
    case people
    /// By its capital: `Moscow`.
    case capital
    /// By a seat of government: `the Kremlin`.
    case seat
}

/// What the tables know of an organisation.
///
/// A class because every mention of the organisation holds it; nothing in it changes after it is made.
final class OrganisationRecord: Sendable {
    let name: String
    let acronyms: [String]
    let kind: BodyKind
    let country: String?
    let parent: String?

    init(name: String, acronyms: [String], kind: BodyKind, country: String?, parent: String?) {
        self.name = name
        self.acronyms = acronyms
        self.kind = kind
        self.country = country
        self.parent = parent
    }

    /// Whether it is of a sort that several states may make up.
    var canBeOfStates: Bool { kind.canBeOfStates }

    /// Whether it is of a sort that states have: an agency, a court.
    var isOfState: Bool { kind.isOfState }
}

/// What the tables know of a place below the level of a country.
struct PlaceRecord: Sendable, Hashable {
    let name: String
    let country: String?
}

/// What a person's own table knows of someone.
struct PersonRecord: Sendable, Hashable {
    let name: String
    let country: String?
}

/// What a name in the tables stands for.
enum NameMeaning: Sendable {
    case country(code: String, form: CountryForm)
    case organisation(OrganisationRecord)
    case place(PlaceRecord)
    case person(PersonRecord)
    /// A part of the world that is neither a country nor in one.
    case region

    /// Whether it is a place below the level of a country.
    var isPlace: Bool {
        if case .place = self { true } else { false }
    }

    /// Whether a country is meant that is called by its name.
    var isNamedCountry: Bool {
        if case .country(_, .name) = self { true } else { false }
    }
}
