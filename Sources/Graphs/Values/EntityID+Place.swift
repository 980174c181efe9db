/// What tells apart those whose name alone does not: `official/kim@kor` is a Kim who acts for South Korea, and
/// `organisation/foreign-ministry@d1b2f35ac0de` the ministry of a country that its one document does not tell.
extension EntityID {
    /// What stands behind the last `@`: a country's alpha-3 code in small letters, or the mark of a document.
    var place: Substring? {
        guard let mark = text.lastIndex(of: "@") else { return nil }
        return text[text.index(after: mark)...]
    }

    /// Whether it means someone of one document only, who is nobody of another.
    public var isOfOneDocument: Bool {
        guard let place else { return false }
        return place.utf8.count == EntityID.markLength && place.utf8.allSatisfy(Self.isHexadecimal)
    }

    /// How many hexadecimal digits of a document's SHA-256 mark those who are known from it alone.
    package static let markLength = 12

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
