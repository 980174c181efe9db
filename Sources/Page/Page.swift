public import Drawing
import Foundation
public import Graphs
import Mustache
public import Press

/// A diagram as one HTML file that needs nothing else: the picture as it is printed, with everything that is told behind it.
///
/// Nothing from a report becomes markup: what the page shows of reports comes as data in a block of JSON, and its script
/// sets text only. The page's policy lets its own script and styles run, known by their fingerprints, and nothing be fetched.
public struct Page: Sendable {
    private let diagram: Diagram
    private let graph: EntityGraph
    private let articles: [Article]
    private let comparison: Comparison?

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - diagram: What the picture shows.
    ///   - graph: Everything that is told; the table has all of it, though the picture may show less.
    ///   - articles: The reports that are at hand; of others the page shows the quotations.
    public init(diagram: Diagram, graph: EntityGraph, articles: [Article] = []) {
        self.diagram = diagram
        self.graph = graph
        self.articles = articles
        comparison = nil
    }

    /// Makes a page of two tellings.
    ///
    /// - Parameters:
    ///   - diagram: What the picture shows of the comparison.
    ///   - comparison: Everything that either says.
    ///   - articles: The reports that are at hand.
    public init(diagram: Diagram, comparison: Comparison, articles: [Article] = []) {
        self.diagram = diagram
        self.graph = comparison.graph
        self.articles = articles
        self.comparison = comparison
    }

    /// The bytes of the file; the same diagram, graph and reports always give the same.
    ///
    /// - Throws: `LayoutError` where the diagram is too large or Graphviz fails.
    public func html(_ renderer: Renderer = Renderer()) throws(LayoutError) -> [UInt8] {
        let svg = String(decoding: try renderer.render(diagram, as: .svg), as: UTF8.self)
        let content = PageContent(diagram: diagram, graph: graph, articles: articles, comparison: comparison, svg: svg)
        return Array(PageTemplate.standard.render(content).utf8)
    }
}
