import Testing

@testable import Extraction

@Suite struct TableFileTests {
    @Test func readsColumnsByName() throws {
        let table = try TableFile(
            "# note\nname\tcode\nChad|Tchad\tTCD\n\nMali\tMLI\n", name: "t.tsv", requiring: ["code"])
        #expect(table.rows.map { $0.text("code") } == ["TCD", "MLI"])
        #expect(table.rows[0].list("name") == ["Chad", "Tchad"])
        #expect(table.rows.map(\.line) == [3, 5])
    }

    @Test func namesTheMissingColumn() {
        #expect(throws: OntologyError.self) { try TableFile("name\nChad\n", name: "t.tsv", requiring: ["code"]) }
    }

    @Test func namesTheLineWithTooManyCells() {
        let error = #expect(throws: OntologyError.self) {
            try TableFile("name\nChad\nMali\tMLI\n", name: "t.tsv", requiring: ["name"])
        }
        #expect(error?.description.hasPrefix("t.tsv:3:6: this is cell 2") == true)
    }
}
