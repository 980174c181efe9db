import ArgumentParser
import Drawing
import Graphs

/// What a graph can be written as.
enum GraphFormat: String, CaseIterable, ExpressibleByArgument {
    /// One merged graph as a JSON object.
    case json
    /// One JSON object a line, a line a document.
    case jsonl
    /// Graphviz text with all positions.
    case dot
    /// Scalable picture.
    case svg
    /// Picture of pixels.
    case png
    /// One page.
    case pdf

    /// The picture's format, for those that are pictures.
    var drawing: DrawingFormat? { DrawingFormat(rawValue: rawValue) }

    /// The format that a file's name ends in.
    static func named(_ path: String, among formats: [GraphFormat]) throws(Complaint) -> GraphFormat {
        let name = path.split(separator: "/").last ?? ""
        let known = formats.map { ".\($0.rawValue)" }.joined(separator: ", ")
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
            throw Complaint(about: path, "its name ends in no format; give one that ends in \(known)")
        }
        let ending = name[name.index(after: dot)...].lowercased()
        let format = GraphFormat(rawValue: ending) ?? DrawingFormat(fileExtension: ending).flatMap { GraphFormat($0) }
        guard let format, formats.contains(format) else {
            throw Complaint(
                about: path, "files that end in .\(ending) cannot be written; give one that ends in \(known)")
        }
        return format
    }

    private init?(_ drawing: DrawingFormat) { self.init(rawValue: drawing.rawValue) }

    /// The format an option names, else the one the output's name ends in, else a usual one.
    static func chosen(
        _ named: GraphFormat?, for path: String?, among formats: [GraphFormat], usual: GraphFormat
    ) throws -> GraphFormat {
        if let named {
            guard formats.contains(named) else {
                let known = formats.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("The format '\(named.rawValue)' is not for this command; it writes \(known).")
            }
            return named
        }
        guard let path, path != "-" else { return usual }
        return try GraphFormat.named(path, among: formats)
    }
}
