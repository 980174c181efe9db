import Foundation
import Press
import Shipment

/// A text file of words or names: one that ships with Entente, or a person's own.
struct DataFile {
    private enum Source {
        case own(bytes: [UInt8])
        case file(URL)
        case shipped(folder: String)
    }

    /// What the file is called in errors: as it was named.
    let name: String
    private let source: Source

    /// A person's own file.
    init(_ url: URL) {
        name = url.relativePath
        source = .file(url)
    }

    /// A person's own file that was read before.
    init(_ file: OwnFile) {
        name = file.name
        source = .own(bytes: file.bytes)
    }

    /// A file of the package's resources.
    init(shipped name: String, in folder: String) {
        self.name = name
        source = .shipped(folder: folder)
    }

    /// Whether it is a person's own.
    var isOwn: Bool {
        if case .shipped = source { return false }
        return true
    }

    /// The text, without a byte-order mark.
    func text() throws(OntologyError) -> String {
        let data = try content()
        let bytes = Array(data.withoutByteOrderMark)
        do {
            return String(decoding: try SourceText(checking: bytes, named: name).bytes, as: UTF8.self)
        } catch let fault {
            guard case .notUTF8(_, _, let offset, _) = fault else {
                throw OntologyError(file: name, problem: fault.description, expected: "text in UTF-8")
            }
            let lines = bytes[..<offset].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let column = String(decoding: lines.last ?? [], as: UTF8.self).count + 1
            throw error(
                at: OntologyError.Place(line: lines.count, column: column), "this byte is not UTF-8",
                expected: "text in UTF-8")
        }
    }

    private func content() throws(OntologyError) -> Data {
        switch source {
        case .own(let bytes): return Data(bytes)
        case .file(let url):
            guard let data = Self.content(of: url) else {
                throw OntologyError(
                    file: name, problem: "it cannot be read", expected: "a text file; check the name")
            }
            return data
        case .shipped(let folder):
            let url = try Self.home().appending(path: folder).appending(path: name)
            guard let data = Self.content(of: url) else {
                throw OntologyError(
                    file: url.path, problem: "it cannot be read",
                    expected: "a file that comes with Entente; install it again")
            }
            return data
        }
    }

    /// The names of the files in a folder of the package's resources, sorted.
    static func names(shippedIn folder: String) throws(OntologyError) -> [String] {
        let url = try home().appending(path: folder)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: url.path), !names.isEmpty else {
            throw OntologyError(
                file: url.path, problem: "it cannot be read",
                expected: "a folder that comes with Entente; install it again")
        }
        return names.sorted()
    }

    /// Looked for once, since dozens of files are read.
    private static let found = Result { () throws(ShippedFolder.Missing) in try ShippedFolder(of: "Extraction").url() }

    private static func home() throws(OntologyError) -> URL {
        do {
            return try found.get()
        } catch {
            let expected = "the words and names of Entente; \(error.advice)"
            throw OntologyError(file: error.folder, problem: error.problem, expected: expected)
        }
    }

    private static func content(of url: URL) -> Data? {
        try? FileHandle(forReadingFrom: url).readToEnd() ?? Data()
    }

    /// An error at a place of the file.
    func error(at place: OntologyError.Place, _ problem: String, expected: String) -> OntologyError {
        OntologyError(file: name, at: place, problem: problem, expected: expected)
    }
}
