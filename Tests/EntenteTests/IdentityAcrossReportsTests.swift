import Entente
import Graphs
import Press
import Testing

/// Who is one in several reports, and who is not.
@Suite struct IdentityAcrossReportsTests {
    private static let pipeline = Result { try Pipeline() }

    private func graphs(_ texts: [String]) throws -> [EntityGraph] {
        let pipeline = try Self.pipeline.get()
        return texts.enumerated().map { index, text in
            let source = SourceText(text)
            return pipeline.extract(
                Article(id: "\(index).txt", text: source, paragraphs: [Paragraph(kind: .body, range: source.range)]))
        }
    }

    private func edges(_ graph: EntityGraph, _ types: Set<String>) -> [String] {
        graph.relations.filter { types.contains($0.type.name) }
            .map { "\($0.source.text) \($0.type.name) \($0.target.text)" }
    }

    @Test func twoPresidentsOfOneSurnameAreTwo() throws {
        let merged = EntityGraph.merging(
            try graphs([
                "President Kim of South Korea visited Cuba.", "President Kim of North Korea visited Peru.",
                "President Kim visited Chile.",
            ]))
        let found = edges(merged, ["leads", "visited"])
        #expect(
            found.filter { $0.hasPrefix("official/kim@kor ") } == [
                "official/kim@kor leads KOR", "official/kim@kor visited CUB",
            ])
        #expect(
            found.filter { $0.hasPrefix("official/kim@prk ") } == [
                "official/kim@prk leads PRK", "official/kim@prk visited PER",
            ])
        #expect(found.count == 5)
    }

    @Test func ministriesOfSeveralCountriesAreSeveralAndThoseOfOneAreOne() throws {
        let all = try graphs([
            "Argentina's Foreign Ministry accused Chile.", "The Kenyan Foreign Ministry accused Sudan.",
            "The Foreign Ministry accused Peru.", "The Foreign Ministry accused Mali.",
            "The Foreign Ministry of Kenya accused Uganda.",
        ])
        let merged = EntityGraph.merging(all)
        #expect(Set(merged.relations.filter { $0.type.name == "accused" }.map(\.source)).count == 4)
        #expect(
            edges(merged, ["accused"]).filter { $0.contains("ken-") } == [
                "organisation/ken-foreign-ministry accused SDN", "organisation/ken-foreign-ministry accused UGA",
            ])
        for split in 0...all.count {
            let parts = [EntityGraph.merging(all[split...].reversed()), .merging(all[..<split]), merged]
            #expect(EntityGraph.merging(parts) == merged)
        }
    }

    @Test func oneMinistryUnderTwoNamesIsNoDifference() throws {
        let both = try graphs([
            "Seoul's Foreign Ministry warned Peru.", "The South Korean Foreign Ministry warned Peru.",
        ])
        let diff = GraphDiff(both[0], both[1])
        #expect(diff.onlyInA.filter { $0.type.name == "warned" }.isEmpty)
        #expect(diff.entitiesOnlyInA.isEmpty && diff.onlyInB.filter { $0.type.name == "warned" }.isEmpty)
    }

    @Test func rollUpTellsPapersPartiesAndFormerOfficialsFromTheState() throws {
        let graph = try graphs([
            """
            The Kenyan Foreign Ministry warned Uganda. Al-Shabaab attacked Kenya. Former Peruvian President Luis Quispe \
            criticised Chile. The Peruvian Navy warned Bolivia.
            """
        ])[0].rolledUpToCountries()
        #expect(edges(graph, ["warned", "attacked", "criticised"]) == ["KEN warned UGA", "PER warned BOL"])
    }
}
