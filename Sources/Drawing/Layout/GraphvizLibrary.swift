import CGraphviz

/// The one door to libgvc: text in, boxes or bytes out, one caller at a time in the whole process.
enum GraphvizLibrary {
    /// How Graphviz is to find places for what it is given.
    enum Engine: String {
        /// Stress majorisation (Gansner, Koren and North, 2004).
        case neato
        /// Multilevel force-directed placement (Hu, 2005).
        case sfdp
        /// Ranks (Gansner, Koutsofios, North and Vo, 1993).
        case dot
        /// Circles round the parts that hang together (Six and Tollis, 1999).
        case circo
        /// Rings round a middle (Wills, 1997).
        case twopi
        /// Takes every position as given.
        case asGiven = "nop2"
    }

    /// Centre and size of a node, in points, y upwards.
    struct Placed {
        let x: Double
        let y: Double
        let width: Double
        let height: Double
    }

    /// The boxes of all nodes, in the order in which the text names them.
    ///
    /// - Throws: `LayoutError.refused` where the text cannot be read or laid out.
    static func boxes(of dot: String, engine: Engine) throws(LayoutError) -> [Placed] {
        entgv_lock()
        defer { entgv_unlock() }
        let graph = try open(dot)
        defer { entgv_close(graph) }
        try layOut(graph, engine: engine)
        let count = entgv_boxes(graph, nil, 0)
        var boxes = [entgv_box](repeating: entgv_box(), count: count)
        _ = entgv_boxes(graph, &boxes, count)
        return boxes.map { Placed(x: $0.x, y: $0.y, width: $0.width, height: $0.height) }
    }

    /// The picture of a text whose positions are all given, in a format of Graphviz such as `png`.
    ///
    /// - Throws: `LayoutError.refused` where the text cannot be read or rendered.
    static func picture(of dot: String, format: String, dotsPerInch: Int?) throws(LayoutError) -> [UInt8] {
        entgv_lock()
        defer { entgv_unlock() }
        let graph = try open(dot)
        defer { entgv_close(graph) }
        if let dotsPerInch { entgv_set(graph, "dpi", String(dotsPerInch)) }
        try layOut(graph, engine: .asGiven)
        var length = 0
        guard let data = entgv_render(graph, format, &length) else {
            throw LayoutError.refused(step: "render \(format)", complaint: complaint)
        }
        defer { entgv_release(data) }
        return data.withMemoryRebound(to: UInt8.self, capacity: length) {
            Array(UnsafeBufferPointer(start: $0, count: length))
        }
    }

    private static func open(_ dot: String) throws(LayoutError) -> OpaquePointer {
        entgv_forget()
        guard let graph = entgv_open(dot) else {
            throw LayoutError.refused(step: "read the DOT text", complaint: complaint)
        }
        return graph
    }

    private static func layOut(_ graph: OpaquePointer, engine: Engine) throws(LayoutError) {
        guard entgv_layout(graph, engine.rawValue) == 0 else {
            throw LayoutError.refused(step: "lay the diagram out with \(engine.rawValue)", complaint: complaint)
        }
    }

    private static var complaint: String {
        String(cString: entgv_complaints()).split(separator: "\n").joined(separator: "; ")
    }
}
