import Drawing
import Graphs
import Testing

@Suite struct RendererTests {
    let diagram = Diagram(graph: Samples.article, options: DiagramOptions(title: "A title"))

    @Test func samplesComeOutTheSameTwice() throws {
        let renderer = Renderer()
        for format in [DrawingFormat.svg, .dot] {
            let first = try renderer.render(diagram, as: format)
            #expect(try renderer.render(diagram, as: format) == first)
            #expect(!first.isEmpty)
        }
    }
}
