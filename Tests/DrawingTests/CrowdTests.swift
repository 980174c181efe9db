import Foundation
import Graphs
import Testing

@testable import Drawing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Diagrams of more than a picture holds: what is left out is counted, and the search for places ends.
@Suite struct CrowdTests {
    static func labels(_ count: Int) -> EntityGraph {
        Samples.pair(
            (0..<count).map { number in
                Samples.relation(
                    "NOR", "act_\(number)", "SWE", .accuse, documents: number.isMultiple(of: 1000) ? 3 : 1)
            })
    }

    @Test func sixLabelsAreShownAndASeventhIsNot() {
        let six = Diagram(graph: Self.labels(6)).edges[0].content
        #expect(six.label.count == 6 && six.rest == nil)
        let seven = Diagram(graph: Self.labels(7)).edges[0].content
        #expect(seven.label.count == 6 && seven.label.last == "and 2 more")
        #expect(seven.told.count == 7 && seven.untold == 0)
    }

    @Test func theMostReportedOfThousandsAreShown() throws {
        let diagram = Diagram(graph: Self.labels(5000))
        let content = try #require(diagram.edges.first).content
        #expect(content.shown.map(\.type) == ["act_0", "act_1000", "act_2000", "act_3000", "act_4000"])
        #expect(content.label.last == "and 4995 more")
        #expect(content.told.count == StatementList.toldLimit && content.untold == 4900)
        #expect(content.reports == 3)
        let layout = try LayoutEngine(effort: LayoutTests.quick).layout(diagram)
        #expect(layout.size.y < 600)
        let renderer = Renderer(effort: LayoutTests.quick)
        let svg = try renderer.render(diagram, as: .svg)
        #expect(XMLParser(data: Data(svg)).parse() && svg.count < 100_000)
        #expect(String(decoding: svg, as: UTF8.self).contains("And 4900 more."))
        let dot = String(decoding: try renderer.render(diagram, as: .dot), as: UTF8.self)
        #expect(dot.contains("and 4995 more") && dot.utf8.count < 100_000)
    }

    /// Every tone and style in both directions: twenty-four lines between two.
    static let manyWays: EntityGraph = {
        let types: [(String, EventClass)] = [("warned", .threaten), ("aided", .aid), ("visited", .consult)]
        return Samples.pair(
            types.flatMap { name, eventClass in
                [Modality.asserted, .expected, .hypothetical, .reported].flatMap { modality in
                    [("NOR", "SWE"), ("SWE", "NOR")].map { source, target in
                        Samples.relation(
                            source, name, target, eventClass, modality: modality,
                            documents: modality == .reported ? 2 : 1)
                    }
                }
            })
    }()

    @Test func ofManyParallelLinesAllButTheMostReportedAreBundled() throws {
        let diagram = Diagram(graph: Self.manyWays)
        #expect(diagram.edges.count == LineBuilder.parallelLimit)
        let bundle = try #require(diagram.edges.first { $0.tone == .mixed })
        #expect(bundle.content.label == ["17 more"] && bundle.statements.count == 17 && bundle.isSymmetric)
        #expect(diagram.edges.filter { $0.style == .reported }.count == 6)
        #expect(diagram.legend.contains(.tone(.mixed)))
        #expect(diagram.edges.reduce(0) { $0 + $1.content.count } == Self.manyWays.relations.count)
        let renderer = Renderer(effort: LayoutTests.quick)
        let svg = String(decoding: try renderer.render(diagram, as: .svg), as: UTF8.self)
        for relation in diagram.edges.flatMap(\.statements) { #expect(svg.contains(relation.sentence + ".")) }
        #expect(svg.contains(".line.mixed{"))
        #expect(try renderer.render(diagram, as: .png).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }

    @Test func slugsOfOneBeginningStayDistinct() {
        let ends = String(repeating: "long ", count: 20)
        var slug = Slug()
        let names = (0..<3000).map { slug.make(from: ends + "\($0)") }
        #expect(Set(names).count == names.count)
    }

    /// The comparisons a start may take are the same for every machine, and few once they are used up.
    @Test(arguments: [0, 10_000, 1_000_000]) func theSearchEndsWithItsAllowance(allowance: Int) throws {
        let diagram = Diagram(graph: Samples.everybody(24))
        let problem = try Self.problem(diagram)
        let centres = problem.boxSizes.indices.map { Point(Double($0 % 6) * 200, Double($0 / 6) * 120) }
        var refinement = Refinement(Arrangement(problem: problem, centres: centres), allowance: allowance)
        refinement.route(rounds: 2)
        while !refinement.isSettled { refinement.settle() }
        // One line's tries may still be finished.
        let items = problem.boxSizes.count + problem.links.count
        let oneMore = 9 * 8 * items * (Arrangement.stride * Arrangement.stride)
        #expect(refinement.arrangement.work < allowance + oneMore)
        let layout = try LayoutEngine(effort: Effort(seeds: 1, finalists: 1, rounds: 2, allowance: allowance))
            .layout(diagram)
        #expect(layout.lines.count == 24 * 23 && Faults(layout, Samples.everybody(24)).boxesOnBoxes == 0)
    }

    @Test func anOrdinaryPictureTakesASmallPartOfTheAllowance() throws {
        let problem = try Self.problem(Diagram(graph: Samples.article))
        let centres = try Placer(problem: problem).centres(seed: 1)
        var refinement = Refinement(
            Arrangement(problem: problem, centres: centres), allowance: Effort.usualAllowance)
        refinement.route(rounds: 1)
        refinement.settle()
        refinement.settle()
        let rounds = Effort.suited(to: problem.boxSizes.count + problem.links.count).rounds
        #expect(refinement.arrangement.work / 2 * rounds < Effort.usualAllowance / 4)
    }

    private static func problem(_ diagram: Diagram) throws -> LayoutProblem {
        let sizer = Sizer(diagram: diagram)
        return sizer.problem(try TextMeasure(sizer.lines + Header.measured(for: diagram)))
    }

    @Test func labelsHideNothingInACrowd() throws {
        let graph = Samples.everybody(26)
        let layout = try LayoutEngine(effort: Effort(seeds: 1, finalists: 1, rounds: 1, allowance: 1_000_000))
            .layout(Diagram(graph: graph))
        let labels = layout.lines.compactMap(\.label)
        #expect(layout.lines.count == 26 * 25 && (1...LayoutProblem.labelledLinesOfMany).contains(labels.count))
        let faults = Faults(layout, graph)
        #expect(faults.labelsOnBoxes + faults.labelsOnLabels + faults.boxesOnBoxes == 0)
    }

    @Test func manyPartsStandInRows() throws {
        let count = 360
        let entities = (0..<count).map { Samples.other(.organisation, "n\($0)", "Body \($0)") }
        let relations = stride(from: 0, to: count, by: 3).map { number in
            Samples.relation(entities[number].id.text, "urged", entities[number + 1].id.text, .request)
        }
        let graph = EntityGraph(sources: [], entities: entities, relations: relations)
        let diagram = Diagram(graph: graph, options: DiagramOptions(includesUnconnected: true))
        let layout = try LayoutEngine().layout(diagram)
        #expect(layout.boxes.count == count && Faults(layout, graph).boxesOnBoxes == 0)
        #expect((0.7...3).contains(layout.size.x / layout.size.y))
        for (edge, line) in zip(diagram.edges, layout.lines) {
            let tip = try #require(line.heads.first).tip
            #expect(layout.boxes[edge.target].grown(by: 2).contains(tip))
        }
    }
}
