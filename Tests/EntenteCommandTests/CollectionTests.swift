import Foundation
import Testing

/// Collections as the command keeps them.
@Suite struct CollectionTests {
    /// Reports of parsed sentences, no two alike, which need no models.
    private static func report(_ number: Int) -> String {
        let target = ["Moscow", "Tokyo", "Kyiv", "Tehran"][number % 4]
        return Sample.parsed.replacing("Moscow", with: target).replacing("id = parsed", with: "id = report-\(number)")
            + """
            # sent_id = 2
            # text = Line \(number) ended.
            1\tLine\tline\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\t_
            2\t\(number)\t\(number)\tNUM\tCD\tNumType=Card\t1\tnummod\t_\t_
            3\tended\tend\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No
            4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_


            """
    }

    private func prepared(_ count: Int) throws -> (Command, [String]) {
        let entente = try Command()
        let names = (0..<count).map { "\($0).conllu" }
        for (number, name) in names.enumerated() { try entente.write(Self.report(number), to: name) }
        return (entente, names)
    }

    @Test func exportIsWhatExtractPrints() async throws {
        let (entente, names) = try prepared(12)
        try entente.write(Sample.graph("a") + Sample.graph("b", target: (code: "IRN", name: "Iran")), to: "g.jsonl")
        let files = (names + ["g.jsonl"]).joined(separator: " ")
        let run = try await entente.shell(
            """
            $entente add wire.entente \(files) >added && $entente extract \(files) >a.json &&
            $entente collection export wire.entente >b.json && cmp a.json b.json &&
            $entente extract \(files) --format jsonl >a.jsonl && $entente collection export wire.entente -o b.jsonl &&
            cmp a.jsonl b.jsonl && $entente merge wire.entente | cmp - a.json && $entente collection verify wire.entente
            """)
        #expect(run.errors == "")
        #expect(run.output == "wire.entente: all is well; 14 reports, 5 names, 4 claims, 14 pieces of evidence\n")
        let added = try entente.read("added").split(separator: "\n")
        #expect(added.first == "added report-0")
        #expect(added.last == "wire.entente: 14 added; it holds 14 reports, 5 names and 4 claims")
    }

    @Test func addedTwiceIsNotReadTwice() async throws {
        let (entente, _) = try prepared(5)
        let first = try await entente.shell("mkdir in; mv *.conllu in; $entente add w.entente in && cp w.entente first")
        #expect(first.status == 0)
        let again = try await entente.shell(
            "cp in/1.conllu renamed.conllu; $entente add w.entente in renamed.conllu && cmp w.entente first")
        #expect(again.output == "w.entente: nothing was new; it holds 5 reports, 5 names and 4 claims\n")
        #expect(again.errors == "")
    }

    @Test func aThousandFilesAddedTwiceAreThereOnce() async throws {
        let (entente, _) = try prepared(1000)
        let run = try await entente.shell(
            """
            mkdir in; mv *.conllu in; $entente add w.entente in | tail -1
            cp w.entente first; $entente add w.entente in && cmp w.entente first && mv in elsewhere
            $entente add w.entente elsewhere/9*.conllu elsewhere && cmp w.entente first
            """)
        let last = run.output.split(separator: "\n").map { $0.split(separator: ";")[0] }
        #expect(last == ["w.entente: 1000 added", "w.entente: nothing was new", "w.entente: nothing was new"])
        #expect(run.errors == "")
        #expect(run.status == 0)
    }

    @Test func everyQuestionIsAnsweredAsOfTheFiles() async throws {
        let (entente, names) = try prepared(8)
        let files = names.joined(separator: " ")
        _ = try await entente.shell("$entente add w.entente \(files)")
        for question in [
            "neighbours Seoul", "neighbours seoul Japan --depth 2 --format tree", "neighbours Russia --format json",
            "neighbours Seoul --type warned --limit 2", "path Russia Japan", "central", "timeline Russia",
            "search warned", "search warned --limit 1", "search warned --type warned --limit 1 --format csv",
            "search 'seoul tokyo'", "stats", "stats --json", "draw --about Seoul --format dot", "convert --format dot",
            "neighbours Nobody", "neighbours Rusia", "neighbours Seoul --source nowhere",
            "neighbours Seoul --type aided", "neighbours Iran --json", "neighbours Seoul --roll-up country",
            "duplicates", "stats --source report-1",
            "neighbours Seoul --source report-1",
        ] {
            let asked = try await entente.shell("$entente \(question) \(files)")
            let kept = try await entente.shell("$entente \(question) w.entente")
            #expect(kept.output == asked.output, "\(question)")
            #expect(kept.errors == asked.errors, "\(question)")
            #expect(kept.status == asked.status, "\(question)")
        }
    }

