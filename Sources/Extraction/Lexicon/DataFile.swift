import Foundation
import Press

/// A text file of words or names: one that ships with Entente, or a person's own.
struct DataFile {
    /// What the file is called in errors: as it was named.
    let name: String
    private let url: URL

    /// A person's own file.
    init(_ url: URL) {
        name = url.relativePath
        self.url = url
    }

    /// A file of the package's resources.
    init(shipped name: String, in folder: String) {
        self.name = name
        url = Bundle.module.bundleURL.appendingPathComponent(folder).appendingPathComponent(name)
    }

    /// The text, without a byte-order mark.
    func text() throws(OntologyError) -> String {
        guard let data = try? FileHandle(forReadingFrom: url).readToEnd() ?? Data() else {
            throw OntologyError(
                file: url.relativePath, problem: "it cannot be read", expected: "a text file; check the name")
        }
        let bytes = Array(data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data)
        do {
            return String(decoding: try SourceText(checking: bytes, named: name).bytes, as: UTF8.self)
        } catch let fault {
            guard case .notUTF8(_, let offset, _) = fault else {
                throw OntologyError(file: name, problem: fault.description, expected: "text in UTF-8")
            }
            let lines = bytes[..<offset].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let column = String(decoding: lines.last ?? [], as: UTF8.self).count + 1
            throw error(
                at: OntologyError.Place(line: lines.count, column: column), "this byte is not UTF-8",
                expected: "text in UTF-8")
        }
    }

    /// An error at a place of the file.
    func error(at place: OntologyError.Place, _ problem: String, expected: String) -> OntologyError {
        OntologyError(file: name, at: place, problem: problem, expected: expected)
    }
}
