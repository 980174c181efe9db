import Foundation
import Testing

@testable import Extraction

/// Words stand in data, each list once, and Swift asks for them by name.
@Suite struct WordClassTests {
    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/Extraction")

    /// The texts of the room's files of a kind, by their paths.
    private func texts(endingIn ending: String, of folder: String = "") throws -> [String: String] {
        let root = Self.sources.appendingPathComponent(folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(ending) }
        return try Dictionary(
            uniqueKeysWithValues: paths.map {
                ($0, try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8))
            })
    }

    @Test func everyClassIsAskedFor() throws {
        let code = try texts(endingIn: ".swift").filter { !$0.key.hasSuffix("/WordClass.swift") }.values.joined()
        let unused = WordClass.allCases.filter { name in
            !["[.\(name)]", "(.\(name))", " .\(name) ", " .\(name)]", " .\(name))"].contains(where: code.contains)
        }
        #expect(unused.map(\.name) == [])
    }

    /// Two prepositions may well mean two things; a longer list that stands twice is one class.
    @Test func eachListStandsOnce() throws {
        let words = try WordClasses()
        let long = WordClass.allCases.filter { words[$0].count > 2 }
        let equal = Dictionary(grouping: long) { words[$0] }.values.filter { $0.count > 1 }
        #expect(equal.map { $0.map(\.name) } == [])
        for name in WordClass.allCases {
            #expect(words.inOrder(name).count == words[name].count, "\(name.name) has a word twice")
        }
    }

    @Test func aWordKnowsItsClasses() throws {
        let words = try WordClasses()
        for name in WordClass.allCases {
            for word in words[name] {
                #expect(words.has(name, words.membership(of: word)), "\(word) is in \(name.name)")
            }
        }
        let none = words.membership(of: "no such word")
        #expect(WordClass.allCases.allSatisfy { !words.has($0, none) })
        #expect(words.isBeginning("not", of: .contrastPhrases))
    }

    @Test func everyClassSaysWhatItIsFor() throws {
        for (file, text) in try texts(endingIn: ".txt", of: "Words") {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for (line, before) in zip(lines.dropFirst(), lines) where line.first?.isLetter == true {
                // Classes of a kind may share a comment.
                #expect(!before.isEmpty, "\(file): \(line)")
            }
        }
    }

    @Test(arguments: [
        ("formr: ex", "w.txt:1:1: there is no class of words 'formr'"),
        ("# A comment.\nnegators: not\n  never\nnegators: nor", "w.txt:4:1: the class 'negators' stands here again"),
        ("negators: not", "has no words"),
    ])
    func mistakesAreNamed(text: String, message: String) throws {
        let error = #expect(throws: OntologyError.self) {
            try WordClasses([DataFile(OwnFile(name: "w.txt", bytes: Array(text.utf8)))])
        }
        #expect(error?.description.contains(message) == true)
    }
}
