import Graphs

/// How one type of relation is put into words.
struct Phrase: Hashable, Sendable {
    /// The words on the edge of a plain statement.
    let finite: String
    /// The infinitive, where the type is known.
    let infinitive: String?
    /// What stands before the other side when no object is named.
    let link: String?
    /// What stands around a named object, its place marked by a star; nothing where the object stands behind all else.
    let objectFrame: String?
}

/// The words for every type of relation, read from `phrases.tsv`.
struct Phrasebook: Sendable {
    private let phrases: [String: Phrase]
    private let lists: [List: Set<String>]

    /// The lists of words in the table.
    private enum List: String, CaseIterable {
        case prepositions, plurals, mass, articles, unsaid, promises
    }

    /// The phrases that come with Entente.
    static let standard = Phrasebook(table: String(decoding: PackageResources.phrases_tsv, as: UTF8.self))

    /// Reads a table whose columns the head of `phrases.tsv` describes.
    init(table: String) {
        var phrases: [String: Phrase] = [:]
        var lists: [List: Set<String>] = [:]
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if columns[0].hasSuffix(":") {
                guard let list = List(rawValue: String(columns[0].dropLast())) else {
                    preconditionFailure("phrases.tsv has a list of an unknown name")
                }
                lists[list, default: []].formUnion(
                    columns.dropFirst().flatMap { $0.split(separator: " ").map(String.init) })
                continue
            }
            precondition(columns.count == 5, "a line of phrases has five columns")
            phrases[columns[0]] = Phrase(
                finite: columns[1], infinitive: columns[2], link: Self.cell(columns[3]),
                objectFrame: Self.cell(columns[4]).map { $0.contains("*") ? $0 : "* " + $0 })
        }
        self.phrases = phrases
        self.lists = lists
    }

    /// The words for a type, by the sort of thing that the other side is where that matters; an unknown one reads as its
    /// name with spaces.
    func phrase(for type: String, to target: EntityKind? = nil) -> Phrase {
        if let target, let phrase = phrases["\(type)@\(target.rawValue)"] { return phrase }
        if let phrase = phrases[type] { return phrase }
        let words = DisplayText(type.split(separator: "_").joined(separator: " ")).shortened(to: 60)
        return Phrase(finite: words, infinitive: nil, link: nil, objectFrame: nil)
    }

    /// Whether relations of a type promise what others tell as expected.
    func isPromise(_ type: String) -> Bool { has(type, in: .promises) }

    /// Whether an object begins with a preposition and so can only stand last.
    func standsLast(_ object: String) -> Bool {
        Self.words(of: object).first.map { has($0, in: .prepositions) } ?? false
    }

    /// Whether an object reads as English behind a verb: `weapons`, `heavy artillery`, `a bridge`, but not `block`, which
    /// wants an article that the text may have had or not, and nothing that only measures or names the act once more.
    func readsAlone(_ object: String) -> Bool {
        let words = Self.words(of: object)
        guard let first = words.first, let last = words.last, !words.contains(where: { has($0, in: .unsaid) }) else {
            return false
        }
        if has(first, in: .articles) || has(last, in: .mass) || has(last, in: .plurals) { return true }
        return last.hasSuffix("s") && !["ss", "us", "is"].contains { last.hasSuffix($0) }
    }

    private func has(_ word: String, in list: List) -> Bool { lists[list]?.contains(word) ?? false }

    private static func words(of object: String) -> [String] {
        object.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\u{2019}" }.map(String.init)
    }

    private static func cell(_ text: String) -> String? { text == "-" ? nil : text }
}
