import Foundation

/// Files that appear whole or not at all.
enum AtomicFile {
    /// Writes a file beside its later place and puts it there when the body has ended well, else removes it.
    ///
    /// What is no ordinary file, such as `/dev/null` or a named pipe, is written to as it is.
    static func writing<Result>(
        _ path: String, _ body: ((_ piece: [UInt8]) throws -> Void) throws -> Result
    ) throws -> Result {
        var present = stat()
        guard stat(path, &present) == 0 else { return try replacing(path, as: path, mode: nil, body) }
        let kind = present.st_mode & S_IFMT
        guard kind != S_IFDIR else { throw Complaint(system: EISDIR, doing: "write", to: path) }
        guard kind == S_IFREG else {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw Complaint(system: errno, doing: "write", to: path) }
            defer { close(descriptor) }
            return try body { try Descriptor.write($0, to: descriptor, path) }
        }
        // A link stays a link: the file it leads to is replaced.
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        return try replacing(target, as: path, mode: present.st_mode & 0o7777, body)
    }

    private static func replacing<Result>(
        _ target: String, as path: String, mode: mode_t?, _ body: ((_ piece: [UInt8]) throws -> Void) throws -> Result
    ) throws -> Result {
        let draft = "\(target).\(getpid()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Complaint(system: errno, doing: "write", to: path) }
        Interruption.willRemove(draft)
        defer { Interruption.willRemove(nil) }
        var isPlaced = false
        defer { if !isPlaced { unlink(draft) } }
        let result: Result
        do {
            if let mode { fchmod(descriptor, mode) }
            result = try body { try Descriptor.write($0, to: descriptor, path) }
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0, rename(draft, target) == 0 else {
            throw Complaint(system: errno, doing: "write", to: path)
        }
        isPlaced = true
        return result
    }
}
