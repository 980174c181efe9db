import Foundation
import Linguistics
import Syntax

/// The hand-made trees of the examples in files of rules, and the words of the classes that they need.
enum ExampleTrees {
    static func text(_ name: String) throws -> String {
        try String(contentsOf: Bundle.module.bundleURL.appending(path: "Cases").appending(path: name), encoding: .utf8)
    }

    /// The classes of `Cases/classes.txt`.
    static func classes() throws -> [String: Set<String>] {
        let lines = try text("classes.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }
        return Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let parts = line.split(separator: ":")
                return (String(parts[0]), Set(parts[1].split(separator: " ").map(String.init)))
            })
    }

    /// The graphs of a file of trees by their texts, without added arcs.
    static func graphs(_ name: String) throws -> [String: SentenceGraph] {
        let sentences = try CoNLLUReader().read(try text(name))
        let document = try CoNLLUDocument.documents(of: sentences, file: name)[0]
        return Dictionary(
            uniqueKeysWithValues: zip(sentences, document.sentences).map {
                ($0.comment("text") ?? "", SentenceGraph($1))
            })
    }
}
