import Foundation

/// Files that appear whole or not at all.
enum AtomicFile {
    /// Writes a file beside its later place and puts it there when the body has ended well, else removes it.
    static func writing<Result>(
        _ path: String, _ body: ((_ piece: [UInt8]) throws -> Void) throws -> Result
    ) throws -> Result {
        var information = stat()
        if stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
            throw Complaint(system: EISDIR, doing: "write", to: path)
        }
        let draft = "\(path).\(getpid()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Complaint(system: errno, doing: "write", to: path) }
        var isPlaced = false
        defer { if !isPlaced { unlink(draft) } }
        let result: Result
        do {
            result = try body { try Descriptor.write($0, to: descriptor, path) }
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0, rename(draft, path) == 0 else {
            throw Complaint(system: errno, doing: "write", to: path)
        }
        isPlaced = true
        return result
    }
}
