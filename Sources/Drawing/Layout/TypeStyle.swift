import Graphs

/// How one sort of text on a diagram is set.
package enum TypeStyle: String, Hashable, Sendable, CaseIterable {
    case title
    case subtitle
    case source
    case legend
    case country
    case person
    case office
    case organisation
    case place
    case aside
    case relation

    /// Size of the type in points.
    package var size: Double {
        switch self {
        case .title: 22
        case .subtitle: 11
        case .source: 9.5
        case .legend: 9.5
        case .country: 15
        case .person: 11
        case .office: 8.5
        case .organisation, .place: 10.5
        case .aside: 9
        case .relation: 9
        }
    }

    /// Whether it is set in bold.
    package var isBold: Bool { self == .title || self == .country || self == .person }

    /// Distance between two lines in points.
    package var leading: Double { (size * 1.2 * 10).rounded() / 10 }

    /// The style of a box's name.
    package init(nameOf node: DiagramNode) {
        guard !node.standsBack else {
            self = .aside
            return
        }
        switch node.kind {
        case .country: self = .country
        case .official, .person: self = .person
        case .organisation: self = .organisation
        case .place: self = .place
        }
    }

    /// The fonts in the order of preference; the first two have the same widths.
    package static let families = ["Arial", "Liberation Sans", "Helvetica", "sans-serif"]
}
