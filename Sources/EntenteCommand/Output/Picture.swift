import Drawing
import Graphs
import Page
import Press

/// A graph as somebody wants to see it.
struct Picture {
    let graph: EntityGraph
    let options: DiagramOptions
    /// The reports at hand, from which a page shows paragraphs.
    let articles: [Article]

    /// The bytes of the picture in a format.
    func bytes(as format: PictureFormat) throws -> [UInt8] {
        let diagram = Diagram(graph: graph, options: options)
        guard let drawing = format.drawing else {
            return try Page(diagram: diagram, graph: graph, articles: articles).html()
        }
        return try Renderer().render(diagram, as: drawing)
    }
}
