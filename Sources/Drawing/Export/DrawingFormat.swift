/// What a diagram can be written as.
public enum DrawingFormat: String, Hashable, Sendable, CaseIterable {
    /// Scalable picture with live text, tooltips and a dark side.
    case svg
    /// Text of the Graphviz language with all positions; `neato -n2` draws it as it is.
    case dot
    /// Picture of two pixels a point.
    case png
    /// One page.
    case pdf

    /// The format of a file name's extension, such as `svg` or `GV`; nothing where it names none.
    public init?(fileExtension: String) {
        let name = fileExtension.lowercased()
        self.init(rawValue: name == "gv" ? "dot" : name)
    }
}
