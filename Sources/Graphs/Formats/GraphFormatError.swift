/// Why a text is not a graph in the public JSON form.
public enum GraphFormatError: Error, Hashable, Sendable {
    /// The text is no JSON; `line` is counted from 1, where it is known.
    case notJSON(line: Int?, reason: String)
    /// Something other than `expected` stands at `place`, such as `relations[3].polarity`.
    case unexpected(line: Int?, place: String, expected: String)
    /// The graph is of a later format than this version reads.
    case newer(line: Int?, format: Int)
}

extension GraphFormatError: CustomStringConvertible {
    /// The line it concerns, from 1, where it is known.
    public var line: Int? {
        switch self {
        case .notJSON(let line, _), .unexpected(let line, _, _), .newer(let line, _): line
        }
    }

    /// What happened, without the line.
    public var description: String {
        switch self {
        case .notJSON(_, let reason): "not JSON: \(reason)"
        case .unexpected(_, let place, let expected): "\(place.isEmpty ? "the whole" : place): expected \(expected)"
        case .newer(_, let format):
            "it is of format \(format), and this entente reads formats 1 to \(GraphVersion.current)"
        }
    }
}
