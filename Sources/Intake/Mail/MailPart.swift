/// A part of a mail, or of a page that was saved in one file: its head, and its body as it is written.
struct MailPart {
    /// The fields of the head, names in small letters, values on one line.
    let fields: [(name: String, value: String)]
    /// The body, still encoded.
    private let body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>, limits: Limits) {
        let head = MailHead(bytes, mostBytes: limits.headBytes)
        fields = head.fields
        body = bytes[head.end...]
    }

    /// The value of the first field with a name.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// What the body is, `text/plain` where nothing is said.
    var type: String {
        let value = self["content-type"] ?? "text/plain"
        return value.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
    }

    /// A parameter of the type: `charset`, `boundary`.
    func parameter(_ name: String) -> String? {
        guard let value = self["content-type"] else { return nil }
        for part in value.split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1).map { $0.drop(while: \.isWhitespace) }
            guard sides.count == 2, sides[0].lowercased().filter({ !$0.isWhitespace }) == name else { continue }
            return String(sides[1].filter { $0 != "\"" }.reversed().drop(while: \.isWhitespace).reversed())
        }
        return nil
    }

    /// Whether it is kept apart from the text.
    var isAttached: Bool { self["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false }

    /// The body's bytes, decoded as `Content-Transfer-Encoding` says.
    var content: [UInt8] {
        switch self["content-transfer-encoding"]?.lowercased().filter({ !$0.isWhitespace }) {
        case "base64": TransferEncoding.base64(body)
        case "quoted-printable": TransferEncoding.quotedPrintable(body)
        default: Array(body)
        }
    }

    /// The parts that are no bundles of others, in their order.
    func leaves(limits: Limits) -> [MailPart] {
        var leaves: [MailPart] = []
        collect(into: &leaves, depth: 0, limits)
        return leaves
    }

    private func collect(into leaves: inout [MailPart], depth: Int, _ limits: Limits) {
        guard leaves.count < limits.mailParts else { return }
        guard type.hasPrefix("multipart/"), depth < limits.mailDepth, let boundary = parameter("boundary"),
            !boundary.isEmpty
        else {
            if !type.hasPrefix("multipart/") { leaves.append(self) }
            return
        }
        for part in Self.split(body, at: Array("--\(boundary)".utf8), most: limits.mailParts) {
            MailPart(part, limits: limits).collect(into: &leaves, depth: depth + 1, limits)
        }
    }

    /// What stands between lines that begin with a mark.
    private static func split(_ body: ArraySlice<UInt8>, at mark: [UInt8], most: Int) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex, parts.count < most {
            let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
            if body[line..<end].starts(with: mark) {
                if let start { parts.append(body[start..<line]) }
                start = end
                if body[line..<end].dropFirst(mark.count).starts(with: Array("--".utf8)) { return parts }
            }
            line = end
        }
        if let start, start < body.endIndex, parts.count < most { parts.append(body[start...]) }
        return parts
    }
}
