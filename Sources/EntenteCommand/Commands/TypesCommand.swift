import ArgumentParser
import Extraction
import Foundation
import Graphs

/// Prints the ontology.
struct TypesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "types",
        abstract: "List the types of relations, where they belong, and the words that trigger them.",
        discussion: """
              entente types
              entente types --json | jq '.[].type'
            """)

    @Option(help: ArgumentHelp("A YAML file that adds types and words to the ontology.", valueName: "file"))
    var ontology: [String] = []

    @Flag(help: "Print JSON.")
    var json = false

    func run() throws {
        let ontology = try Ontology(extendedBy: ontology.map { URL(fileURLWithPath: $0) })
        if json {
            let types = ontology.types.map { Self.value(of: $0, words: ontology.words(triggering: $0.name)) }
            return try Output(path: nil).write(Array((JSONValue.array(types).text + "\n").utf8), as: .json)
        }
        let ink = Ink.standard
        let width = ontology.types.map(\.name.count).max() ?? 0
        var lines: [String] = []
        var heading = ""
        for type in ontology.types {
            let place = type.quad.map { "\($0.rawValue) · \(type.eventClass?.rawValue ?? "")" } ?? "standing facts"
            if place != heading {
                lines += (heading.isEmpty ? [] : [""]) + [ink.bold(place)]
                heading = place
            }
            let name = type.name.padding(toLength: width, withPad: " ", startingAt: 0)
            let words = ontology.words(triggering: type.name).joined(separator: ", ")
            let sign = type.isSymmetric ? "↔" : "→"
            lines.append("  \(ink.quad(type.quad, name)) \(sign) \(ink.faint(words))")
        }
        try Printer.print(lines)
    }

    private static func value(of type: RelationType, words: [String]) -> JSONValue {
        .object([
            .init("type", .string(type.name)), .init("class", .optional(type.eventClass?.rawValue)),
            .init("quad", .optional(type.quad?.rawValue)), .init("symmetric", .boolean(type.isSymmetric)),
            .init("words", .strings(words)),
        ])
    }
}
