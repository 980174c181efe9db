/// How parts of names are spelled, each with one spelling that stands for all.
///
/// Unlike `Transliteration`, which says whether two spellings can be of one name, this is a table of those that are: what is
/// one by it stays one whoever else is known.
struct NameSpellings: Sendable {
    private let words: [String: String]
    private let beginnings: [(spelling: String, usual: String)]
    private let endings: [(spelling: String, usual: String)]

    /// Reads lines such as `sergei: sergey serguei`.
    init(_ lines: [String], file: String) throws(OntologyError) {
        var words: [String: String] = [:]
        var beginnings: [(String, String)] = []
        var endings: [(String, String)] = []
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else {
                throw OntologyError(file: file, problem: "'\(line)' has no colon", expected: "spelling: others")
            }
            let usual = String(parts[0].filter { $0 != "*" })
            for spelling in parts[1].split(separator: " ") {
                if spelling.hasPrefix("*") {
                    endings.append((String(spelling.dropFirst()), usual))
                } else if spelling.hasSuffix("*") {
                    beginnings.append((String(spelling.dropLast()), usual))
                } else {
                    words[String(spelling)] = usual
                }
            }
        }
        self.words = words
        self.beginnings = beginnings
        self.endings = endings
    }

    /// A part of a name, folded, as it is usually spelled.
    func usual(_ part: String) -> String {
        if let usual = words[part] { return usual }
        var part = part
        if let (spelling, usual) = beginnings.first(where: { part.hasPrefix($0.spelling) }) {
            part = usual + part.dropFirst(spelling.count)
        }
        if let (spelling, usual) = endings.first(where: { part.hasSuffix($0.spelling) }) {
            part = part.dropLast(spelling.count) + usual
        }
        return part
    }
}
