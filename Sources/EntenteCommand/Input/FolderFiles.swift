import Foundation
import Intake
import Press

/// The files of a folder and of the folders in it.
enum FolderFiles {
    /// A file, or what is told of one that is not read.
    enum Entry {
        case file(FilePath)
        case skipped(Note, isExpected: Bool)
    }

    /// Whether a path leads to a folder.
    static func isFolder(_ path: FilePath) -> Bool {
        guard !path.isStandardStream, let status = Descriptor.status(of: path) else { return false }
        return status.st_mode & S_IFMT == S_IFDIR
    }

    /// What lies in a folder, in the order of the names; what begins with a dot is passed by, links to folders are not
    /// followed.
    ///
    /// - Throws: `Complaint` where the folder cannot be read or nothing in it is known.
    static func entries(of folder: FilePath, limits: Limits) throws(Complaint) -> [Entry] {
        var entries: [Entry] = []
        try collect(folder, depth: 0, limits, &entries)
        guard entries.contains(where: { if case .file = $0 { true } else { false } }) else {
            throw Complaint(about: folder.text, "there are no reports or graphs in this folder; give one that has some")
        }
        return entries
    }

    private static func collect(
        _ folder: FilePath, depth: Int, _ limits: Limits, _ entries: inout [Entry]
    ) throws(Complaint) {
        let names = try names(in: folder)
        let pages = names.filter { FilePath(bytes: $0).ending.flatMap(DocumentFormat.init(ending:)) == .page }
        let companions = Set(pages.map { PageParts.folder(of: stem($0)) })
        for name in names {
            let separator = folder.bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
            let path = FilePath(bytes: folder.bytes + separator + name)
            switch kind(of: path) {
            case S_IFDIR where companions.contains(name):
                let message = "it has what belongs to the page beside it, and is not read"
                entries.append(.skipped(note(path, message), isExpected: true))
            case S_IFDIR where depth + 1 < limits.folderDepth:
                do throws(Complaint) {
                    try collect(path, depth: depth + 1, limits, &entries)
                } catch {
                    entries.append(.skipped(Note(document: path.text, message: error.message), isExpected: false))
                }
            case S_IFDIR:
                entries.append(.skipped(note(path, "it lies too deep and is not read"), isExpected: false))
            case S_IFREG where isKnown(path): entries.append(.file(path))
            case S_IFREG:
                let message = "it is no report or graph by its name, and is not read; give it by itself with --from"
                let isPart = path.ending.map(PageParts.have(ending:)) ?? false
                entries.append(.skipped(note(path, message), isExpected: isPart))
            default: entries.append(.skipped(note(path, "it is no file, and is not read"), isExpected: false))
            }
        }
    }

    private static func isKnown(_ path: FilePath) -> Bool {
        guard let ending = path.endingWhenUnpacked else { return path.ending != nil }
        // Other tables are no graphs.
        guard ending != "csv" else { return TablePath.isPart(path.longEnding ?? "") }
        return InputFormat(ending: ending) != nil
    }

    private static func note(_ path: FilePath, _ message: String) -> Note {
        Note(document: path.text, message: message)
    }

    private static func stem(_ name: [UInt8]) -> ArraySlice<UInt8> {
        name[..<(name.lastIndex(of: UInt8(ascii: ".")) ?? name.count)]
    }

    /// What a path is; of a link to a folder, a link.
    private static func kind(of path: FilePath) -> mode_t {
        var own = stat()
        guard path.withSystemPath({ lstat($0, &own) }) == 0 else { return 0 }
        guard own.st_mode & S_IFMT == S_IFLNK, let status = Descriptor.status(of: path) else {
            return own.st_mode & S_IFMT
        }
        return status.st_mode & S_IFMT == S_IFREG ? S_IFREG : S_IFLNK
    }

    private static func names(in path: FilePath) throws(Complaint) -> [[UInt8]] {
        guard let folder = path.withSystemPath({ opendir($0) }) else {
            throw Complaint(system: errno, doing: "read", to: path.text)
        }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: UInt8.self, capacity: 256) {
                    Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
                }
            }
            if name.first != UInt8(ascii: ".") { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
