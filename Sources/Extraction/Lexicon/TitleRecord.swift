/// The standing fact that a title states of its bearer.
enum TitleRelation: String, Sendable {
    case leads
    case officialOf = "official_of"
    case spokespersonFor = "spokesperson_for"
    case memberOf = "member_of"
    case honorific
}

/// What the tables know of a title.
struct TitleRecord: Sendable, Hashable {
    let relation: TitleRelation
    /// 1 heads of state and 2 heads of government, of whom a country is led; 3 heads of bodies and ministers; 4 those who
    /// lead or belong to a body but do not act for a country; 5 those without an office.
    let rank: Int

    /// What it tells of one who heads a part of a body, not the whole: an office in it.
    func below() -> TitleRecord { relation == .leads ? TitleRecord(relation: .officialOf, rank: rank) : self }

    /// What the title states of its bearer towards a country; nothing when it is no office of the state.
    var relationToCountry: TitleRelation? {
        switch relation {
        case .leads: rank <= 2 ? .leads : rank == 3 ? .officialOf : nil
        case .officialOf: rank <= 4 ? .officialOf : nil
        case .spokespersonFor: .spokespersonFor
        case .memberOf, .honorific: nil
        }
    }
}