    @Test func itIsKnownByItsBytes() async throws {
        let (entente, names) = try prepared(2)
        _ = try await entente.shell("$entente add w.db \(names[0]); $entente add x.entente \(names[1]) w.db")
        #expect(try await entente("stats", "w.db").output.hasPrefix("documents  1\n"))
        #expect(try await entente("stats", "x.entente").output.hasPrefix("documents  2\n"))
        let diff = try await entente("diff", "w.db", "x.entente", names[0])
        #expect(diff.output.hasPrefix("A w.db\nB x.entente\nC 0.conllu\n"))
        try entente.write("no collection", to: "y.entente")
        for line in [
            "stats y.entente", "collection verify y.entente", "add y.entente 0.conllu", "add 0.conllu 1.conllu",
        ] {
            let run = try await entente.shell("$entente \(line)")
            #expect(run.status == 2, "\(line)")
            #expect(run.complaint.contains("it is no collection"), "\(line): \(run.errors)")
        }
        let missing = try await entente("collection", "reports", "none.entente")
        #expect(missing.errors == "entente: none.entente: there is no such file; check the name\n")
        #expect(try await entente.shell("$entente stats - <w.db").complaint.contains("cannot be read from a stream"))
    }

    @Test func reportsAreListedAndRemoved() async throws {
        let (entente, names) = try prepared(4)
        _ = try await entente.shell("$entente add w.entente \(names.joined(separator: " "))")
        let listed = try await entente("collection", "reports", "w.entente", "--format", "csv")
        #expect(listed.output.hasPrefix("number,evidence,date,outlet,sha256,report\n1,1,,,"))
        let removed = try await entente("collection", "remove", "w.entente", "report-1", "3")
        #expect(removed.output == "removed report-1\nremoved report-2\n")
        #expect(try await entente("collection", "remove", "w.entente", "report-1").status == 1)
        let left = try await entente.shell(
            "$entente merge 0.conllu 3.conllu >a.json; $entente collection compact w.entente >/dev/null && "
                + "$entente collection export w.entente | cmp - a.json && $entente collection verify w.entente")
        #expect(left.output.contains("all is well; 2 reports"))
        #expect(left.errors == "")
    }

    @Test func anotherVersionIsToldOrTakesThePlace() async throws {
        let (entente, _) = try prepared(1)
        try entente.write(Self.report(0), to: "a.conllu")
        _ = try await entente("add", "w.entente", "a.conllu")
        try entente.write(Self.report(0).replacing("Moscow", with: "Riga"), to: "a.conllu")
        let beside = try await entente("add", "w.entente", "a.conllu")
        #expect(beside.complaint.hasPrefix("entente: report-0: the collection has another version of it"))
        #expect(beside.output.hasSuffix("it holds 2 reports, 3 names and 2 claims\n"))
        let placed = try await entente("add", "w.entente", "a.conllu", "--replace")
        #expect(placed.output.hasSuffix("it holds 1 reports, 2 names and 1 claims\n"))
        #expect(try await entente("collection", "verify", "w.entente").status == 0)
    }

    @Test func damageIsFound() async throws {
        let (entente, names) = try prepared(3)
        _ = try await entente.shell("$entente add w.entente \(names.joined(separator: " "))")
        let run = try await entente.shell(
            """
            sqlite3 w.entente "UPDATE sentences SET end_byte = end_byte + 1 WHERE id = 2; DELETE FROM evidence WHERE id = 3"
            $entente collection verify w.entente; $entente central w.entente
            """)
        #expect(run.status == 2)
        #expect(run.errors.contains("w.entente: evidence 2 does not lie in its sentence\n"))
        #expect(run.errors.contains("w.entente: claim 3 rests on nothing\n"))
        #expect(run.errors.contains("it is damaged"))
    }

