import Foundation

/// The words of every class, read from the files of `Words`.
///
/// A file has one paragraph for each class: a comment that says what the words are for, then the name of the class, a
/// colon and the words with spaces between; further lines of the same class are indented. The words of a phrase are joined
/// by `_`. A name that `WordClass` does not have is an error, and so is a class without words.
struct WordClasses: Sendable {
    private let inOrder: [[String]]
    private let sets: [Set<String>]

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
            for (index, line) in try file.text().split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                guard let first = line.first, first != "#" else { continue }
                var rest = line
                if first != " " {
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
                    rest = line.dropFirst(name.count + 1)
                }
                guard let current else { continue }
                words[current.rawValue] += rest.split(separator: " ").map { word in
                    word.contains("_") ? word.split(separator: "_").joined(separator: " ") : String(word)
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
    }

    /// The words of a class.
    subscript(_ class: WordClass) -> Set<String> { sets[`class`.rawValue] }

    /// The words of a class in the order of the file, for weekdays and their like.
    func inOrder(_ class: WordClass) -> [String] { inOrder[`class`.rawValue] }
}
