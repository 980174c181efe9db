import Foundation

/// Files that appear whole or not at all.
enum AtomicFile {
    /// Complains of what would keep a file from being written, without writing anything.
    static func check(_ path: FilePath) throws(Complaint) {
        if let present = Descriptor.status(of: path) {
            let kind = present.st_mode & S_IFMT
            guard kind != S_IFDIR else { throw trouble(EISDIR, with: path) }
            guard kind == S_IFREG else { return try check(path, mayBe: W_OK, of: path) }
        } else if errno != ENOENT || path.bytes.isEmpty {
            throw trouble(errno, with: path)
        }
        try check(target(of: path).folder, mayBe: W_OK | X_OK, of: path)
    }

    private static func check(_ place: FilePath, mayBe used: Int32, of path: FilePath) throws(Complaint) {
        guard place.withSystemPath({ access($0, used) }) == 0 else { throw trouble(errno, with: path) }
    }

    /// Writes a file beside its later place and puts it there when the body has ended well, else removes it.
    ///
    /// What is no ordinary file, such as `/dev/null` or a named pipe, is written to as it is; a terminal is shown what
    /// such content may show.
    static func writing<Result>(
        _ path: FilePath, as content: Output.Content,
        _ body: ((_ piece: [UInt8]) throws -> Void) throws -> Result
    ) throws -> Result {
        guard let present = Descriptor.status(of: path) else { return try replacing(path, as: path, mode: nil, body) }
        let kind = present.st_mode & S_IFMT
        guard kind != S_IFDIR else { throw trouble(EISDIR, with: path) }
        guard kind == S_IFREG else {
            let descriptor = path.withSystemPath { open($0, O_WRONLY | O_CLOEXEC) }
            guard descriptor >= 0 else { throw trouble(errno, with: path) }
            defer { close(descriptor) }
            let isTerminal = Terminal.isTerminal(descriptor)
            return try body { piece in
                try Descriptor.write(isTerminal ? content.shown(piece) : piece, to: descriptor, path.text)
            }
        }
        return try replacing(target(of: path), as: path, mode: present.st_mode & 0o7777, body)
    }

    /// The file that is replaced: a link stays a link, and what it leads to is written anew.
    private static func target(of path: FilePath) -> FilePath {
        guard let real = path.withSystemPath({ realpath($0, nil) }) else { return path }
        defer { free(real) }
        return FilePath(bytes: (0..<strlen(real)).map { UInt8(bitPattern: real[Int($0)]) })
    }

    private static func replacing<Result>(
        _ target: FilePath, as path: FilePath, mode: mode_t?,
        _ body: ((_ piece: [UInt8]) throws -> Void) throws -> Result
    ) throws -> Result {
        // A name of its own, so that the draft of a file with a long name has none that is too long.
        let draft = target.sibling("entente-\(getpid()).part")
        let descriptor = draft.withSystemPath { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
        guard descriptor >= 0 else { throw trouble(errno, with: path) }
        Interruption.willRemove(draft)
        defer { Interruption.willRemove(nil) }
        var isPlaced = false
        defer { if !isPlaced { _ = draft.withSystemPath { unlink($0) } } }
        let result: Result
        do {
            if let mode { fchmod(descriptor, mode) }
            result = try body { try Descriptor.write($0, to: descriptor, path.text) }
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0,
            draft.withSystemPath({ draft in target.withSystemPath { rename(draft, $0) } }) == 0
        else { throw trouble(errno, with: path) }
        isPlaced = true
        return result
    }

    private static func trouble(_ code: Int32, with path: FilePath) -> Complaint {
        Complaint(system: code, doing: "write", to: path.text)
    }
}
