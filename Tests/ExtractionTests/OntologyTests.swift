import Foundation
import Graphs
import Testing

@testable import Extraction

@Suite struct OntologyTests {
    /// Writes an extension to a file of its own and reads the ontology with it.
    private func ontology(with text: String) throws -> Ontology {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(text.utf8).write(to: url)
        return try Ontology(extendedBy: [url])
    }

    @Test func everyEventTypeHasAClassAndWords() throws {
        let ontology = try Ontology()
        let standing: Set<String> = [
            "leads", "official_of", "spokesperson_for", "member_of", "part_of", "based_in", "located_in",
        ]
        for type in ontology.types {
            #expect((type.eventClass == nil) == standing.contains(type.name), "\(type.name)")
            if type.eventClass != nil { #expect(!ontology.words(triggering: type.name).isEmpty, "\(type.name)") }
        }
        #expect(Set(ontology.types.compactMap(\.eventClass)).count == EventClass.allCases.count)
    }

    @Test func everyRoleIsSomeType() throws {
        let ontology = try Ontology()
        for role in TypeRole.allCases { #expect(ontology.type(role) != nil, "\(role)") }
        let renamed = try self.ontology(
            with: "types:\n  menaced:\n    class: THREATEN\n    role: urging\n    verbs:\n      - words: menace\n")
        #expect(renamed.type(.urging)?.name == "menaced")
    }

    @Test func framesThatAskForAsMuchAreTriedAsTheyStand() throws {
        let ontology = try ontology(
            with: """
                types:
                  zapped:
                    class: SUPPORT
                    verbs:
                      - words: zork
                        target: with
                      - words: [zork, zerk]
                        object: thing
                  abetted:
                    class: SUPPORT
                    verbs:
                      - name: other
                        words: zork
                """)
        let names = ontology.frames(of: "zork", as: .verb).map(\.name)
        #expect(names == ["zapped/verb/zork-thing", "zapped/verb/zork", "abetted/verb/other"])
    }

    @Test func twoFramesOfOneNameAreAMistake() throws {
        let text = "types:\n  zapped:\n    class: AID\n    verbs:\n      - words: zork\n      - words: zork\n"
        let error = #expect(throws: OntologyError.self) { try ontology(with: text) }
        #expect(error?.place?.line == 6)
    }

    @Test func anExtensionAddsAType() throws {
        let ontology = try ontology(
            with: """
                types:
                  toasted:
                    class: SUPPORT
                    verbs:
                      - words: toast
                """)
        #expect(ontology.type(named: "toasted")?.quad == .verbalCooperation)
        #expect(ontology.frames(of: "toast", as: .verb).map(\.type) == ["toasted"])
        #expect(!ontology.frames(of: "warn", as: .verb).isEmpty)
    }

    @Test func anExtensionAddsWordsToAType() throws {
        let ontology = try ontology(with: "types:\n  warned:\n    verbs:\n      - words: forewarn\n")
        #expect(ontology.type(named: "warned")?.eventClass == .threaten)
        #expect(ontology.frames(of: "forewarn", as: .verb).map(\.type) == ["warned"])
        #expect(ontology.frames(of: "warn", as: .verb).map(\.type) == ["warned"])
    }

    @Test(arguments: [
        ("types:\n  toasted:\n    class: CHEER\n", 3, 12),
        ("types:\n  toasted:\n    class: SUPPORT\n    verbs:\n      - word: toast\n", 5, 9),
        ("types:\n  toasted:\n    class: SUPPORT\n    targets: [county]\n", 4, 14),
        ("typos:\n  a: b\n", 1, 1),
        ("types:\n  toasted:\n    class: SUPPORT\n    symmetric: perhaps\n", 4, 16),
    ])
    func aMistakeIsReportedWhereItStands(text: String, line: Int, column: Int) throws {
        let error = #expect(throws: OntologyError.self) { try ontology(with: text) }
        #expect(error?.place?.line == line)
        #expect(error?.place?.column == column)
    }

    @Test func brokenYAMLIsReportedWithItsLine() throws {
        let error = #expect(throws: OntologyError.self) { try ontology(with: "types:\n  a: [1,\n") }
        #expect((error?.place?.line ?? 0) > 1)
    }

    @Test func inflectedWordsAreToldFromDictionaryForms() {
        let forms = DictionaryForms(
            known: ["embed", "found", "news"], irregular: ["froze": "freeze", "found": "find"])
        for verb in ["warn", "sing", "shed", "need", "proceed", "embed", "found", "pass", "focus", "re-open", "freeze"]
        {
            #expect(forms.correction(ofVerb: verb) == nil, "\(verb)")
        }
        for verb in ["audited", "planned", "warning", "audits", "publishes", "relies"] {
            #expect(forms.correction(ofVerb: verb)?.hasPrefix("warn for ") == true, "\(verb)")
        }
        #expect(forms.correction(ofVerb: "froze") == "freeze")
        for noun in ["strike", "crisis", "canvas", "news", "press", "virus", "building"] {
            #expect(forms.correction(ofNoun: noun) == nil, "\(noun)")
        }
        #expect(forms.correction(ofNoun: "strikes") != nil)
    }
}
