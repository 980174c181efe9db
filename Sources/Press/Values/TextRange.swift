/// A half-open range of UTF-8 byte offsets into the text of one article.
public struct TextRange: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    public let start: Int
    /// Offset one past the last byte.
    public let end: Int

    /// Makes the range from `start` up to, not including, `end`, both in UTF-8 bytes.
    public init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a text range runs forward from 0")
        self.start = start
        self.end = end
    }

    /// Length in UTF-8 bytes.
    public var count: Int { end - start }

    /// Whether there is nothing in the range.
    public var isEmpty: Bool { start == end }

    /// Whether `other` lies wholly inside this range.
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two ranges share a byte.
    public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

    /// The smallest range that holds both.
    public func union(_ other: TextRange) -> TextRange {
        TextRange(Swift.min(start, other.start), Swift.max(end, other.end))
    }

    /// Orders by start, then by end.
    public static func < (left: TextRange, right: TextRange) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
