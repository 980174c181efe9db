import Foundation
import Testing

/// What others make of our DOT: Graphviz itself, pydot and networkx.
///
/// Where the Python libraries are missing, which `make readers` installs, the test says so and is left out.
@Suite struct DOTReaderTests {
    private static let root = Readers.root

    private static let pictures = [
        "draw seeds/kor-warning-northgate.txt", "draw seeds/grain-deal-quayside.txt --plain",
        "draw seeds/*.txt --plain",
        "diff seeds/saudi-iran-isthmus.txt seeds/saudi-iran-lantern.txt",
    ]

    @Test(.enabled(if: Readers.areThere, Readers.absence), arguments: pictures)
    func othersReadItAndGraphvizLeavesItUnchanged(picture: String) async throws {
        let command = try Command()
        let files = "\(command.folder.path)/ours.dot"
        let run = try await command.shell(
            """
            cd '\(Self.root.path)'; $entente \(picture) -o '\(files)'
            dot -Tcanon '\(files)' > '\(files).canon' && \(Readers.python) \(Readers.folder)/read_dot.py '\(files)' '\(files).canon'
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
