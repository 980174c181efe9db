import Foundation
import Testing

/// A person's own words (`--ontology`) and names (`--names`).
@Suite struct OwnFilesTests {
    @Test func namesAddAndOverride() async throws {
        let entente = try Command()
        try entente.write(
            """
            name\tkind\tcountry\taliases
            Moscow\tarmed_group\t\tMSK
            Ruritania\tcountry\tXRU

            """, to: "my.tsv")
        try entente.write(Sample.parsed.replacing("Moscow", with: "MSK"), to: "a.conllu")
        try entente.write(Sample.parsed.replacing("Moscow", with: "Ruritania"), to: "b.conllu")
        let own = try await entente("neighbours", "MSK", "a.conllu", "--names", "my.tsv")
        #expect(own.status == 0)
        #expect(own.output.hasPrefix("Moscow (organisation/moscow, organisation; also MSK)\n"))
        #expect(own.output.contains("\nSouth Korea → warned → Moscow\n"))
        let country = try await entente("neighbours", "Ruritania", "b.conllu", "--names", "my.tsv")
        #expect(country.output.hasPrefix("Ruritania (XRU, country)\n"))
        #expect(try await entente("neighbours", "Ruritania", "b.conllu").status == 1)
    }

    @Test func everyNameOfAPersonIsThePerson() async throws {
        let entente = try Command()
        try entente.write("name\tkind\tcountry\taliases\nAda Quist\tperson\tKEN\tSeoul\n", to: "my.tsv")
        try entente.write(Sample.parsed, to: "a.conllu")
        let run = try await entente("neighbours", "seoul", "a.conllu", "--names", "my.tsv")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Ada Quist (person/ada-quist, person of KEN; also Seoul)\n"))
    }

    @Test(arguments: [
        ("name\tkind\nX\tpersn\n", ":2:3: 'persn' is no kind of name; expected country, adjective,"),
        ("# mine\n\nname\tkind\n  \tperson\n", ":4:1: the name is empty; expected a name"),
        ("name\tkind\r\nX\r\n", ":2:1: 'X' has no kind; expected "),
        ("name kind\nX person\n", ":1:1: no column is named 'name'; expected a first line"),
        ("name\tkind\tcountry\nX\tperson\tKE\n", ":2:10: 'KE' is no country code; expected "),
        ("name\tkind\tcountry\nX\tcapital\n", ":2:3: the line says capital, but not of which country; expected "),
        ("name\tkind\nX\tplace\tKEN\n", ":2:9: this is cell 3, but the first line names 2 columns; expected one tab"),
        ("name\tkind\talias\nX\tplace\tY\n", ":1:11: 'alias' is no column of such a table; expected name, kind,"),
        ("name\tname\tkind\n", ":1:6: 'name' stands above two columns; expected each name once"),
        ("", ": there is no table in it; expected a first line"),
    ])
    func aMistakeInATableIsShown(table: String, complaint: String) async throws {
        let entente = try Command()
        try entente.write(Sample.parsed, to: "a.conllu")
        try entente.write(table, to: "my.tsv")
        let run = try await entente("extract", "a.conllu", "--names", "my.tsv")
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("entente: my.tsv\(complaint)"), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        ("types:\n  toasted:\n    class: CHEER\n", ":3:12: 'CHEER' is no PLOVER class; expected AGREE,"),
        ("types:\n  warned: forewarn\n", ":2:11: nothing is said of the type 'warned'; expected class,"),
        ("types:\n  aided:\n    verbs:\n      - words: [a, {b: c}]\n", ":4:20: this is no word; expected words"),
        ("types:\n  aided:\n    class: AID\n  aided:\n    class: AID\n", ":2:3: a key stands twice"),
        (
            "types:\n  aided:\n    verbs:\n      - words: audit\n        target: to obejct\n",
            ":5:20: 'obejct' is no place in a sentence; expected object"
        ),
        (
            "types:\n  aided:\n    verbs:\n      - {words: [audit], source: [xyzzy's]}\n",
            ":4:35: 'xyzzy's' is no place in a sentence; expected subject, object,"
        ),
        (
            "types:\n  aided:\n    verbs:\n      - words: audit audited\n",
            ":4:22: 'audited' is inflected; expected"
        ),
        (
            "types:\n  aided:\n    verbs:\n      - words: [fund,\n          went]\n",
            ":5:11: 'went' is inflected; expected"
        ),
        ("types:\n  aided:\n    nouns:\n      - words: audits\n", ":4:16: 'audits' is inflected; expected"),
        (
            "types:\n  aided:\n    verbs:\n      - words: Audit\n",
            ":4:16: 'Audit' has capital letters; expected audit"
        ),
        (
            "types:\n  aided:\n    verbs:\n      - words: audit\n        target:\n",
            ":5:16: 'target' has no words;"
        ),
        (
            "types:\n  aided:\n    verbs:\n      - words: go\n        phrase: [dwon]\n",
            ":5:18: 'dwon' is no preposition"
        ),
        (
            "types:\n  audited:\n    class: ACCUSE\n",
            ":3:5: the type 'audited' has no words that tell of it; expected verbs,"
        ),
        ("types:\n  \"\": {class: AID}\n", ":2:7: '' is no name of a type; expected small letters"),
        ("types:\n  audited:\n", ":2:11: nothing is said of the type 'audited'; expected class,"),
        (
            "types:\n  hailed:\n    denial: jeerd\n    verbs:\n      - words: hail\n",
            ":3:13: there is no type 'jeerd'; expected the type that a denial is"
        ),
        ("types:\n\taided: x\n", ":2:1: "), ("", ": there are no keys in it; expected a mapping of keys"),
    ])
    func aMistakeInAnOntologyIsShown(ontology: String, complaint: String) async throws {
        let entente = try Command()
        try entente.write(Sample.parsed, to: "a.conllu")
        try FileManager.default.createDirectory(
            at: entente.folder.appendingPathComponent("sub"), withIntermediateDirectories: true)
        try entente.write(ontology, to: "sub/my.yaml")
        for arguments in ["extract a.conllu", "types"] {
            let run = try await entente.shell("$entente \(arguments) --ontology sub/my.yaml")
            #expect(run.status == 2)
            #expect(run.output == "")
            #expect(run.errors.hasPrefix("entente: sub/my.yaml\(complaint)"), "\(run.errors)")
        }
    }

    @Test func aMissingFileIsNamedAsItWasTyped() async throws {
        let entente = try Command()
        try entente.write(Sample.graph("a"), to: "a.json")
        for option in ["--names", "--ontology"] {
            let run = try await entente("merge", "a.json", option, "nope.txt")
            #expect(run.status == 2)
            #expect(run.errors == "entente: nope.txt: there is no such file; check the name\n")
            #expect(try await entente("merge", "a.json", option, ".").errors.hasPrefix("entente: .: it is a folder; "))
        }
    }

    @Test func aTypeOfOnesOwnCanBeAskedFor() async throws {
        let entente = try Command()
        try entente.write("types:\n  toasted:\n    class: SUPPORT\n    verbs:\n      - words: toast\n", to: "my.yaml")
        try entente.write(Sample.parsed, to: "a.conllu")
        let run = try await entente(
            "neighbours", "KOR", "a.conllu", "--ontology", "my.yaml", "--type", "toasted")
        #expect(run.status == 1)
        #expect(run.errors == "entente: nothing of that kind is told of South Korea; there is: warned\n")
    }
}
