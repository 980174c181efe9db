import Press

/// Reads one JSON value (RFC 8259) of UTF-8 bytes and says on which line it is not JSON.
struct JSONReader {
    /// Deeper nesting than any graph has is refused, so that hostile input cannot exhaust the stack.
    static let deepest = 64

    private let bytes: ArraySlice<UInt8>
    private let firstLine: Int
    private var position: Int

    /// Reads the whole of some bytes, which begin on a line of their file, as one value; a byte-order mark before it
    /// is passed over.
    static func read(_ text: ArraySlice<UInt8>, firstLine: Int = 1) throws(GraphFormatError) -> JSONValue {
        let bytes = text.withoutByteOrderMark
        var reader = JSONReader(bytes: bytes, firstLine: firstLine, position: bytes.startIndex)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.position == bytes.endIndex else { throw reader.error("something follows the value") }
        return value
    }

    private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B && byte != 0x0C {
            position += 1
        }
    }

    private func error(_ reason: String) -> GraphFormatError {
        let line = firstLine + bytes[..<position].count { $0 == UInt8(ascii: "\n") }
        return .notJSON(line: line, reason: reason)
    }

    private mutating func value(depth: Int) throws(GraphFormatError) -> JSONValue {
        guard depth <= Self.deepest else { throw error("nested more than \(Self.deepest) deep") }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return try number()
        case nil: throw error(bytes.isEmpty ? "the text is empty" : "it ends where a value should be")
        default: throw error("expected a value")
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(GraphFormatError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw error("expected a value") }
        position += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(GraphFormatError) -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        var keys: Set<String> = []
        skipSpace()
        if next == UInt8(ascii: "}") {
            position += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw error("expected a key in quotes") }
            let key = try string()
            guard keys.insert(key).inserted else { throw error("the key \(JSONValue.string(key).text) stands twice") }
            skipSpace()
            guard next == UInt8(ascii: ":") else { throw error("expected : after a key") }
            position += 1
            members.append(JSONValue.Member(key, try value(depth: depth + 1)))
            guard try anotherFollows(until: "}") else { return .object(members) }
        }
    }

    private mutating func array(depth: Int) throws(GraphFormatError) -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        skipSpace()
        if next == UInt8(ascii: "]") {
            position += 1
            return .array([])
        }
        while true {
            values.append(try value(depth: depth + 1))
            guard try anotherFollows(until: "]") else { return .array(values) }
        }
    }

    private mutating func anotherFollows(until end: Unicode.Scalar) throws(GraphFormatError) -> Bool {
        skipSpace()
        guard let byte = next, byte == UInt8(ascii: ",") || byte == UInt8(ascii: end) else {
            throw error("expected , or \(end)")
        }
        position += 1
        return byte == UInt8(ascii: ",")
    }

    private mutating func number() throws(GraphFormatError) -> JSONValue {
        let numeric = bytes[position...].prefix { "+-.0123456789Ee".utf8.contains($0) }
        let text = String(decoding: numeric, as: UTF8.self)
        let digits = text.drop { $0 == "-" }
        let isWhole = digits.allSatisfy { "0123456789".contains($0) }
        let leadsWithZero = digits.count > 1 && digits.first == "0" && digits.dropFirst().first?.isNumber == true
        guard !leadsWithZero, digits.first?.isNumber == true, digits.last?.isNumber == true else {
            throw error("\(text) is no number")
        }
        position += numeric.count
        if isWhole, let integer = Int(text) { return .integer(integer) }
        guard !digits.contains(".E"), !digits.contains(".e"), let decimal = Double(text), decimal.isFinite else {
            throw error("\(text) is no number that can be kept")
        }
        return .decimal(decimal)
    }

    private mutating func string() throws(GraphFormatError) -> String {
        position += 1
        var decoded: [UInt8] = []
        while true {
            let plain = bytes[position...].prefix { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            decoded += plain
            position += plain.count
            switch next {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: decoded, as: UTF8.self)
            case UInt8(ascii: "\\"):
                position += 1
                decoded += try escape()
            case nil: throw error("a text in quotes does not end")
            default: throw error("a control character in a text must be escaped")
            }
        }
    }

    private mutating func escape() throws(GraphFormatError) -> [UInt8] {
        guard let letter = next else { throw error("a text in quotes does not end") }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(Character(try escapedScalar())).utf8)
        default: throw error("there is no escape \\\(Character(Unicode.Scalar(letter)))")
        }
    }

    private mutating func escapedScalar() throws(GraphFormatError) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        // Half of a surrogate pair; the other half must follow.
        guard first < 0xDC00, bytes[position...].starts(with: "\\u".utf8) else {
            throw error("half a character is escaped")
        }
        position += 2
        let second = try codeUnit()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00))
        else { throw error("half a character is escaped") }
        return scalar
    }

    private mutating func codeUnit() throws(GraphFormatError) -> UInt16 {
        let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
            let unit = UInt16(digits, radix: 16)
        else { throw error("expected four hexadecimal digits after \\u") }
        position += 4
        return unit
    }
}
