import Foundation
import Yams

/// A YAML file of mappings, sequences and words, with errors that name the line and column.
struct YAMLFile {
    /// The outermost mapping.
    let root: YAMLNode
    private let name: String
    private let text: String

    /// Reads and parses a file.
    init(_ file: DataFile) throws(OntologyError) {
        name = file.name
        text = try file.text()
        do {
            // Without rules for numbers and dates: everything is read as words.
            guard let root = try Yams.compose(yaml: text, .basic), root.mapping != nil else {
                throw OntologyError(file: name, problem: "there are no keys in it", expected: "a mapping of keys")
            }
            self.root = YAMLNode(root)
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
    func place(of node: YAMLNode) -> String { "\(name):\(node.line)" }

    /// An error at a node.
    func error(at node: YAMLNode, _ problem: String, expected: String) -> OntologyError {
        OntologyError(
            file: name, at: .init(line: node.line, column: node.column), problem: problem,
            expected: expected)
    }

    /// An error at a word of the words under a key.
    func error(
        atWord word: String, under key: String, of node: YAMLNode, _ problem: String, expected: String
    ) -> OntologyError {
        let value = value(node, key) ?? node
        guard let place = place(of: word, from: value) else {
            return error(at: value, problem, expected: expected)
        }
        return OntologyError(file: name, at: place, problem: problem, expected: expected)
    }

    /// Where a word stands for the first time at a node or behind it, by itself.
    private func place(of word: String, from node: YAMLNode) -> OntologyError.Place? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.indices.contains(node.line - 1) else { return nil }
        for index in node.line - 1..<lines.count {
            let line = lines[index]
            let start = index == node.line - 1 ? max(0, node.column - 1) : 0
            let words = line.dropFirst(start).split { " ,[]\"\t".contains($0) }
            if let found = words.first(where: { $0 == word }) {
                let column = line.distance(from: line.startIndex, to: found.startIndex) + 1
                return OntologyError.Place(line: index + 1, column: column)
            }
        }
        return nil
    }

    /// The value under a key of a mapping.
    func value(_ node: YAMLNode, _ key: String) -> YAMLNode? {
        node.mapping?.first { $0.key.text == key }?.value
    }

    /// The keys of a mapping that are none of the known ones.
    func unknownKeys(_ node: YAMLNode, known: [String]) -> [YAMLNode] {
        (node.mapping ?? []).map(\.key).filter { key in !known.contains(key.text ?? "") }
    }

    /// The entries of the mapping under a key, in the order of the file; none when the key is absent.
    func entries(_ node: YAMLNode, _ key: String) throws(OntologyError) -> [(String, YAMLNode)] {
        guard let value = value(node, key) else { return [] }
        guard let mapping = value.mapping else {
            throw error(at: value, "'\(key)' is no mapping", expected: "a mapping")
        }
        return mapping.compactMap { entry in entry.key.text.map { ($0, entry.value) } }
    }

    /// The items of the sequence under a key; none when the key is absent.
    func items(_ node: YAMLNode, _ key: String) throws(OntologyError) -> [YAMLNode] {
        guard let value = value(node, key) else { return [] }
        guard let items = value.list else {
            throw error(at: value, "'\(key)' is no list", expected: "a list, each item after a dash")
        }
        return items
    }

    /// The words under a key, given as a list or as one string with spaces between.
    func words(_ node: YAMLNode, _ key: String) throws(OntologyError) -> [String] {
        guard let value = value(node, key) else { return [] }
        if let text = value.text { return text.split(separator: " ").map(String.init) }
        guard let items = value.list else {
            throw error(at: value, "'\(key)' is no list of words", expected: "words with spaces between, or a list")
        }
        if let other = items.first(where: { $0.text == nil }) {
            throw error(at: other, "this is no word", expected: "words, each by itself")
        }
        return items.compactMap(\.text)
    }

    /// The text under a key.
    func text(_ node: YAMLNode, _ key: String) throws(OntologyError) -> String? {
        guard let value = value(node, key) else { return nil }
        guard let text = value.text else {
            throw error(at: value, "'\(key)' is no word", expected: "one word")
        }
        return text
    }

    /// Whether the flag under a key is set; an absent one is not.
    func flag(_ node: YAMLNode, _ key: String) throws(OntologyError) -> Bool {
        guard let text = try text(node, key) else { return false }
        switch text {
        case "yes", "true": return true
        case "no", "false": return false
        default: throw error(at: value(node, key) ?? node, "'\(text)' is no flag", expected: "yes or no")
        }
    }
}
