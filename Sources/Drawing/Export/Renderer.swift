/// Lays diagrams out and writes them; safe to use from any number of tasks, which take turns at Graphviz.
public struct Renderer: Sendable {
    private let engine: LayoutEngine

    /// Makes a renderer; an engine of Graphviz finds the first places, by nature the one that suits the size.
    public init(start: StartingEngine = .auto) {
        engine = LayoutEngine(start: start)
    }

    /// Makes a renderer that looks for places with a given effort, and has a worker look for those of large diagrams.
    package init(effort: Effort?, worker: LayoutWorker? = nil, start: StartingEngine = .auto) {
        engine = LayoutEngine(effort: effort, worker: worker, start: start)
    }

    /// The diagram in a format; the same diagram always gives the same bytes.
    ///
    /// - Throws: `LayoutError` where the diagram is too large or Graphviz fails.
    public func render(
        _ diagram: Diagram, as format: DrawingFormat, _ options: PictureOptions = PictureOptions()
    ) throws(LayoutError) -> [UInt8] {
        if format == .dot, options.isPlain { return Array(PlainDOT(diagram: diagram, theme: options.theme).text.utf8) }
        let layout = try engine.layout(diagram)
        switch format {
        case .svg: return Array(SVGWriter(diagram: diagram, layout: layout, theme: options.theme).text.utf8)
        case .dot: return Array(DOTWriter(diagram: diagram, layout: layout, theme: options.theme).text.utf8)
        case .png: return try RasterExport.png(diagram, layout, options)
        case .pdf: return try RasterExport.pdf(diagram, layout, options)
        }
    }
}
