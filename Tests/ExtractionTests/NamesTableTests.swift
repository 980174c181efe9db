import Extraction
import Graphs
import Testing

@Suite struct NamesTableTests {
    private let ada = Entity(id: EntityID("person/ada-quist"), kind: .person, name: "Ada Quist")
    private let mama = Entity(id: EntityID("person/mama-ada"), kind: .person, name: "Mama Ada")

    private func table(_ text: String?) throws -> NamesTable {
        try NamesTable(text.map { Array($0.utf8) }, name: "my.tsv")
    }

    @Test func aTableIsBegunAndSaysAThingOnce() throws {
        var table = try table(nil)
        try table.add(mama, asOneWith: ada)
        #expect(table.text == "name\tkind\tcountry\taliases\nAda Quist\tperson\t\tMama Ada\n")
        #expect(table.added == ["Ada Quist\tperson\t\tMama Ada"])
        var again = try self.table(table.text)
        try again.add(mama, asOneWith: ada)
        #expect(again.text == table.text)
        #expect(again.added.isEmpty && again.removed.isEmpty)
    }

    @Test func aLineIsChangedAndTheOthersStay() throws {
        let text = "# mine\nname\tkind\tcountry\taliases\r\nAda Quist\tperson\tKEN\tA. Q.\r\nZenda\tplace\n"
        var table = try table(text)
        try table.add(mama, asOneWith: ada)
        #expect(table.text == text.replacing("A. Q.", with: "A. Q.|Mama Ada"))
        #expect(table.removed == ["Ada Quist\tperson\tKEN\tA. Q.\r"])
    }

    @Test func whatTheTableSaysOtherwiseIsAnError() throws {
        var table = try table("name\tkind\tcountry\taliases\nEve\tperson\t\tMama Ada\n")
        #expect(throws: OntologyError.self) { try table.add(mama, asOneWith: ada) }
        #expect(throws: OntologyError.self) { try table.add(ada, asOneWith: ada) }
        #expect(throws: OntologyError.self) { try self.table("name\tkind\nX\tpersn\n") }
    }

    @Test func namesCannotBreakOutOfTheirCells() throws {
        var table = try table(nil)
        try table.add(
            Entity(id: EntityID("person/x"), kind: .person, name: "Mama\tAda\nEve\tperson"), asOneWith: ada)
        #expect(table.text.split(separator: "\n").count == 2)
        _ = try self.table(table.text)
    }
}
