import Foundation

/// The files of one side of a comparison: a file, or all of a folder.
enum SideFiles {
    private static let endings: Set = ["txt", "text", "jsonl", "ndjson", "json", "conllu", "conll"]

    /// A file as it is; of a folder what has an ending that is known, in the order of the names.
    static func files(of path: FilePath) throws -> [FilePath] {
        guard !path.isStandardStream, let status = Descriptor.status(of: path), status.st_mode & S_IFMT == S_IFDIR
        else {
            return [path]
        }
        guard let folder = path.withSystemPath({ opendir($0) }) else {
            throw Complaint(system: errno, doing: "read", to: path.text)
        }
        defer { closedir(folder) }
        var files: [FilePath] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: UInt8.self, capacity: 256) {
                    Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
                }
            }
            let separator = path.bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
            let file = FilePath(bytes: path.bytes + separator + name)
            if name.first != UInt8(ascii: "."), endings.contains(file.ending ?? "") { files.append(file) }
        }
        guard !files.isEmpty else {
            throw Complaint(about: path.text, "there are no reports or graphs in this folder; give one that has some")
        }
        return files.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }
}
