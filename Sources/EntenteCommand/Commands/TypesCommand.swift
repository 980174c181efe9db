import ArgumentParser
import Extraction
import Graphs

/// Prints the ontology.
struct TypesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "types",
        abstract: "List the types of relations, where they belong, and the words that trigger them.",
        discussion: """
              entente types
              entente types --format json | jq '.[].type'
            """)

    @Option(help: ArgumentHelp("A YAML file that adds types and words to the ontology.", valueName: "file"))
    var ontology: [FilePath] = []

    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        for path in ontology { try Descriptor.check(readable: path) }
    }

    func run() throws {
        let ontology = try Knowledge(ontologies: ontology, names: []).ontology()
        try answer.print(
            .array(ontology.types.map { Self.value(of: $0, words: ontology.words(triggering: $0.name)) }),
            orLines: Self.lines(listing: ontology, ink: .standard))
    }

    private static func lines(listing ontology: Ontology, ink: Ink) -> [String] {
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
        return lines
    }

    private static func value(of type: RelationType, words: [String]) -> JSONValue {
        .object([
            .init("type", .string(type.name)), .init("class", .optional(type.eventClass?.rawValue)),
            .init("quad", .optional(type.quad?.rawValue)), .init("symmetric", .boolean(type.isSymmetric)),
            .init("words", .strings(words)),
        ])
    }
}
