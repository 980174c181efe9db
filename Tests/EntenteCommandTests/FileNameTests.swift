import Foundation
import Testing

/// Files may have any names that the system lets them have.
@Suite struct FileNameTests {
    @Test func namesThatAreNoUTF8AreFilesLikeOthers() async throws {
        let entente = try Command()
        try entente.write("Chad warned Mali on Monday.", to: "a.txt")
        try entente.write(Sample.parsed, to: "a.conllu")
        let run = try await entente.shell(
            """
            cp a.txt $'caf\\xE9.txt'; cp a.txt '\u{FFFD}.txt'; cp a.txt $'\\xFF\\xFE/x' 2>/dev/null
            $entente extract $'caf\\xE9.txt' '\u{FFFD}.txt' --format jsonl | cut -d, -f2
            $entente extract a.txt -o $'\\xE9.json' && ls | grep -c json
            $entente neighbours Chad $'caf\\xE9.txt' | grep -o '.*:0-[0-9]*'
            """)
        #expect(
            run.output
                == #"""
                "id":"$'caf\\xE9.txt'"
                "id":"\#u{FFFD}.txt"
                1
                    $'caf\xE9.txt':0-27

                """#)
        let missing = try await entente.shell("$entente extract $'no\\xE9.txt'")
        #expect(missing.errors == "entente: $'no\\xE9.txt': there is no such file; check the name\n")
        let own = try await entente.shell(
            "printf 'name\\tkind\\nSeoul\\tpersn\\n' > $'\\xE9.tsv'; $entente extract a.conllu --names $'\\xE9.tsv'")
        #expect(own.errors.hasPrefix("entente: $'\\xE9.tsv':2:7: 'persn' is no kind of name"))
    }

    @Test func namesThatAreWrittenAlikeStayApart() async throws {
        let entente = try Command()
        try entente.write("Chad warned Mali on Monday.", to: "a.txt")
        let run = try await entente.shell(
            """
            cp a.txt $'\\xE9.txt'; cp a.txt '$'"'"'\\xE9.txt'"'"; ls | wc -l
            $entente extract *.txt* --from txt --format jsonl | cut -d, -f2 | sort -u | wc -l
            """)
        #expect(run.output == "3\n3\n")
    }

    @Test(arguments: ["a\nb.txt", "a\tb.txt", " a.txt", "$'a.txt", "a\rb.txt", "\u{1}\u{7F}.txt"])
    func parsedSentencesRememberEveryName(name: String) async throws {
        let entente = try Command()
        try entente.write("OUTLET\n\nChad warned Mali on Monday.\n", to: name)
        let run = try await entente.shell(
            """
            file=$(ls *.txt; echo x); file=${file%$'\\nx'}
            $entente extract "$file" > one.json; $entente parse "$file" > a.conllu; $entente extract a.conllu > two.json
            cmp one.json two.json && grep -c warned one.json
            """)
        #expect(run.errors == "")
        #expect(run.output == "1\n")
    }

    @Test func aLongNameIsNoTrouble() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.jsonl")
        let name = String(repeating: "x", count: 250) + ".json"
        #expect(try await entente("merge", "a.jsonl", "-o", name).status == 0)
        #expect(try entente.files() == ["a.jsonl", name])
    }
}
