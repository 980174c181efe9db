import Foundation

/// Reading and writing open files of the system.
enum Descriptor {
    /// Writes all bytes; a pipe that nobody reads any more ends the command quietly.
    static func write(_ bytes: [UInt8], to descriptor: Int32, _ name: String) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
                #else
                    Darwin.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EPIPE { throw BrokenPipe() }
            guard count > 0 else { throw Complaint(system: errno, doing: "write", to: name) }
            written += count
        }
    }

    /// Opens a file for reading; `-` is standard input.
    static func open(reading path: String) throws(Complaint) -> Int32 {
        guard path != "-" else { return STDIN_FILENO }
        #if canImport(Glibc)
            let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        #else
            let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
        #endif
        guard descriptor >= 0 else { throw Complaint(system: errno, doing: "read", to: path) }
        return descriptor
    }

    /// Checks that a file is there, is no folder and may be read.
    static func check(readable path: String) throws(Complaint) {
        var present = stat()
        guard stat(path, &present) == 0 else { throw Complaint(system: errno, doing: "read", to: path) }
        guard present.st_mode & S_IFMT != S_IFDIR else { throw Complaint(system: EISDIR, doing: "read", to: path) }
        guard access(path, R_OK) == 0 else { throw Complaint(system: errno, doing: "read", to: path) }
    }

    /// The next bytes of a file; none at its end.
    static func read(_ descriptor: Int32, _ name: String) throws(Complaint) -> [UInt8] {
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                #if canImport(Glibc)
                    let found = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                #else
                    let found = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
                #endif
                failure = found < 0 ? errno : 0
                count = max(0, found)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw Complaint(system: failure, doing: "read", to: name) }
            return bytes
        }
    }
}
