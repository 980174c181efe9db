import Graphs

/// Two of a merged graph whose names are alike, and what speaks for and against their being one.
struct Comparison {
    /// What speaks for it beside the names.
    enum Support: String, CaseIterable {
        case country = "of one country"
        case office = "with one office"
        case dealing = "told to do the same"
        case partner = "with one in common"

        var weight: Int {
            switch self {
            case .dealing: 4
            case .country, .office: 2
            case .partner: 1
            }
        }
    }

    /// What speaks against it.
    enum Doubt: String, CaseIterable {
        case country = "of two countries"
        case gender = "a man and a woman"
        case office = "with other offices"
        case document = "both named in one report"
        case relation = "told to act on each other"
        case sort = "bodies of two sorts"

        var weight: Int {
            switch self {
            case .gender, .relation: 8
            case .sort: 5
            case .country: 4
            case .document, .office: 2
            }
        }
    }

    let one: KnownEntity
    let other: KnownEntity
    let likeness: Likeness
    let supports: [Support]
    let doubts: [Doubt]

    /// Compares two; nothing where their names are not alike.
    init?(_ one: KnownEntity, _ other: KnownEntity) {
        guard let likeness = one.likeness(to: other) else { return nil }
        self.one = one
        self.other = other
        self.likeness = likeness
        let offices = Self.offices(one, other)
        let countries = [one.entity.country, other.entity.country].compactMap { $0 }
        supports = Support.allCases.filter {
            switch $0 {
            case .country: countries.count == 2 && countries[0] == countries[1]
            case .office: offices == true
            case .dealing: !one.dealings.isDisjoint(with: other.dealings)
            case .partner: !one.partners.isDisjoint(with: other.partners)
            }
        }
        doubts = Doubt.allCases.filter {
            switch $0 {
            case .country: countries.count == 2 && countries[0] != countries[1]
            case .gender: one.gender.map { gender in other.gender.map { $0 != gender } ?? false } ?? false
            case .office: offices == false
            case .document: !one.documents.isDisjoint(with: other.documents)
            case .relation: one.partners.contains(other.entity.id)
            case .sort: Self.differ(one.entity.sort, other.entity.sort)
            }
        }
    }

    /// How much speaks for one.
    var score: Int {
        // A report that names a body and a longer one most often tells of a part of it.
        let part = likeness == .longer && !one.isPerson ? doubts.contains(.document) ? 4 : 1 : 0
        return likeness.weight + supports.reduce(0) { $0 + $1.weight } - doubts.reduce(0) { $0 + $1.weight } - part
    }

    /// Whether the reports that have the longer name call its bearer by the shorter one too: `López Obrador`.
    var isAlias: Bool {
        func calls(_ longer: KnownEntity, _ shorter: KnownEntity) -> Bool {
            longer.name.words.count > shorter.name.words.count && longer.name.words.ends(with: shorter.name.words)
                && longer.entity.aliases.contains(shorter.entity.name)
        }
        return one.isPerson && (calls(one, other) || calls(other, one))
    }

    /// Whether an office of one is one of the other; nothing where either has none.
    private static func offices(_ one: KnownEntity, _ other: KnownEntity) -> Bool? {
        guard !one.offices.isEmpty, !other.offices.isEmpty else { return nil }
        return one.offices.contains { left in
            other.offices.contains { left.isSubset(of: $0) || $0.isSubset(of: left) }
        }
    }

    private static func differ(_ one: BodySort?, _ other: BodySort?) -> Bool {
        guard let one, let other else { return false }
        return one != other
    }
}
