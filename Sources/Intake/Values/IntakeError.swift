/// Why a document cannot be taken in.
public enum IntakeError: Error, Hashable, Codable, Sendable {
    /// There is no text in it that reads like a report.
    case noText
    /// The pages are pictures without a layer of text.
    case onlyPictures(pages: Int)
    /// It has more than the allowed number of bytes.
    case tooLarge(allowed: Int)
    /// The report in it has more than the allowed number of lines.
    case tooManyLines(allowed: Int)
    /// It is not what it should be; the reason follows "it is".
    case malformed(String)
    /// A library is missing; the name of the package that has it.
    case missing(library: String, package: String)
    /// What it takes was more than it may take.
    case exhausted(String)
}

extension IntakeError: CustomStringConvertible {
    /// What happened and what to do, without the document's name.
    public var description: String {
        switch self {
        case .noText: "there is no report in it; give a page, mail or file that has one"
        case .onlyPictures(let pages):
            "its \(pages) \(pages == 1 ? "page is a picture" : "pages are pictures") without text; have the text recognised first (OCR), then give the result"
        case .tooLarge(let allowed):
            "it has more than the \(allowed) bytes a document may have; split it, or raise --max-bytes"
        case .tooManyLines(let allowed): "its report has more than the \(allowed) lines that one may have; split it"
        case .malformed(let what): "it is \(what); give it whole, or say with --from what it is"
        case .missing(let library, let package):
            "\(library) is missing; install it with `apt-get install \(package)`, or give the text"
        case .exhausted(let what): "it takes \(what); leave it out, or give its text"
        }
    }
}
