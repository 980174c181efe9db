/// Why a text is not a graph in the public JSON form.
public enum GraphFormatError: Error, Hashable, Sendable {
    /// The text is no JSON; `line` is counted from 1, where it is known.
    case notJSON(line: Int?, reason: String)
    /// Something other than `expected` stands at `place`, such as `relations[3].polarity`.
    case unexpected(line: Int?, place: String, expected: String)
}

extension GraphFormatError: CustomStringConvertible {
    /// The line it concerns, from 1, where it is known.
    public var line: Int? {
        switch self {
        case .notJSON(let line, _), .unexpected(let line, _, _): line
        }
    }

    /// What happened, without the line.
    public var description: String {
        switch self {
        case .notJSON(_, let reason): "not JSON: \(reason)"
        case .unexpected(_, let place, let expected): "\(place.isEmpty ? "the whole" : place): expected \(expected)"
        }
    }
}
