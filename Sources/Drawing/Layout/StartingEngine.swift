/// Which engine of Graphviz finds the first places of boxes.
public enum StartingEngine: String, Hashable, Sendable, CaseIterable {
    /// The one that suits the size: neato with the best of many starts, past 300 boxes sfdp.
    case auto
    case neato
    case sfdp
    case dot
    case circo
    case twopi

    /// The library's name for it; nothing for the one that suits.
    var library: GraphvizLibrary.Engine? {
        switch self {
        case .auto: nil
        case .neato: .neato
        case .sfdp: .sfdp
        case .dot: .dot
        case .circo: .circo
        case .twopi: .twopi
        }
    }

    /// Whether it finds other places from another seed.
    var hasSeeds: Bool { self == .auto || self == .neato || self == .sfdp }
}
