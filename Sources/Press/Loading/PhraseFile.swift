/// A text file of phrases in sections: `[section]`, then a phrase a line; `#` begins a comment.
struct PhraseFile {
    private let phrases: [String: [String]]

    init(_ bytes: [UInt8]) {
        var sections: [String: [String]] = [:]
        var section = ""
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("#") { continue }
            if line.hasPrefix("["), line.hasSuffix("]") {
                section = String(line.dropFirst().dropLast())
            } else {
                sections[section, default: []].append(String(line))
            }
        }
        phrases = sections
    }

    /// The names of the sections, sorted.
    var sections: [String] { phrases.keys.sorted() }

    /// The phrases of a section that the file must have.
    func phrases(_ section: String) -> [String] {
        guard let phrases = phrases[section] else { preconditionFailure("the file has a section [\(section)]") }
        return phrases
    }
}
