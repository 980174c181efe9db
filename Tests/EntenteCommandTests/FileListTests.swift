import Foundation
import Testing

/// Files may be named in a list.
@Suite struct FileListTests {
    private func prepared() throws -> Command {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.json")
        try entente.write(Sample.graph("b"), to: "b c.json")
        try entente.write(Sample.graph("d"), to: "-d.json")
        return entente
    }

    @Test(arguments: [
        #"printf 'a.json\r\nb c.json\n\n-d.json' > list; $entente merge --files-from list"#,
        #"printf 'a.json\nb c.json\n' | $entente merge -- -d.json --files-from -"#,
        #"find . -name '*.json' -print0 | $entente merge -0 --files-from=-"#,
        #"find . -name '*.json' -print0 > list; $entente merge --files-from list --null"#,
        #"echo -n 'b c.json' > list; $entente merge ./-d.json a.json --files-from list"#,
        #"echo 'a.json' > one; echo 'b c.json' > two; $entente merge ./-d.json --files-from one --files-from two"#,
    ])
    func theListIsRead(line: String) async throws {
        let entente = try prepared()
        let expected = try await entente("merge", "a.json", "b c.json", "./-d.json")
        let run = try await entente.shell(line.replacing("merge -- -d.json", with: "merge ./-d.json"))
        #expect(run.output == expected.output)
        #expect(run.errors == "")
    }

    @Test func aLongListIsReadAsQuickly() async throws {
        let entente = try prepared()
        let expected = try await entente("stats", "a.json", "--json")
        let run = try await entente.shell("yes a.json | head -n 20000 | $entente stats --json --files-from -")
        #expect(run.output == expected.output)
        let named = try await entente.shell(
            "yes a.json | head -n 300 | $entente neighbours KOR RUS --json --files-from - | head -c 12")
        #expect(named.output == "{\"format\":2,")
        let missing = try await entente.shell(
            "(yes a.json | head -n 300; echo none.json) | $entente stats --files-from -")
        #expect(missing.status == 2)
        #expect(missing.errors == "entente: none.json: there is no such file; check the name\n")
    }

    @Test(arguments: [
        (": > list; $entente merge --files-from list", Int32(2), "list: there are no names of files in it;"),
        ("$entente merge --files-from none", 2, "none: there is no such file;"),
        (#"printf 'a.json\0' > list; $entente merge --files-from list"#, 2, "list: names in it end in zero bytes;"),
        ("$entente merge --files-from", 64, "missing value for '--files-from <list>'"),
    ])
    func whatIsWrongWithAListIsTold(line: String, status: Int32, complaint: String) async throws {
        let run = try await prepared().shell(line)
        #expect(run.status == status)
        #expect(run.errors.hasPrefix("entente: \(complaint)"), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
    }
}
