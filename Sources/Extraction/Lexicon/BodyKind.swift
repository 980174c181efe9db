import Graphs

/// What sort of organisation the tables call a body, by the word in their column `kind`.
enum BodyKind: String, CaseIterable, Sendable {
    /// A body of several states, or of one.
    case body
    case alliance, agency, court, party, company
    case armedGroup = "armed_group"
    case newspaper
    case newsAgency = "news_agency"
    case broadcaster
    case nonGovernmental = "ngo"
    case thinkTank = "think_tank"

    /// Whether states have such a body, and may have it alone.
    var isOfState: Bool { self == .agency || self == .court || self == .body }

    /// Whether several states may make it up.
    var canBeOfStates: Bool { self == .body || self == .alliance }

    /// Whether `the group` may mean it.
    var canBeGroup: Bool {
        switch self {
        case .armedGroup, .party, .nonGovernmental, .company, .alliance: true
        default: false
        }
    }

    /// The sort that the graph tells; nothing where the country alone would tell it and is of no help.
    func sort(inCountry country: String?) -> BodySort? {
        switch self {
        case .agency, .court, .body: country == nil ? .international : .state
        case .alliance: country == nil ? .international : nil
        case .newspaper, .newsAgency, .broadcaster: .media
        case .party: .party
        case .armedGroup: .armedGroup
        case .company: .company
        case .nonGovernmental, .thinkTank: .civil
        }
    }
}
