import ArgumentParser
import Drawing
import Exchange

/// What a command can write to a file, named by an option or by what the file's name ends in.
protocol FileFormat: CaseIterable, RawRepresentable, ExpressibleByArgument where RawValue == String {
    /// What names of files in the format end in, the usual ending first.
    var endings: [String] { get }
    /// The format of files whose name ends in a word, or in two with a dot between.
    static func ending(in words: String) -> Self?
}

extension FileFormat {
    var endings: [String] { [rawValue] }

    static func ending(in words: String) -> Self? { allCases.first { $0.endings.contains(words) } }

    /// The format an option names, else the one the output's name ends in, else a usual one.
    static func chosen(_ named: Self?, for path: FilePath?, usual: Self) throws -> Self {
        if let named { return named }
        guard let path, !path.isStandardStream else { return usual }
        let known = allCases.compactMap { $0.endings.first.map { ".\($0)" } }.joined(separator: ", ")
        guard let word = path.ending else {
            throw ValidationError("\(path.text): its name ends in no format; give one that ends in \(known)")
        }
        guard let format = path.longEnding.flatMap(ending) ?? ending(in: word) else {
            let drawn = PictureFormat.ending(in: word) == nil ? "" : ", or draw it with entente draw"
            throw ValidationError(
                "\(path.text): files that end in .\(word) cannot be written; give one that ends in \(known)\(drawn)")
        }
        return format
    }
}

/// Graphs as data.
enum DataFormat: FileFormat {
    /// One merged graph as a JSON object.
    case json
    /// One JSON object a line, a line a document.
    case jsonl
    /// One merged graph in the format of another program.
    case exchange(ExchangeFormat)

    static let allCases = [DataFormat.json, .jsonl] + ExchangeFormat.allCases.map(DataFormat.exchange)

    init?(rawValue: String) {
        guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = format
    }

    var rawValue: String {
        switch self {
        case .json: "json"
        case .jsonl: "jsonl"
        case .exchange(let format): format.rawValue
        }
    }

    var endings: [String] {
        switch self {
        case .json, .jsonl: [rawValue]
        case .exchange(let format): format.endings
        }
    }
}

/// One merged graph.
enum MergedFormat: FileFormat {
    case data(DataFormat)

    static let allCases = DataFormat.allCases.filter { $0 != .jsonl }.map(MergedFormat.data)

    init?(rawValue: String) {
        guard let format = DataFormat(rawValue: rawValue), format != .jsonl else { return nil }
        self = .data(format)
    }

    /// The same among all formats of data.
    var data: DataFormat {
        switch self {
        case .data(let format): format
        }
    }

    var rawValue: String { data.rawValue }

    var endings: [String] { data.endings }
}

/// What a graph can be drawn as.
enum PictureFormat: String, FileFormat {
    case svg, dot, png, pdf
    /// A page to explore, in one file.
    case html

    static func ending(in words: String) -> PictureFormat? {
        switch words {
        case "htm": .html
        default: PictureFormat(rawValue: DrawingFormat(fileExtension: words)?.rawValue ?? words)
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
enum GraphFormat: FileFormat {
    case data(DataFormat)
    case picture(PictureFormat)

    static let allCases = DataFormat.allCases.map(GraphFormat.data) + PictureFormat.allCases.map(GraphFormat.picture)

    init?(rawValue: String) {
        guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = format
    }

    var rawValue: String {
        switch self {
        case .data(let format): format.rawValue
        case .picture(let format): format.rawValue
        }
    }

    var endings: [String] {
        switch self {
        case .data(let format): format.endings
        case .picture(let format): format.endings
        }
    }

    static func ending(in words: String) -> GraphFormat? {
        PictureFormat.ending(in: words).map(GraphFormat.picture) ?? DataFormat.ending(in: words).map(GraphFormat.data)
    }
}
