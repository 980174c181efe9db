import ArgumentParser
import Drawing

/// What a command can write to a file, named by an option or by what the file's name ends in.
protocol FileFormat: CaseIterable, RawRepresentable, ExpressibleByArgument where RawValue == String {
    /// The format of files whose name ends in a word.
    static func ending(in word: String) -> Self?
}

extension FileFormat {
    static func ending(in word: String) -> Self? { Self(rawValue: word) }

    /// The format an option names, else the one the output's name ends in, else a usual one.
    static func chosen(_ named: Self?, for path: FilePath?, usual: Self) throws -> Self {
        if let named { return named }
        guard let path, !path.isStandardStream else { return usual }
        let known = allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
        guard let word = path.ending else {
            throw ValidationError("\(path.text): its name ends in no format; give one that ends in \(known)")
        }
        guard let format = ending(in: word) else {
            throw ValidationError(
                "\(path.text): files that end in .\(word) cannot be written; give one that ends in \(known)")
        }
        return format
    }
}

/// One merged graph.
enum MergedFormat: String, FileFormat {
    case json
}

/// Graphs as data.
enum DataFormat: String, FileFormat {
    /// One merged graph as a JSON object.
    case json
    /// One JSON object a line, a line a document.
    case jsonl
}

/// What a graph can be drawn as.
enum PictureFormat: String, FileFormat {
    case svg, dot, png, pdf
    /// A page to explore, in one file.
    case html

    static func ending(in word: String) -> PictureFormat? {
        switch word {
        case "htm": .html
        default: PictureFormat(rawValue: DrawingFormat(fileExtension: word)?.rawValue ?? word)
        }
    }

    /// The format of the picture alone; nothing for a page.
    var drawing: DrawingFormat? { DrawingFormat(rawValue: rawValue) }

    /// How a picture of the format may be shown.
    var content: Output.Content {
        switch self {
        case .svg, .dot, .html: .text
        case .png, .pdf: .binary
        }
    }
}

/// Everything a graph can be written as.
enum GraphFormat: String, FileFormat {
    case json, jsonl, dot, svg, png, pdf, html

    static func ending(in word: String) -> GraphFormat? {
        GraphFormat(rawValue: PictureFormat.ending(in: word)?.rawValue ?? word)
    }
}
