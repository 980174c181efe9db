/// Why a diagram could not be laid out or rendered.
public enum LayoutError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There are more boxes or lines than a legible picture holds.
    case tooLarge(nodes: Int, edges: Int)
    /// The process that looked for places died, or was ended at its limits.
    case died(nodes: Int, edges: Int, cause: String)
    /// The Graphviz library would not do it; what it said is given.
    case refused(step: String, complaint: String)

    /// The most boxes that are drawn.
    public static let nodeLimit = 3000
    /// The most lines that are drawn.
    public static let edgeLimit = 9000

    /// What happened and what to do.
    public var description: String {
        switch self {
        case .tooLarge(let nodes, let edges):
            """
            the diagram has \(nodes) boxes and \(edges) lines, more than the \(Self.nodeLimit) and \(Self.edgeLimit) \
            that can be read; draw the neighbourhood of a name, roll officials up into their countries, leave the \
            standing facts out, or pass fewer documents
            """
        case .died(let nodes, let edges, let cause):
            """
            no places were found for \(nodes) boxes and \(edges) lines: \(cause); draw fewer (--most, --about, --roll-up, \
            --type), or raise --layout-seconds or --layout-mebibytes
            """
        case .refused(let step, let complaint):
            "Graphviz could not \(step): \(complaint.isEmpty ? "it gave no reason" : complaint)"
        }
    }
}
