import Foundation
import Testing

/// Bad input: one clear line, the right status, nothing half written.
@Suite struct TroubleTests {
    @Test(arguments: [
        ("nope.txt", "entente: nope.txt: there is no such file; check the name"),
        ("folder", "entente: folder: there are no reports or graphs in this folder; give one that has some"),
        ("folder.txt", "entente: folder.txt: there are no reports or graphs in this folder"),
        ("empty.txt", "entente: empty.txt: there is no text in it; give a file with a report"),
        ("latin1.txt", "entente: latin1.txt: byte 5 (0xE9) is not UTF-8; save the file as UTF-8"),
        ("binary.txt", "entente: binary.txt: byte 3 is 0, so this is no text; give a plain text file"),
        ("a.gif", "entente: a.gif: files that end in .gif are not known; give a report (.txt, "),
        ("bad.json", "entente: bad.json:2: not JSON: expected a value; give a graph"),
        ("bad.jsonl", "entente: bad.jsonl:2: relations[0].target: expected the id of an entity"),
        (
            "later.jsonl",
            "entente: later.jsonl:2: it is of format 3, and this entente reads formats 1 to 2; use the entente that wrote it"
        ),
        ("bad.conllu", "entente: bad.conllu:1: "),
        ("a.txt/b.txt", "entente: a.txt/b.txt: a part of its path is a file"),
        ("empty.jsonl", "entente: empty.jsonl: there is nothing in it; give one JSON object a line"),
        ("blank.jsonl", "entente: blank.jsonl: there is nothing in it; give one JSON object a line"),
        ("empty.json", "entente: empty.json:1: not JSON: the text is empty; give a graph"),
        ("empty.conllu", "entente: empty.conllu: there are no sentences in it; give CoNLL-U"),
        ("cut.jsonl", "entente: cut.jsonl:2: not JSON: a text in quotes does not end; give one JSON object a"),
        ("latin1.jsonl", "entente: latin1.jsonl:2: byte 18 of the line (0xE9) is not UTF-8; save the file as UTF-8"),
        ("latin1.conllu", "entente: latin1.conllu:2: the line is not valid UTF-8"),
        ("", "entente: $'': there is no such file; check the name"),
    ])
    func badInput(file: String, complaint: String) async throws {
        let entente = try Command()
        for name in ["folder", "folder.txt"] {
            try FileManager.default.createDirectory(
                at: entente.folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        try entente.write("", to: "empty.txt")
        try Data([0x43, 0x68, 0x61, 0x64, 0x20, 0xE9]).write(to: entente.folder.appendingPathComponent("latin1.txt"))
        try Data([0x41, 0x41, 0x41, 0x00]).write(to: entente.folder.appendingPathComponent("binary.txt"))
        for name in ["empty.jsonl", "empty.json", "empty.conllu"] { try entente.write("", to: name) }
        try entente.write("\n \r\n\n", to: "blank.jsonl")
        try entente.write("\n{\"id\":\"a\",\"text\":\"Chad w\n", to: "cut.jsonl")
        for name in ["latin1.jsonl", "latin1.conllu"] {
            try Data(Array("\n{\"id\":\"a\",\"text\":\"".utf8) + [0xE9] + Array("\"}\n".utf8))
                .write(to: entente.folder.appendingPathComponent(name))
        }
        try entente.write("{\n\"a\":]", to: "bad.json")
        try entente.write(
            Sample.graph("a") + Sample.graph("b").replacing(#""target":"RUS""#, with: #""target":"XXX""#),
            to: "bad.jsonl")
        try entente.write(
            Sample.graph("a") + Sample.graph("b").replacing(#""format":2"#, with: #""format":3"#), to: "later.jsonl")
        try entente.write("1\tonly\tthree\n\n", to: "bad.conllu")
        try entente.write("Seoul warned Russia.", to: "a.txt")
        try entente.write("%PDF", to: "a.gif")
        let run = try await entente("draw", file, "-o", "out.svg")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix(complaint), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
        let files = try entente.files()
        if ["bad.jsonl", "later.jsonl"].contains(file) {
            #expect(files.contains("out.svg"), "the good line is drawn")
        } else {
            #expect(!files.contains("out.svg"))
        }
    }

    @Test func readingGoesOnPastABadFile() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.jsonl")
        let run = try await entente("merge", "nope.json", "a.jsonl")
        #expect(run.status == 2)
        #expect(run.output.contains(#""id":"a""#))
        #expect(run.errors == "entente: nope.json: there is no such file; check the name\n")
    }

    @Test(arguments: [
        ("nowhere/x.svg", "entente: nowhere/x.svg: there is no such folder; make it first"),
        ("folder.svg", "entente: folder.svg: it is a folder; give the name of a file"),
    ])
    func unwritableOutput(file: String, complaint: String) async throws {
        let entente = try Command()
        for name in ["folder", "folder.svg"] {
            try FileManager.default.createDirectory(
                at: entente.folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        try entente.write(Sample.graph("a"), to: "a.jsonl")
        let run = try await entente("draw", "a.jsonl", "-o", file)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix(complaint), "\(run.errors)")
        #expect(try entente.files() == ["a.jsonl", "folder", "folder.svg"])
    }

    @Test(arguments: ["extract", "merge", "draw", "convert", "parse"])
    func whatCannotBeWrittenIsToldBeforeAnythingIsRead(command: String) async throws {
        let entente = try Command()
        let file = command == "parse" ? "nowhere/x.conllu" : command == "draw" ? "nowhere/x.svg" : "nowhere/x.json"
        let run = try await entente(command, "none.txt", "-o", file)
        #expect(run.status == 2)
        #expect(run.errors == "entente: \(file): there is no such folder; make it first\n")
    }

    @Test func aByteOrderMarkIsNoTrouble() async throws {
        let entente = try Command()
        let mark = "\u{FEFF}"
        let report = #"{"id":"r","text":"Seoul warned Moscow."}"# + "\n"
        try entente.write(mark + Sample.graph("a"), to: "a.json")
        try entente.write(mark + Sample.graph("b") + Sample.graph("c"), to: "b.jsonl")
        try entente.write(mark + report, to: "r.jsonl")
        try entente.write(mark + Sample.parsed, to: "d.conllu")
        try entente.write(mark + "Seoul warned Moscow.", to: "e.txt")
        try entente.write(mark + "types:\n  warned:\n    verbs:\n      - words: forewarn\n", to: "my.yaml")
        try entente.write(mark + "name\tkind\nAda Quist\tperson\n", to: "my.tsv")
        for files in ["a.json", "b.jsonl", "r.jsonl", "d.conllu", "e.txt", "- < b.jsonl", "- < r.jsonl", "- < a.json"] {
            let run = try await entente.shell("$entente extract --ontology my.yaml --names my.tsv \(files)")
            #expect(run.status == 0, "\(files): \(run.errors)")
            #expect(run.output.contains(#""type":"warned""#), "\(files)")
        }
    }

    @Test func anOldFileStaysUntilTheNewOneIsWhole() async throws {
        let entente = try Command()
        try entente.write("old", to: "out.json")
        #expect(try await entente("merge", "nope.json", "-o", "out.json").status == 2)
        #expect(try entente.read("out.json") == "old")
        try entente.write(Sample.graph("a"), to: "a.jsonl")
        #expect(try await entente.shell("ln -s out.json link.json; chmod 640 out.json").status == 0)
        #expect(try await entente("merge", "a.jsonl", "-o", "link.json").status == 0)
        #expect(try entente.read("out.json").hasPrefix(#"{"format":2,"sources":"#))
        let listing = try await entente.shell("stat -c '%A %F' out.json link.json").output
        #expect(listing == "-rw-r----- regular file\nlrwxrwxrwx symbolic link\n")
        #expect(try entente.files() == ["a.jsonl", "link.json", "out.json"])
    }

    /// Foundation starts processes with signals held back, so this shows as well that these are heard.
    @Test(.timeLimit(.minutes(5))) func whoStopsTheCommandFindsNoHalfFile() async throws {
        let entente = try Command()
        try entente.write("old", to: "x.jsonl")
        let run = try await entente.shell(
            """
            mkfifo in; $entente extract in --from jsonl -o x.jsonl & exec 3> in
            for try in {1..300}; do ls *.part > /dev/null 2>&1 && break; sleep 0.1; done
            kill -TERM $!; wait $!; echo $?; rm in
            """)
        #expect(run.output == "143\n")
        #expect(try entente.files() == ["x.jsonl"])
        #expect(try entente.read("x.jsonl") == "old")
    }

    @Test func devicesAreWrittenToNotReplaced() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.jsonl")
        #expect(
            try await entente.shell("mkfifo pipe.json; cat pipe.json > got & $entente merge a.jsonl -o pipe.json; wait")
                .status == 0)
        #expect(try entente.read("got").hasPrefix(#"{"format":2,"sources":"#))
        let full = try await entente.shell("$entente merge a.jsonl > /dev/full")
        #expect(full.status == 2)
        #expect(full.errors == "entente: output: the disk is full; make room and try again\n")
    }

    @Test func aReaderThatStopsIsNoTrouble() async throws {
        let entente = try Command()
        try entente.write((0..<2000).map { Sample.graph("\($0)") }.joined(), to: "many.jsonl")
        let run = try await entente.shell(
            "$entente extract many.jsonl --format jsonl | head -n 1 | wc -l; echo ${PIPESTATUS[0]}")
        #expect(run.output == "1\n0\n")
        #expect(run.errors == "")
    }
}
