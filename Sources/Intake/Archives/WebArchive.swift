/// Takes the records of a WARC file apart as its bytes come (ISO 28500): pages and texts that a crawler has kept.
package struct WebArchive {
    /// A page or text, and where it was found.
    package struct Record: Sendable {
        /// The number of the record in the file, from 1.
        package let number: Int
        /// What it is written in, as the server said or as it looks.
        package let format: DocumentFormat?
        /// Where it was found.
        package let link: String?
        /// The document.
        package let bytes: [UInt8]
    }

    /// What comes of a record.
    package enum Found: Sendable {
        case record(Record)
        /// A record of which no report can be read, and why; most are pictures, scripts and requests.
        case passed(number: Int, reason: String, isExpected: Bool)
    }

    private static let mark = Array("WARC/".utf8)

    private let limits: Limits
    private var bytes: [UInt8] = []
    private var number = 0
    /// How many bytes of a record that is too long are still to come.
    private var skipping = 0

    /// Makes a reader that keeps to limits.
    package init(limits: Limits) { self.limits = limits }

    /// Whether bytes begin as such a file does.
    package static func begins(_ bytes: some Sequence<UInt8>) -> Bool { bytes.starts(with: mark) }

    /// The records that are complete with some more bytes.
    ///
    /// - Throws: `IntakeError` where what stands between records is none.
    package mutating func add(_ more: [UInt8]) throws(IntakeError) -> [Found] {
        bytes += more
        var found: [Found] = []
        var place = 0
        while let next = try nextRecord(at: &place) {
            if let next { found.append(next) }
        }
        bytes.removeFirst(place)
        return found
    }

    /// Says that no more bytes come.
    ///
    /// - Throws: `IntakeError` where the last record is cut short.
    package func finish() throws(IntakeError) {
        guard skipping == 0, bytes.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) else {
            throw .malformed("an archive (WARC) whose last record is cut short")
        }
    }

    /// The next record from a place, which moves behind it; nothing where it is not complete, and nothing inside that where
    /// there is none to be told of.
    private mutating func nextRecord(at place: inout Int) throws(IntakeError) -> Found?? {
        if skipping > 0 {
            let skipped = min(skipping, bytes.count - place)
            skipping -= skipped
            place += skipped
            return skipping > 0 ? .none : .some(nil)
        }
        while place < bytes.count, bytes[place] == 0x0D || bytes[place] == 0x0A { place += 1 }
        let rest = bytes[place...]
        guard rest.count >= Self.mark.count else { return .none }
        guard rest.starts(with: Self.mark) else {
            throw .malformed("an archive (WARC) with something else between its records")
        }
        guard let end = Self.headEnd(rest.prefix(limits.headBytes)) else {
            guard rest.count < limits.headBytes else {
                throw .malformed("an archive (WARC) with a head that has no end")
            }
            return .none
        }
        let head = MailHead(rest[..<end], mostBytes: limits.headBytes)
        guard let length = head.fields.first(where: { $0.name == "content-length" }).flatMap({ Int($0.value) }),
            length >= 0
        else { throw .malformed("an archive (WARC) with a record of unknown length") }
        guard length <= limits.documentBytes else {
            number += 1
            (skipping, place) = (length, end)
            return .passed(number: number, reason: "it has more than \(limits.documentBytes) bytes", isExpected: false)
        }
        guard end + length <= bytes.count else { return .none }
        number += 1
        place = end + length
        return WebRecord(head, number: number, limits: limits).found(bytes[end..<place])
    }

    /// The index behind the empty line that ends a head.
    private static func headEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
        if let range = bytes.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) { return range.upperBound }
        return bytes.firstRange(of: [0x0A, 0x0A])?.upperBound
    }
}