    @Test func twoMayAddAtOnce() async throws {
        let (entente, names) = try prepared(40)
        let run = try await entente.shell(
            """
            $entente add w.entente \(names.prefix(20).joined(separator: " ")) >/dev/null &
            $entente add w.entente \(names.suffix(20).joined(separator: " ")) >/dev/null && wait $! &&
            $entente collection verify w.entente
            """)
        #expect(run.output.contains("all is well; 40 reports"), "\(run.errors)")
    }

    @Test func severalReadWhileOneAdds() async throws {
        let entente = try Command()
        let graphs = (0..<900).map { number in
            Sample.graph("d\(number)", target: (code: "T\(number % 50)", name: "Land \(number % 50)"))
        }
        try entente.write(graphs.prefix(100).joined(), to: "some.jsonl")
        try entente.write(graphs.joined(), to: "all.jsonl")
        let run = try await entente.shell(
            """
            $entente add w.entente some.jsonl >/dev/null; $entente add w.entente all.jsonl >/dev/null & adding=$!
            for reader in 1 2 3; do
              (for time in 1 2 3 4 5 6; do
                $entente collection reports w.entente --format csv | tail -n +2 | wc -l; $entente search warned w.entente --limit 1 |
                  grep -c warned >/dev/null || echo nothing
              done >seen.$reader) &
            done
            wait $adding && wait && $entente collection verify w.entente
            """)
        #expect(run.output.contains("all is well; 900 reports"), "\(run.errors)")
        #expect(run.errors == "")
        for reader in 1...3 {
            let seen = try entente.read("seen.\(reader)").split(separator: "\n").map { Int($0) ?? -1 }
            #expect(seen.count == 6)
            #expect(seen == seen.sorted() && seen.allSatisfy { 100...900 ~= $0 }, "\(seen)")
        }
    }

    /// What was told as added is there, whenever the command is killed; how often can be set, since it takes its time.
    @Test func nothingThatWasToldIsLost() async throws {
        let kills = ProcessInfo.processInfo.environment["ENTENTE_KILLS"].flatMap { Int($0) } ?? 5
        let count = 2400
        let entente = try Command()
        try entente.write(
            (0..<count).map { number in
                Sample.graph("d\(number)", target: (code: "T\(number % 50)", name: "Land \(number % 50)"))
            }.joined(), to: "all.jsonl")
        var told: [String: Set<Substring>] = [:]
        for kill in 0..<kills {
            // Of each collection the beginning is hit, and twice what goes on.
            let name = "w\(kill / 3).entente"
            let milliseconds = Int.random(in: 10..<2000)
            let run = try await entente.shell(
                """
                $entente add \(name) all.jsonl >told 2>err & adding=$!
                sleep \(Double(milliseconds) / 1000); kill -9 $adding 2>/dev/null; wait $adding 2>/dev/null
                cat told; test ! -s \(name) || $entente collection verify \(name) >verified
                """)
            #expect(run.status == 0, "after \(milliseconds) ms: \(run.errors)")
            let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            told[name, default: []].formUnion(lines.filter { $0.hasPrefix("added ") }.map { $0.dropFirst(6) })
            guard try entente.files().contains(name) else { continue }
            let kept = try await entente.shell("$entente collection reports \(name) --format csv")
            let names = Set(kept.output.split(separator: "\n").compactMap { $0.split(separator: ",").last })
            #expect(told[name, default: []].isSubset(of: names), "after \(milliseconds) ms")
        }
        let end = try await entente.shell(
            "$entente add w0.entente all.jsonl >/dev/null && $entente merge all.jsonl >a.json && "
                + "$entente collection export w0.entente | cmp - a.json && $entente collection verify w0.entente")
        #expect(end.output.contains("all is well; \(count) reports"), "\(end.errors)")
    }
}
