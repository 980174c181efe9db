/// The days that an ISO 8601 day, month, year or interval covers, as text whose order is that of time.
public struct DaySpan: Hashable, Sendable, Comparable {
    /// The first day, `2024-06-01`.
    public let first: String
    /// The last day, or a day no earlier: every month is taken for one of 31.
    public let last: String

    /// Reads `2024-06-27`, `2024-06`, `2024` or two of these with a slash between; nothing of other text.
    public init?(_ iso: String) {
        let ends = iso.split(separator: "/", omittingEmptySubsequences: false).map { String($0.prefix(10)) }
        guard ends.count < 3, let first = ends.first, let last = ends.last, ends.allSatisfy(Self.isDay) else {
            return nil
        }
        self.first = first + "-01-01".suffix(10 - first.utf8.count)
        self.last = last + "-12-31".suffix(10 - last.utf8.count)
        guard self.first <= self.last else { return nil }
    }

    /// Orders by the first day, then by the last.
    public static func < (left: DaySpan, right: DaySpan) -> Bool { (left.first, left.last) < (right.first, right.last) }

    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }), (1...3).contains(parts.count) else {
            return false
        }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
        return zip(parts.dropFirst(), [12, 31]).allSatisfy { (1...$1).contains(Int($0) ?? 0) }
    }
}
