import Graphs

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

    /// What it is called in a model's file: `CONSULT>`.
    public var name: String { kind.name + (isForward ? ">" : "<") }
}
