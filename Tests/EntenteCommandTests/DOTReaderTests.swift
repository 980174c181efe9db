import Foundation
import Testing

/// What others make of our DOT: Graphviz itself, pydot and networkx.
///
/// The Python libraries are wanted in a virtual environment in the build folder:
/// `python3 -m venv .build/readers && .build/readers/bin/pip install -r Tests/EntenteCommandTests/Readers/requirements.txt`.
/// Where they are missing the test says so and is left out.
@Suite struct DOTReaderTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let python = root.appendingPathComponent(".build/readers/bin/python3").path

    private static let isThere: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "'\(python)' -c 'import pydot, networkx' 2>/dev/null"]
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    private static let pictures = [
        "draw seeds/kor-warning-northgate.txt", "draw seeds/grain-deal-quayside.txt --plain",
        "draw seeds/*.txt --plain",
        "diff seeds/saudi-iran-isthmus.txt seeds/saudi-iran-lantern.txt",
    ]

    @Test(.enabled(if: isThere, "pydot or networkx is missing, so nobody else has read our DOT"), arguments: pictures)
    func othersReadItAndGraphvizLeavesItUnchanged(picture: String) async throws {
        let command = try Command()
        let files = "\(command.folder.path)/ours.dot"
        let script = Self.root.appendingPathComponent("Tests/EntenteCommandTests/Readers/read_dot.py").path
        let run = try await command.shell(
            """
            cd '\(Self.root.path)'; $entente \(picture) -o '\(files)'
            dot -Tcanon '\(files)' > '\(files).canon' && '\(Self.python)' '\(script)' '\(files)' '\(files).canon'
            """)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }

    @Test func placesSurviveGraphviz() async throws {
        let command = try Command()
        let run = try await command.shell(
            """
            cd '\(Self.root.path)'; $entente draw seeds/kor-warning-northgate.txt --format dot > '\(command.folder.path)/a.dot'
            cd '\(command.folder.path)'; dot -Tcanon a.dot > b.dot
            # The order in which things are painted may change, nothing else.
            for name in a b; do neato -n2 -Tsvg $name.dot | grep -E '<(path|polygon|polyline|text)' | sort > $name.txt; done
            test -s a.txt && cmp a.txt b.txt
            """)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }

    @Test func plainTextHasNoPlaces() async throws {
        let command = try Command()
        try command.write(Sample.graph("a.txt"), to: "a.jsonl")
        let run = try await command("draw", "a.jsonl", "--format", "dot", "--plain")
        #expect(run.status == 0)
        #expect(!run.output.contains("pos=") && !run.output.contains(" width="))
        #expect(run.output.contains("\"KOR\" -> \"RUS\" [label=\"warned\""))
        #expect(run.output.contains("relation=\"warned\"") && run.output.contains("entity=\"RUS\""))
        #expect(try await command("draw", "a.jsonl", "-o", "x.svg", "--plain").status == 64)
    }
}
