/// An address on the web that may be written as a link: http or https, and nothing that could end the place it stands in.
struct WebLink: Sendable {
    let text: String

    init?(_ text: String) {
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        let forbidden = Set("<>\"{}|\\^`".unicodeScalars)
        guard text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && !forbidden.contains($0) }) else {
            return nil
        }
        self.text = text
    }
}
