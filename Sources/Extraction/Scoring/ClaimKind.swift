public import Graphs

/// What a model tells of two: a class of deeds, or a sort of standing fact.
public enum ClaimKind: Hashable, Sendable {
    case event(EventClass)
    /// Leads, holds an office of or speaks for.
    case office
    case membership
    /// Is part of, based in or located in.
    case seat

    /// All, in the order in which models know them.
    public static let all = EventClass.allCases.map(ClaimKind.event) + [.office, .membership, .seat]

    /// Its place among all.
    var place: Int {
        switch self {
        case .event(let eventClass): Self.events[eventClass] ?? 0
        case .office: EventClass.allCases.count
        case .membership: EventClass.allCases.count + 1
        case .seat: EventClass.allCases.count + 2
        }
    }

    private static let events = Dictionary(
        uniqueKeysWithValues: EventClass.allCases.enumerated().map { ($0.element, $0.offset) })

    /// What it is called in a model's file.
    public var name: String {
        switch self {
        case .event(let eventClass): eventClass.rawValue
        case .office: "office"
        case .membership: "membership"
        case .seat: "seat"
        }
    }

    /// The sort among which models know how far they may be trusted.
    public var sort: Sort {
        switch self {
        case .event: .event
        case .office: .office
        case .membership: .membership
        case .seat: .seat
        }
    }

    /// Deeds of all classes, or a sort of standing fact.
    public enum Sort: String, CaseIterable, Sendable {
        case event
        case office
        case membership
        case seat
    }
}

/// What a model tells of a candidate, and which way.
public struct ClaimLabel: Hashable, Sendable {
    /// What is told.
    public let kind: ClaimKind
    /// Whether the first of the two, as the text has them, is the source.
    public let isForward: Bool

    /// Makes a label.
    public init(kind: ClaimKind, isForward: Bool) {
        self.kind = kind
        self.isForward = isForward
    }

    /// All labels; a model's numbers have one place more, for nothing, before them.
    public static let all = ClaimKind.all.flatMap { kind in
        [true, false].map { ClaimLabel(kind: kind, isForward: $0) }
    }

    /// Its place among a model's numbers, where nothing has the first.
    public var place: Int { 1 + 2 * kind.place + (isForward ? 0 : 1) }

    /// What it is called in a model's file: `CONSULT>`.
    public var name: String { kind.name + (isForward ? ">" : "<") }
}

extension Ontology {
    /// What a model calls a type; nothing for a standing fact of a person's own.
    public func kind(of type: RelationType) -> ClaimKind? {
        if let eventClass = type.eventClass { return .event(eventClass) }
        switch definitions[type.name]?.role {
        case .leadership, .office, .voice: return .office
        case .membership: return .membership
        case .part, .seat, .location: return .seat
        default: return nil
        }
    }
}
