import Foundation

/// Reading and writing open files of the system.
enum Descriptor {
    /// Takes the numbers of standard streams that are closed, so that no file we open can get them and be written into
    /// by messages; whoever uses such a stream is still told that it is closed.
    static func holdStandardStreams() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
            // The lowest free number is the stream's own; what cannot be done with the stream is what fails.
            _ = systemOpen("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes all bytes; a pipe that nobody reads any more ends the command quietly.
    static func write(_ bytes: [UInt8], to descriptor: Int32, _ name: String) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                systemWrite(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                wait(for: descriptor, until: POLLOUT)
                continue
            }
            if count < 0, errno == EPIPE { throw BrokenPipe() }
            guard count > 0 else { throw Complaint(system: errno, doing: "write", to: name) }
            written += count
        }
    }

    /// Opens a file for reading; `-` is standard input.
    static func open(reading path: FilePath) throws(Complaint) -> Int32 {
        guard !path.isStandardStream else { return STDIN_FILENO }
        let descriptor = path.withSystemPath { systemOpen($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw Complaint(system: errno, doing: "read", to: path.text) }
        return descriptor
    }

    /// Checks that a file is there, is no folder and may be read.
    static func check(readable path: FilePath) throws(Complaint) {
        guard let status = status(of: path) else { throw Complaint(system: errno, doing: "read", to: path.text) }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw Complaint(system: EISDIR, doing: "read", to: path.text)
        }
        guard path.withSystemPath({ access($0, R_OK) }) == 0 else {
            throw Complaint(system: errno, doing: "read", to: path.text)
        }
    }

    /// What the system knows of a file; nothing, and `errno`, when there is none.
    static func status(of path: FilePath) -> stat? {
        var status = stat()
        return path.withSystemPath { stat($0, &status) } == 0 ? status : nil
    }

    /// The next bytes of a file; none at its end.
    static func read(_ descriptor: Int32, _ name: String) throws(Complaint) -> [UInt8] {
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                let found = systemRead(descriptor, buffer.baseAddress, buffer.count)
                failure = found < 0 ? errno : 0
                count = max(0, found)
            }
            if failure == EINTR { continue }
            if failure == EAGAIN {
                wait(for: descriptor, until: POLLIN)
                continue
            }
            guard failure == 0 else { throw Complaint(system: failure, doing: "read", to: name) }
            return bytes
        }
    }

    /// All bytes of a file.
    static func readAll(_ path: FilePath) throws(Complaint) -> [UInt8] {
        let descriptor = try open(reading: path)
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        while true {
            let more = try read(descriptor, path.text)
            if more.isEmpty { return bytes }
            bytes += more
        }
    }

    /// Whether the next read need not wait: bytes are there, or none will come.
    static func isReady(_ descriptor: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) != 0
    }

    private static func wait(for descriptor: Int32, until event: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = poll(&request, 1, -1)
    }
}

// The system's own functions, by names that the enumeration does not have.

private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { open(path, flags) }

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
