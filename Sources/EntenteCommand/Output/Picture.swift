import Drawing
import Graphs
import Page
import Press

/// A graph, or two compared, as somebody wants to see it.
struct Picture {
    /// What is drawn.
    private let diagram: Diagram
    private let page: Page

    /// A graph; from the reports at hand a page shows paragraphs.
    init(_ graph: EntityGraph, options: DiagramOptions, articles: [Article] = []) {
        diagram = Diagram(graph: graph, options: options)
        page = Page(diagram: diagram, graph: graph, articles: articles)
    }

    /// Two graphs in one.
    init(_ comparison: Comparison, options: DiagramOptions, articles: [Article] = []) {
        diagram = Diagram(comparison: comparison, options: options)
        page = Page(diagram: diagram, comparison: comparison, articles: articles)
    }

    /// The bytes of the picture in a format.
    func bytes(as format: PictureFormat) throws -> [UInt8] {
        let renderer = Renderer()
        return if let drawing = format.drawing {
            try renderer.render(diagram, as: drawing)
        } else {
            try page.html(renderer)
        }
    }
}
