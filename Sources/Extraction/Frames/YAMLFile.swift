import Foundation
import Yams

/// A YAML file of mappings, sequences and words, with errors that name the line and column.
struct YAMLFile {
    /// The outermost mapping.
    let root: Node
    private let name: String
    private let lines: [Substring]

    /// Reads and parses a file.
    init(_ file: DataFile) throws(OntologyError) {
        name = file.name
        let text = try file.text()
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        do {
            // Without rules for numbers and dates: everything is read as words.
            guard let root = try Yams.compose(yaml: text, .basic), root.mapping != nil else {
                throw OntologyError(file: name, problem: "there are no keys in it", expected: "a mapping of keys")
            }
            self.root = root
        } catch let error as OntologyError {
            throw error
        } catch {
            let (mark, problem) = Self.place(of: error)
            throw OntologyError(
                file: name, at: mark.map { .init(line: $0.line, column: $0.column) }, problem: problem,
                expected: "YAML, indented by spaces")
        }
    }

    private static func place(of error: any Error) -> (mark: Mark?, problem: String) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark, problem)
        case .duplicatedKeysInMapping(let keys, let context):
            (context.mark, "a key stands twice in one mapping: \(keys.joined(separator: ", "))")
        default: (nil, "\(error)")
        }
    }

    /// The file and the line of a node: `events.yaml:12`.
    func place(of node: Node) -> String { "\(name):\(node.mark?.line ?? 1)" }

    /// An error at a node.
    func error(at node: Node, _ problem: String, expected: String) -> OntologyError {
        OntologyError(
            file: name, at: .init(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1), problem: problem,
            expected: expected)
    }

    /// An error at a word of the words under a key.
    func error(
        atWord word: String, under key: String, of node: Node, _ problem: String, expected: String
    ) -> OntologyError {
        let value = value(node, key) ?? node
        guard let start = value.mark, let place = place(of: word, from: start) else {
            return error(at: value, problem, expected: expected)
        }
        return OntologyError(file: name, at: place, problem: problem, expected: expected)
    }

    /// Where a word stands for the first time behind a mark, by itself.
    private func place(of word: String, from mark: Mark) -> OntologyError.Place? {
        guard lines.indices.contains(mark.line - 1) else { return nil }
        for index in mark.line - 1..<lines.count {
            let line = lines[index]
            let start = index == mark.line - 1 ? max(0, mark.column - 1) : 0
            let words = line.dropFirst(start).split { " ,[]\"\t".contains($0) }
            if let found = words.first(where: { $0 == word }) {
                let column = line.distance(from: line.startIndex, to: found.startIndex) + 1
                return OntologyError.Place(line: index + 1, column: column)
            }
        }
        return nil
    }

    /// The value under a key of a mapping; compared as text, which takes a tenth of the time of comparing nodes.
    func value(_ node: Node, _ key: String) -> Node? {
        node.mapping?.first { $0.key.scalar?.string == key }?.value
    }

    /// The keys of a mapping that are none of the known ones.
    func unknownKeys(_ node: Node, known: [String]) -> [Node] {
        (node.mapping.map { $0.map(\.key) } ?? []).filter { key in !known.contains(key.string ?? "") }
    }

    /// The entries of the mapping under a key, in the order of the file; none when the key is absent.
    func entries(_ node: Node, _ key: String) throws(OntologyError) -> [(String, Node)] {
        guard let value = value(node, key) else { return [] }
        guard let mapping = value.mapping else {
            throw error(at: value, "'\(key)' is no mapping", expected: "a mapping")
        }
        return mapping.compactMap { entry in entry.key.string.map { ($0, entry.value) } }
    }

    /// The items of the sequence under a key; none when the key is absent.
    func items(_ node: Node, _ key: String) throws(OntologyError) -> [Node] {
        guard let value = value(node, key) else { return [] }
        guard let sequence = value.sequence else {
            throw error(at: value, "'\(key)' is no list", expected: "a list, each item after a dash")
        }
        return Array(sequence)
    }

    /// The words under a key, given as a list or as one string with spaces between.
    func words(_ node: Node, _ key: String) throws(OntologyError) -> [String] {
        guard let value = value(node, key) else { return [] }
        if let text = value.scalar?.string { return text.split(separator: " ").map(String.init) }
        guard let sequence = value.sequence else {
            throw error(at: value, "'\(key)' is no list of words", expected: "words with spaces between, or a list")
        }
        if let other = sequence.first(where: { $0.scalar == nil }) {
            throw error(at: other, "this is no word", expected: "words, each by itself")
        }
        return sequence.compactMap { $0.scalar?.string }
    }

    /// The text under a key.
    func text(_ node: Node, _ key: String) throws(OntologyError) -> String? {
        guard let value = value(node, key) else { return nil }
        guard let text = value.scalar?.string else {
            throw error(at: value, "'\(key)' is no word", expected: "one word")
        }
        return text
    }

    /// Whether the flag under a key is set; an absent one is not.
    func flag(_ node: Node, _ key: String) throws(OntologyError) -> Bool {
        guard let text = try text(node, key) else { return false }
        switch text {
        case "yes", "true": return true
        case "no", "false": return false
        default: throw error(at: value(node, key) ?? node, "'\(text)' is no flag", expected: "yes or no")
        }
    }
}
