import Collections
import Drawing
import Extraction
import Foundation
import Graphs
import Intake
import Linguistics
import Press

/// One line for a person: where, what happened, what to do.
struct Complaint: Error, Hashable, CustomStringConvertible {
    /// The file or document it is about, where there is one.
    let place: String?
    /// The line of the file, from 1, where it is known.
    let line: Int?
    /// What happened and what to do.
    let message: String

    init(about place: String?, line: Int? = nil, _ message: String) {
        self.place = place
        self.line = line
        self.message = message
    }

    init(_ error: ArticleError) {
        self.init(about: error.document, line: error.line, error.description)
    }

    init(_ error: GraphFormatError, in file: String, as format: InputFormat) {
        let advice =
            switch (error, format) {
            case (.newer, _): "use the entente that wrote it, or a later one"
            case (.notJSON, .lines): "give one JSON object a line, a document with `id` and `text` or a graph"
            case (.notJSON, _), (.unexpected, _): "give a graph that entente extract has written"
            }
        self.init(about: file, line: error.line, "\(error); \(advice)")
    }

    init(_ error: CoNLLUError, in file: String) {
        self.init(about: file, line: error.line, "\(error); give CoNLL-U with one tree a sentence")
    }

    init(holdingNoSentences file: String) {
        self.init(about: file, "there are no sentences in it; give CoNLL-U with one tree a sentence")
    }

    init(_ error: IntakeError, in document: String, line: Int? = nil) {
        self.init(about: document, line: line, error.description)
    }

    init(_ error: CollectionError, in file: String) {
        self.init(about: file, error.description)
    }

    init(noCollectionIn path: FilePath) {
        let advice =
            path.isStandardStream
            ? "a collection cannot be read from a stream; give the file" : CollectionError.notACollection.description
        self.init(about: path.text, advice)
    }

    init(_ error: OntologyError) {
        self.init(about: nil, error.description)
    }

    /// A complaint about what the system said when a file was opened, read or written.
    init(system code: Int32, doing what: String, to file: String) {
        let advice =
            switch code {
            case ENOENT where what == "read": "there is no such file; check the name"
            case ENOENT: "there is no such folder; make it first"
            case EACCES, EPERM: "it may not be \(what == "read" ? "read" : "written"); check its permissions"
            case EISDIR where what == "read": "it is a folder; give the files in it"
            case EISDIR: "it is a folder; give the name of a file"
            case EROFS: "it lies on a disk that cannot be written; choose another place"
            case ENOTDIR: "a part of its path is a file, not a folder; check the name"
            case EBADF: "it is closed; leave it open"
            case EFBIG: "it grows larger than files may be; write to another place or raise the limit"
            case ENOSPC: "the disk is full; make room and try again"
            default: "it cannot be \(what == "read" ? "read" : "written"): \(String(cString: strerror(code))); check it"
            }
        self.init(about: file, advice)
    }

    /// A complaint about a document of more bytes than are wanted.
    static func large(_ place: RawDocument.Place, bytes: Int, allowed: Int) -> Complaint {
        Complaint(
            about: place, "it has \(bytes) bytes, more than --max-bytes \(allowed) allows; split it, or raise that")
    }

    /// A complaint about a document whose reading takes more seconds than are wanted.
    static func slow(_ place: RawDocument.Place, _ seconds: Double) -> Complaint {
        Complaint(
            about: place,
            "it takes longer than the \(seconds.formatted()) seconds of --timeout; split it, or raise that")
    }

    /// A complaint about a document whose reading takes more bytes of memory than are wanted.
    static func greedy(_ place: RawDocument.Place, _ memory: Int) -> Complaint {
        Complaint(
            about: place, "it takes more than the \(memory >> 20) MiB of --max-memory; split it, or raise that")
    }

    private init(about place: RawDocument.Place, _ message: String) {
        self.init(about: place.name, line: place.line, message)
    }

    /// The whole line, as it is printed after the command's name.
    var description: String {
        guard let place else { return message }
        return [place == "-" ? "standard input" : place, line.map(String.init), " " + message].compactMap { $0 }.joined(
            separator: ":")
    }
}

/// Whoever reads our output has stopped reading.
struct BrokenPipe: Error {}
