import Foundation
import Testing

/// What a person always wants stands in a file.
@Suite struct DefaultsTests {
    private func prepared(_ yaml: String, in place: String = ".config/entente/config.yaml") throws -> Command {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.json")
        let file = entente.folder.appendingPathComponent(place)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(yaml.utf8).write(to: file)
        return entente
    }

    @Test(arguments: [
        "format: json\n", "neighbours: {format: json}\n", "# always\nneighbours:\n  json: true\n",
        "format: text\nneighbours:\n  format: json\n",
    ])
    func theFileInItsPlaceIsUsed(yaml: String) async throws {
        let entente = try prepared(yaml)
        #expect(try await entente("neighbours", "KOR", "a.json").output.hasPrefix("{\"format\":2"))
    }

    @Test func theCommandLineGoesBefore() async throws {
        let entente = try prepared("neighbours: {format: json}\n")
        let run = try await entente("neighbours", "KOR", "a.json", "--format", "text")
        #expect(run.output.hasPrefix("South Korea"))
        #expect(
            try await entente("neighbours", "KOR", "a.json", "--config", "/dev/null").output.hasPrefix("South Korea"))
    }

    @Test func anotherFileCanBeNamed() async throws {
        let entente = try prepared("format: json\n", in: "sub/my.yaml")
        #expect(try await entente("neighbours", "KOR", "a.json").output.hasPrefix("South Korea"))
        let run = try await entente("neighbours", "KOR", "a.json", "--config", "sub/my.yaml")
        #expect(run.output.hasPrefix("{\"format\":2"))
        let other = try await entente.shell(
            "mkdir -p x/entente && cp sub/my.yaml x/entente/config.yaml; XDG_CONFIG_HOME=$PWD/x $entente neighbours KOR a.json"
        )
        #expect(other.output.hasPrefix("{\"format\":2"))
    }

    @Test func filesAreNamedFromTheFolderOfTheDefaults() async throws {
        let entente = try prepared("ontology: my.yaml\n", in: "sub/config.yaml")
        try entente.write(
            "types:\n  toasted:\n    class: SUPPORT\n    verbs:\n      - words: toast\n", to: "sub/my.yaml")
        let run = try await entente("types", "--config", "sub/config.yaml")
        #expect(run.output.contains("toasted"))
    }

    @Test(arguments: [
        ("fromat: json\n", ":1: there is no option 'fromat'; did you mean format or from?"),
        (
            "theme: print\nneighbours:\n  depht: 2\n",
            ":3: entente neighbours has no option 'depht'; did you mean depth?"
        ),
        ("output: x.svg\n", ":1: there is no option 'output'; "),
        ("neigbours: {depth: 2}\n", ":1: there is no command 'neigbours'; "),
        ("acts-only: perhaps\n", ":1: 'acts-only' is perhaps; write true or false"),
        ("depth: far\n", ": the value 'far' is invalid for '--depth <steps>'"), ("- depth\n", ": it has no keys; "),
        ("depth: [\n", ":2: it is no YAML; "),
    ])
    func whatIsWrongWithItIsTold(yaml: String, complaint: String) async throws {
        let entente = try prepared(yaml, in: "c.yaml")
        let run = try await entente("neighbours", "KOR", "a.json", "--config", "c.yaml")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("entente: c.yaml\(complaint)"), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test func whatACommandDoesNotKnowIsPassedBy() async throws {
        let run = try await prepared("theme: print\nacts-only: true\ndraw: {dpi: 72}\n")("merge", "a.json")
        #expect(run.status == 0)
        #expect(run.errors == "")
    }
}
