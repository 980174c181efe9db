/// Finds the names that a mistyped one may have meant.
public struct NearestNames: Sendable {
    private let names: [String]

    /// Takes the names there are.
    public init(_ names: [String]) { self.names = names }

    /// At most three of the names, nearest first, then in alphabetical order; none that differs in more than a third.
    public func nearest(to name: String) -> [String] {
        let wanted = FoldedName(name)
        let tolerated = max(1, wanted.text.count / 3)
        let scored = Set(names).map { (wanted.distance(to: FoldedName($0)), $0) }.filter { $0.0 <= tolerated }
        return Array(scored.sorted(by: <).map(\.1).prefix(3))
    }
}
