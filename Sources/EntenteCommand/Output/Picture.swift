import Drawing
import Graphs
import Page
import Press

/// A graph, or two compared, as somebody wants to see it.
struct Picture {
    private let diagram: Diagram
    private let page: Page
    private let renderer: Renderer

    /// A graph; from the reports at hand a page shows paragraphs.
    init(_ graph: EntityGraph, options: DiagramOptions, layout: LayoutOptions, articles: [Article] = []) {
        let options = layout.limiting(options)
        renderer = layout.renderer
        diagram = Diagram(graph: graph, options: options)
        page = Page(diagram: diagram, graph: graph, articles: articles)
    }

    /// Two graphs in one.
    init(_ comparison: Comparison, options: DiagramOptions, layout: LayoutOptions, articles: [Article] = []) {
        let options = layout.limiting(options)
        renderer = layout.renderer
        diagram = Diagram(comparison: comparison, options: options)
        page = Page(diagram: diagram, comparison: comparison, articles: articles)
    }

    /// The bytes of the picture in a format.
    func bytes(as format: PictureFormat, _ look: PictureOptions = PictureOptions()) throws -> [UInt8] {
        if let omission = diagram.omission {
            Terminal.complain(
                Complaint(about: nil, "\(omission); \(LayoutOptions.adviceOnRest)"))
        }
        guard let drawing = format.drawing else { return try page.html(renderer) }
        return try renderer.render(diagram, as: drawing, look)
    }
}
