public import Graphs

/// What is to be drawn of a graph: boxes, lines, hubs, words and legend, but not yet where.
///
/// Boxes come in the order of the entities' identifiers, lines and hubs in the order of their first
/// relation's key.
public struct Diagram: Hashable, Sendable {
    /// The title, one line of clean text.
    package let title: String?
    /// The explanation under the title.
    package let subtitle: String?
    /// The boxes.
    package let nodes: [DiagramNode]
    /// The lines.
    package let edges: [DiagramEdge]
    /// The acts of several with one another.
    package let hubs: [DiagramHub]
    /// Boxes that should lie near each other though no line joins them: a country and what belongs to it.
    package let ties: [Tie]
    /// The signs to be explained.
    package let legend: [LegendEntry]
    /// How much of the graph is drawn, in a sentence without a full stop; nothing where all is.
    package let omission: String?
    /// Where it comes from, in a line; nothing where no document is known.
    package let sourceLine: SourceLine?
    /// Where the graph came from.
    package let sources: [DocumentSource]

    /// An invisible pull between two boxes, by index.
    package struct Tie: Hashable, Sendable {
        package let first: Int
        package let second: Int
    }

    /// Chooses what to draw of a graph.
    public init(graph: EntityGraph, options: DiagramOptions = DiagramOptions()) {
        self.init(graph: graph, comparison: nil, options: options)
    }

    /// Chooses what to draw of two graphs, each thing in the colour, stroke and sign of who says it.
    public init(comparison: Comparison, options: DiagramOptions = DiagramOptions()) {
        self.init(graph: comparison.graph, comparison: comparison, options: options)
    }

    private init(graph: EntityGraph, comparison: Comparison?, options: DiagramOptions) {
        let builder = DiagramBuilder(graph: graph, comparison: comparison, options: options)
        title = options.title.map { DisplayText($0).shortened(to: 160) }.flatMap { $0.isEmpty ? nil : $0 }
        nodes = builder.nodes
        edges = builder.edges
        hubs = builder.hubs
        ties = builder.ties
        legend = LegendEntry.entries(
            for: builder.nodes, edges: builder.edges, hubs: builder.hubs, comparison: comparison)
        sources = graph.sources
        sourceLine = options.namesSources && !builder.nodes.isEmpty ? SourceLine(graph.sources) : nil
        omission = builder.omission?.sentence
        let explanation = options.subtitle.map { DisplayText($0).shortened(to: 240) } ?? builder.explanation
        subtitle = explanation.isEmpty ? nil : explanation
    }
}
