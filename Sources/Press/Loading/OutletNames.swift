/// Names of papers, broadcasters and agencies.
struct OutletNames {
    /// The names that come with Entente, `Litter/outlets.txt`.
    static let bundled = OutletNames(PhraseFile(PackageResources.outlets_txt))

    private let names: Set<String>
    private let words: Set<String>

    init(_ file: PhraseFile) {
        names = Set(file.phrases("name"))
        words = Set(file.phrases("word"))
    }

    /// Whether a text is a known name.
    func knows(_ text: some StringProtocol) -> Bool { names.contains(text.lowercased()) }

    /// Whether a text is a known name or has the shape of one: a few capitalised words of which one is like "News" or "Times".
    func resembles(_ text: some StringProtocol) -> Bool {
        if knows(text) { return true }
        let parts = text.split(separator: " ")
        guard (2...4).contains(parts.count), parts.allSatisfy({ $0.first?.isUppercase == true || $0 == "of" }) else {
            return false
        }
        return parts.contains { words.contains($0.lowercased()) }
    }
}
