import Foundation
import Testing

/// Graphs go to the formats of other programs and back.
@Suite struct ExchangeTests {
    private func prepared() async throws -> Command {
        let entente = try Command()
        try entente.write(OddGraph.json, to: "odd.json")
        _ = try await entente("merge", "odd.json", "-o", "a.json")
        return entente
    }

    @Test(arguments: ["x.graphml", "x.gexf", "x.node-link.json", "x.csv", "x.json", "x.jsonl"])
    func whatIsWrittenIsReadBack(name: String) async throws {
        let entente = try await prepared()
        let run = try await entente.shell(
            """
            $entente convert a.json -o \(name) && $entente convert \(name) -o b.json && cmp a.json b.json
            $entente merge \(name) \(name) a.json | cmp - a.json
            """)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.errors == "")
    }

    @Test(arguments: ["graphml", "gexf", "node-link"]) func aStreamTellsItsFormat(format: String) async throws {
        let run = try await prepared().shell(
            "$entente convert a.json --format \(format) | $entente convert - | cmp - a.json; gzip -k a.json; $entente convert a.json.gz | cmp - a.json"
        )
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }

    @Test(arguments: [
        "t.csv", "t.edges.csv", "t.nodes.csv", "t.documents.csv", "t.nodes.csv t.edges.csv t.documents.csv", ".",
    ])
    func theTablesAreOneGraphByWhateverName(files: String) async throws {
        let entente = try await prepared()
        let run = try await entente.shell(
            """
            mkdir sub && cd sub && $entente convert ../a.json -o t.csv && echo 'a,b' > other.csv
            $entente extract \(files) --format jsonl > ../lines.jsonl; wc -l < ../lines.jsonl; $entente convert ../lines.jsonl | cmp - ../a.json
            """)
        #expect(run.output == "1\n")
        #expect(files != "." || run.errors.hasPrefix("entente: ./other.csv: it is no report or graph by its name"))
    }

    @Test(arguments: [
        (
            "convert a.json --format csv", Int32(64),
            "csv is several files; give a name for them with -o, such as -o week.csv"
        ),
        ("convert none.csv", 2, "none.nodes.csv: there is no such file; check the name"),
        ("convert cut.graphml", 2, "cut.graphml: it is XML with a mistake in it or without its end; give it whole"),
        ("convert other.graphml", 2, "other.graphml: entities[0].kind: expected a value; it is missing; give a graph"),
        (
            "convert other.gexf", 2,
            "other.gexf: there is no <gexf> in it; give a graph that entente convert has written"
        ),
        ("convert bad.node-link.json", 2, "bad.node-link.json: there are no `nodes` and `edges` in it; give a graph"),
        (
            "convert a.json -o x.xyz", 64,
            "x.xyz: files that end in .xyz cannot be written; give one that ends in .json,"
        ),
        ("convert x.ttl", 2, "x.ttl: files that end in .ttl are not known; give a report"),
    ])
    func whatIsWrongIsTold(arguments: String, status: Int32, complaint: String) async throws {
        let entente = try await prepared()
        try entente.write("<graphml><graph><node id=\"a\"/></graph>", to: "cut.graphml")
        try entente.write("<graphml><graph><node id=\"a\"/></graph></graphml>", to: "other.graphml")
        try entente.write("<graphml/>", to: "other.gexf")
        try entente.write("[]", to: "bad.node-link.json")
        try entente.write("x", to: "x.ttl")
        let run = try await entente.shell("$entente \(arguments)")
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("entente: \(complaint)"), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
    }
}
