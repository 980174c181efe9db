/// The standing fact that a title states of its bearer.
enum TitleRelation: String, Sendable {
    case leads
    case officialOf = "official_of"
    case spokespersonFor = "spokesperson_for"
    case memberOf = "member_of"
    case honorific

    /// The role of the type that states it; nothing where it is none.
    var role: TypeRole? {
        switch self {
        case .leads: .leadership
        case .officialOf: .office
        case .spokespersonFor: .voice
        case .memberOf: .membership
        case .honorific: nil
        }
    }
}

/// What has an office, as far as the title alone tells.
enum TitleScope: String, Sendable {
    /// Only a state has it: `prime minister`, `attorney general`.
    case state
    /// Only a monarchy has it: `king`, `crown prince`.
    case crown
    /// A part of a state has it, which is not the state: `mayor`, `chief minister`.
    case region
    /// A government that bears somebody's name has it, of which country only that country's name or that somebody tells:
    /// `the Moreno government`.
    case government
    /// Any body may have it: `chairman`, `director`, `spokesman`.
    case any
}

/// What the tables know of a title.
struct TitleRecord: Sendable, Hashable {
    let relation: TitleRelation
    /// 1 heads of state and 2 heads of government, of whom a country is led; 3 heads of bodies and ministers; 4 those who
    /// lead or belong to a body but do not act for a country; 5 those without an office; 6 those who only work for a body.
    let rank: Int
    /// What has the office; what any body may have is a state's only where the text says so.
    let scope: TitleScope

    /// What it tells of one who heads a part of a body, not the whole: an office in it.
    func below() -> TitleRecord {
        relation == .leads ? TitleRecord(relation: .officialOf, rank: rank, scope: scope) : self
    }

    /// Whether it names no office but a trade, which tells something only with a body: `a researcher at the institute`.
    var isPost: Bool { relation == .officialOf && rank == 6 }

    /// A trade by which one is addressed as well: that of `a professor at the university`.
    static let post = TitleRecord(relation: .officialOf, rank: 6, scope: .any)

    /// What one has whose name a government bears.
    static let ofNamedGovernment = TitleRecord(relation: .leads, rank: 2, scope: .government)

    /// The same title where other words tell that a state has the office.
    func ofState() -> TitleRecord { TitleRecord(relation: relation, rank: rank, scope: .state) }

    /// What the title states of its bearer towards a country; nothing when it is no office of the state.
    var relationToCountry: TitleRelation? {
        guard scope != .region else { return nil }
        return switch relation {
        case .leads: rank <= 2 ? .leads : rank == 3 ? .officialOf : nil
        case .officialOf: rank <= 4 ? .officialOf : nil
        case .spokespersonFor: .spokespersonFor
        case .memberOf, .honorific: nil
        }
    }
}
