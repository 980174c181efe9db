/// One record of an archive of the web, of which the head is known.
struct WebRecord {
    private let head: MailHead
    private let number: Int
    private let limits: Limits

    init(_ head: MailHead, number: Int, limits: Limits) {
        self.head = head
        self.number = number
        self.limits = limits
    }

    /// The document in the record's body, or why there is none.
    func found(_ body: ArraySlice<UInt8>) -> WebArchive.Found {
        switch head["warc-type"]?.lowercased() {
        case "response": response(body)
        case "resource" where Self.isOfCrawl(head["warc-target-uri"]):
            passed("it tells of the crawl", isExpected: true)
        case "resource", "conversion": document(Array(body), type: head["content-type"])
        case let type: .passed(number: number, reason: "it is no page (\(type ?? "no type"))", isExpected: true)
        }
    }

    private func response(_ body: ArraySlice<UInt8>) -> WebArchive.Found {
        // The status stands on the first line: "HTTP/1.1 200 OK".
        let message = MailHead(body, mostBytes: limits.headBytes)
        let status = body.prefix { $0 != 0x0A }.split(separator: 0x20).dropFirst().first.map {
            String(decoding: $0, as: UTF8.self)
        }
        guard status?.hasPrefix("2") == true else {
            return passed("the server did not give the page", isExpected: true)
        }
        var bytes = Array(body[message.end...])
        if message["transfer-encoding"]?.lowercased().contains("chunked") == true { bytes = Self.joined(bytes[...]) }
        if let packing = Packing(startingWith: bytes) {
            do {
                let unpacker = try Unpacker(packing, limits: limits)
                bytes = try unpacker.unpacked(bytes)
            } catch {
                return passed(error.description, isExpected: false)
            }
        }
        return document(bytes, type: message["content-type"])
    }

    private func document(_ bytes: [UInt8], type: String?) -> WebArchive.Found {
        guard bytes.count <= limits.documentBytes else {
            return passed("it has more than \(limits.documentBytes) bytes", isExpected: false)
        }
        let name = type.map { $0.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace } }
        let told: DocumentFormat?
        switch name {
        case "text/html", "application/xhtml+xml": told = .page
        case "text/plain": told = .text
        case "application/rss+xml", "application/atom+xml": told = .feed
        case "application/pdf": told = .pdf
        case "text/markdown": told = .markdown
        case "message/rfc822": told = .mail
        case nil, "application/octet-stream", "text/xml", "application/xml": told = nil
        case let name?: return passed("it is \(name.prefix(80))", isExpected: true)
        }
        guard let format = told ?? DocumentFormat(startingWith: bytes) else {
            return passed("it is of no format that is read", isExpected: true)
        }
        let link = head["warc-target-uri"].map { $0.filter { !"<>".contains($0) } }.flatMap(PageLink.checked)
        return .record(.init(number: number, format: format, link: link, bytes: bytes))
    }

    /// Crawlers keep their settings and logs as resources of no address.
    private static func isOfCrawl(_ address: String?) -> Bool {
        let address = address?.lowercased().filter { !"<>".contains($0) } ?? ""
        return ["metadata:", "urn:", "dns:"].contains(where: address.hasPrefix)
    }

    private func passed(_ reason: String, isExpected: Bool) -> WebArchive.Found {
        .passed(number: number, reason: reason, isExpected: isExpected)
    }

    /// The body of a message that was sent in pieces, each behind its length (RFC 9112, section 7.1); as it is where it is
    /// not, as crawlers often write it.
    private static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var (joined, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes)
        while let end = rest.prefix(64).firstIndex(of: 0x0A) {
            let digits = rest[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D }
            guard let length = Int(String(decoding: digits, as: UTF8.self), radix: 16), length >= 0,
                length <= rest.endIndex - (end + 1)
            else { return joined.isEmpty ? Array(bytes) : joined }
            if length == 0 { return joined }
            joined += rest[(end + 1)..<(end + 1 + length)]
            rest = rest[(end + 1 + length)...].drop { $0 == 0x0D || $0 == 0x0A }
        }
        return joined.isEmpty ? Array(bytes) : joined
    }
}

extension MailHead {
    /// The value of the first field with a name.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}
