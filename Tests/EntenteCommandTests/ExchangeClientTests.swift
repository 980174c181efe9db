import Foundation
import Testing

/// What other programs make of our formats: each is read by one of them, and nothing may be lost.
///
/// They are wanted in a virtual environment in the build folder, where `make readers` puts them; where they are missing the
/// test says so and is left out.
@Suite struct ExchangeClientTests {
    /// The graphs that are written: a hostile one, and what is read from the reports in `seeds`.
    private static let graphs = ["odd.json", "seeds/*.txt"]
    private static let formats = [
        ("graphml", "graphml"), ("gexf", "gexf"), ("node-link", "node-link.json"), ("csv", "csv"), ("cypher", "cypher"),
        ("turtle", "ttl"), ("json-ld", "jsonld"), ("ftm", "ftm.json"),
    ]
    private static let readBack = ["graphml", "gexf", "node-link"]

    /// A folder with a hostile graph in which two are joined by many claims.
    private func prepared() throws -> Command {
        let command = try Command()
        try FileManager.default.createSymbolicLink(
            at: command.folder.appendingPathComponent("seeds"),
            withDestinationURL: Readers.root.appendingPathComponent("seeds"))
        try command.write(OddGraph.json, to: "odd.json")
        return command
    }

    @Test(.enabled(if: Readers.areThere, Readers.absence), arguments: graphs, formats)
    func anotherProgramReadsAllOfIt(graph: String, format: (name: String, ending: String)) async throws {
        let command = try prepared()
        let run = try await command.shell(
            """
            set -e
            $entente merge \(graph) -o whole.json && $entente convert whole.json -o shown.graphml
            $entente convert shown.graphml -o truth.json
            $entente convert whole.json -o week.\(format.ending) && $entente convert whole.json -o week.ttl
            \(Readers.python) \(Readers.folder)/read_graphs.py \(format.name) truth.json week.\(format.ending)
            """)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        guard Self.readBack.contains(format.name) else { return }
        let back = try await command.shell(
            """
            $entente convert --from \(format.name) week.\(format.ending).back -o back.json &&
            \(Readers.python) \(Readers.folder)/read_graphs.py same truth.json back.json
            """)
        #expect(back.status == 0, "\(back.output)\(back.errors)")
    }

    @Test(.enabled(if: Readers.areThere, Readers.absence)) func graphsKeepToTheirSchemas() async throws {
        let run = try await prepared().shell(
            """
            $entente merge odd.json seeds/*.txt -o whole.json && echo '{"id":"bad"}' > bad.jsonl
            $entente extract odd.json seeds/*.txt whole.json bad.jsonl -o lines.jsonl
            \(Readers.python) \(Readers.folder)/check_schema.py '\(Readers.root.path)/docs' whole.json lines.jsonl
            """)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }

    @Test(.enabled(if: Readers.areThere, Readers.absence)) func linesAreReadAsTheDocumentsSay() async throws {
        let run = try await prepared().shell(
            """
            echo '{"id":"bad"}' > bad.jsonl; $entente extract odd.json seeds/*.txt bad.jsonl -o lines.jsonl
            \(Readers.python) \(Readers.folder)/read_lines.py '\(Readers.root.path)/docs' lines.jsonl
            """)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }

    /// PySpark is no part of `make readers`: it is 400 MB and wants Java.
    @Test(
        .enabled(
            if: Readers.has("pyspark") && FileManager.default.isExecutableFile(atPath: "/usr/bin/java"),
            "PySpark or Java is missing; .build/readers/bin/pip install pyspark==4.3.0 installs it"),
        .timeLimit(.minutes(20)))
    func sparkGivesTheSameBytes() async throws {
        let run = try await prepared().shell(
            """
            for report in seeds/*.txt; do $entente text $report --format jsonl; done > corpus.jsonl
            for day in Monday Tuesday Friday; do
              printf '{"id":"%s","text":"Ghana warned Togo on %s."}\\n' $day $day >> corpus.jsonl
            done
            echo '{"id":"bad","text":7}' >> corpus.jsonl
            \(Readers.python) '\(Readers.root.path)/docs/examples/spark_same_bytes.py' corpus.jsonl $entente
            """)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
}

/// The programs in Python that read what we write.
enum Readers {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The interpreter, quoted for a shell.
    static let python = "'\(root.appendingPathComponent(".build/readers/bin/python3").path)'"
    /// Where our scripts are, quoted for a shell.
    static let folder = "'\(root.appendingPathComponent("Tests/EntenteCommandTests/Readers").path)'"

    static let absence: Comment = "other programs are missing, so none has read our formats; make readers installs them"

    static let areThere = has("networkx, pydot, pandas, rdflib, ladybug, followthemoney, jsonschema, duckdb")

    /// Whether modules of Python are installed.
    static func has(_ modules: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "\(python) -c 'import \(modules)' 2>/dev/null"]
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
