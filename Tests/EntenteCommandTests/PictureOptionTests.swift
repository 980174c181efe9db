import Foundation
import Testing

/// Options of pictures: colours, fineness, engine, filters, and what stands over them.
@Suite struct PictureOptionTests {
    private static func graph(_ command: Command) throws {
        try command.write(Sample.graph("a.txt"), to: "a.jsonl")
    }

    @Test(arguments: [("dark", "#12171D"), ("light", "#FFFFFF"), ("print", "#FFFFFF"), ("auto", "#FFFFFF")])
    func themesHaveTheirPages(theme: String, page: String) async throws {
        let command = try Command()
        try Self.graph(command)
        let run = try await command("draw", "a.jsonl", "--theme", theme)
        #expect(run.status == 0)
        #expect(run.output.contains("<rect class=\"page\"") && run.output.contains("fill=\"\(page)\"/>"))
        #expect(run.output.contains("prefers-color-scheme") == (theme == "auto"))
    }

    @Test func dotsAreForPNGAndPagesHaveTheirReadersTheme() async throws {
        let command = try Command()
        try Self.graph(command)
        for (arguments, says) in [
            (["draw", "a.jsonl", "-o", "x.svg", "--dpi", "300"], "--dpi is for .png"),
            (["draw", "a.jsonl", "-o", "x.png", "--dpi", "5"], "must be from 24 to 1200"),
            (["draw", "a.jsonl", "-o", "x.html", "--theme", "dark"], "leave out --theme"),
            (["draw", "a.jsonl", "--engine", "fdp"], "engine"),
        ] {
            let run = try await command.shell("$entente \(arguments.joined(separator: " "))")
            #expect(run.status == 64)
            #expect(run.complaint.contains(says), "\(run.complaint)")
        }
        #expect(try await command("draw", "a.jsonl", "-o", "x.png", "--dpi", "300").status == 0)
    }

    @Test(arguments: ["auto", "neato", "sfdp", "dot", "circo", "twopi"]) func enginesDraw(engine: String) async throws {
        let command = try Command()
        try Self.graph(command)
        #expect(try await command("draw", "a.jsonl", "--engine", engine).output.contains("<svg"))
    }

    @Test func whatIsKeptAndWhatIsLeftOut() async throws {
        let command = try Command()
        try command.write(
            Sample.graph("a.txt") + Sample.graph("b.txt", "urged", target: ("UKR", "Ukraine")), to: "a.jsonl")
        func drawn(_ arguments: String) async throws -> String {
            try await command.shell("$entente draw a.jsonl \(arguments)").output
        }
        for (arguments, kept) in [
            ("--only warned", ["RUS"]), ("--without warned", ["UKR"]), ("--only country", ["RUS", "UKR"]),
            ("--only warned --only urged", ["RUS", "UKR"]), ("--only 'verbal conflict' --without urged", ["RUS"]),
            ("--only THREATEN", ["RUS", "UKR"]), ("--without 'standing fact'", ["RUS", "UKR"]),
        ] {
            let svg = try await drawn(arguments)
            #expect(["RUS", "UKR"].filter { svg.contains("id=\"node-\($0)\"") } == kept, "\(arguments)")
        }
        let run = try await command.shell("$entente draw a.jsonl --without country")
        #expect(run.status == 1)
        #expect(try await command.shell("$entente draw a.jsonl --only wraned").complaint.contains("warned"))
    }

    @Test func everyPictureHasATitleAndNamesItsSource() async throws {
        let command = try Command()
        try Self.graph(command)
        func title(_ line: String) async throws -> String {
            let svg = try await command.shell(line).output
            return svg.components(separatedBy: "<title id=\"picture-title\">").last?.components(
                separatedBy: "</title>")[0] ?? ""
        }
        #expect(try await title("$entente draw a.jsonl") == "What is told of South Korea and Russia")
        #expect(try await title("$entente draw a.jsonl --about Seoul") == "What is told of South Korea")
        #expect(try await title("$entente draw - < a.jsonl") == "What is told of South Korea and Russia")
        #expect(try await title("$entente draw a.jsonl --title 'My own'") == "My own")
        #expect(try await command.shell("$entente draw a.jsonl").output.contains(">Source: a.txt</text>"))
        try command.write(
            Sample.graph("a.txt").replacingOccurrences(
                of: #""outlet":null,"date":null"#, with: #""outlet":"Nordwire","date":"2024-06-28""#), to: "b.jsonl")
        #expect(try await title("$entente draw b.jsonl") == "Nordwire, 2024-06-28")
    }
}
