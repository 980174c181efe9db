import Foundation

/// The words of every class, read from the files of `Words`.
///
/// A file has one paragraph for each class: a comment that says what the words are for, then the name of the class, a
/// colon and the words with spaces between; further lines of the same class are indented. The words of a phrase are joined
/// by `_`. A name that `WordClass` does not have is an error, and so is a class without words.
struct WordClasses: Sendable {
    /// The classes that one word is in.
    struct Membership: Sendable {
        fileprivate let row: Int32
    }

    private let inOrder: [[String]]
    private let sets: [Set<String>]
    /// For each word its row of `bits`, in which row 0 is that of words in no class.
    private let rows: [String: Int32]
    private let bits: [UInt64]
    /// The words with which the phrases of each class begin.
    private let beginnings: [Set<String>]
    private static let width = (WordClass.allCases.count + 63) / 64

    /// Reads the files that ship with Entente.
    init() throws(OntologyError) {
        var files: [DataFile] = []
        for name in try DataFile.names(shippedIn: "Words") { files.append(DataFile(shipped: name, in: "Words")) }
        try self.init(files)
    }

    /// Reads some files; each class has its words in one of them.
    init(_ files: [DataFile]) throws(OntologyError) {
        let known = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { ($0.name, $0) })
        var words = [[String]](repeating: [], count: WordClass.allCases.count)
        for file in files {
            var current: WordClass?
            let lines = try file.text().utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (index, bytes) in lines.enumerated() {
                guard let first = bytes.first, first != UInt8(ascii: "#") else { continue }
                let line = Substring(bytes)
                var rest = bytes
                if first != UInt8(ascii: " ") {
                    let place = OntologyError.Place(line: index + 1, column: 1)
                    let name = String(line.prefix { $0 != ":" })
                    guard let found = known[name], name.count < line.count else {
                        throw file.error(
                            at: place, "there is no class of words '\(name)'",
                            expected: "a class of WordClass and a colon")
                    }
                    guard words[found.rawValue].isEmpty else {
                        throw file.error(
                            at: place, "the class '\(name)' stands here again", expected: "each class once")
                    }
                    current = found
                    rest = bytes.dropFirst(name.utf8.count + 1)
                }
                guard let current else { continue }
                words[current.rawValue] += rest.split(separator: UInt8(ascii: " ")).map { word in
                    word.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }.joined(separator: " ")
                }
            }
        }
        if let missing = WordClass.allCases.first(where: { words[$0.rawValue].isEmpty }) {
            throw OntologyError(
                file: "Words", problem: "the class '\(missing.name)' has no words",
                expected: "its words in one of the files")
        }
        inOrder = words
        sets = words.map(Set.init)
        var rows: [String: Int32] = [:]
        var bits = [UInt64](repeating: 0, count: Self.width)
        for (number, words) in words.enumerated() {
            for word in words {
                let row = rows[word] ?? Int32(bits.count / Self.width)
                if rows.updateValue(row, forKey: word) == nil { bits += repeatElement(0, count: Self.width) }
                bits[Int(row) * Self.width + number / 64] |= 1 << UInt64(number % 64)
            }
        }
        self.rows = rows
        self.bits = bits
        beginnings = words.map { Set($0.map { String($0.prefix { $0 != " " }) }) }
    }

    /// The classes of a word.
    func membership(of word: String) -> Membership { Membership(row: rows[word] ?? 0) }

    /// Whether a word with these classes is in one.
    func has(_ class: WordClass, _ membership: Membership) -> Bool {
        bits[Int(membership.row) * Self.width + `class`.rawValue / 64] >> UInt64(`class`.rawValue % 64) & 1 == 1
    }

    /// Whether a word is the first of a phrase of a class, or all of it.
    func isBeginning(_ word: String, of class: WordClass) -> Bool { beginnings[`class`.rawValue].contains(word) }

    /// The words of a class.
    subscript(_ class: WordClass) -> Set<String> { sets[`class`.rawValue] }

    /// The words of a class in the order of the file, for weekdays and their like.
    func inOrder(_ class: WordClass) -> [String] { inOrder[`class`.rawValue] }
}
