import Graphs
import Testing

@testable import Drawing

@Suite struct DrawingQualityTests {
    private static func line(_ points: [Point], _ source: Int, _ target: Int, label: Box? = nil) -> DrawnGraph.Line {
        DrawnGraph.Line(points: points, source: source, target: target, label: label)
    }

    @Test func faultsAreCounted() {
        let boxes = [(0, 0), (200, 0), (100, 0), (100, 100)].map {
            Box(centre: Point(Double($0.0), Double($0.1)), width: 40, height: 20)
        }
        let label = Box(centre: Point(100, 2), width: 30, height: 10)
        let drawing = DrawnGraph(
            boxes: boxes,
            lines: [
                Self.line([Point(20, 0), Point(180, 0)], 0, 1, label: label),
                Self.line([Point(60, -50), Point(60, 50), Point(100, 90)], 0, 3, label: label),
            ])
        let quality = DrawingQuality(drawing, wordedLines: 3)
        #expect(quality.labelsOnLabels == 1)
        #expect(quality.labelsOnBoxes == 2)
        #expect(quality.boxesOnBoxes == 0)
        #expect(quality.linesThroughBoxes == 1)
        #expect(quality.linesThroughLabels == 1)
        #expect(quality.crossings == 1)
        #expect((40...50).contains(quality.turning))
        #expect(quality.lostLabels == 1)
        #expect(quality.aspect > 1)
    }

    /// Two hundred graphs of the shape of news, drawn with little effort: words hide neither words nor boxes.
    @Test func labelsHideNothingInTwoHundredGraphs() throws {
        var (onLabels, onBoxes, boxes, lost, ends) = (0, 0, 0, 0, 0)
        for number in 0..<200 {
            let size = 6 + number % 20
            let diagram = Diagram(graph: Samples.random(nodes: size, edges: size * 7 / 5, seed: UInt64(number)))
            let layout = try LayoutEngine(effort: Effort(seeds: 1, finalists: 1, rounds: 1)).layout(diagram)
            let quality = DrawingQuality(DrawnGraph(layout, of: diagram), wordedLines: diagram.edges.count)
            onLabels += quality.labelsOnLabels
            onBoxes += quality.labelsOnBoxes
            boxes += quality.boxesOnBoxes
            lost += quality.lostLabels
            ends += quality.hiddenEnds
        }
        #expect([onLabels, onBoxes, boxes, lost, ends] == [0, 0, 0, 0, 0])
    }
}
