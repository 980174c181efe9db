/// The fields above a mail, a part of one, or a message of the web.
struct MailHead {
    /// The fields, names in small letters, values on one line.
    let fields: [(name: String, value: String)]
    /// The index at which the body begins.
    let end: Int

    /// Reads fields up to an empty line, or up to some bytes.
    init(_ bytes: ArraySlice<UInt8>, mostBytes: Int) {
        var fields: [(name: String, value: String)] = []
        var line = bytes.startIndex
        let limit = min(bytes.endIndex, bytes.startIndex + mostBytes)
        while line < limit {
            let next = bytes[line..<limit].firstIndex(of: 0x0A).map { $0 + 1 } ?? limit
            let text = Charset.utf8.text(of: bytes[line..<next])
            line = next
            if text.allSatisfy(\.isWhitespace) { break }
            if text.first == " " || text.first == "\t", let last = fields.popLast() {
                fields.append((last.name, last.value + " " + CleanLine.of(text)))
            } else if let colon = text.firstIndex(of: ":") {
                let value = CleanLine.of(String(text[text.index(after: colon)...]))
                fields.append((text[..<colon].lowercased().filter { !$0.isWhitespace }, value))
            }
        }
        self.fields = fields
        end = line
    }
}

extension Charset {
    /// The text in some bytes, as Latin-1 where it is no UTF-8.
    func text(of bytes: ArraySlice<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self) ?? String(decoding: Charset.western.decoded(bytes), as: UTF8.self)
    }
}
