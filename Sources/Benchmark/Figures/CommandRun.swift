import Foundation

/// Runs of the command that lies beside this program.
enum CommandRun {
    /// The command, where there is one.
    static var command: URL? {
        let beside = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "entente")
        return beside.flatMap { FileManager.default.isExecutableFile(atPath: $0.path) ? $0 : nil }
    }

    /// What a run took.
    struct Cost {
        /// Seconds of processor time, on all cores.
        let seconds: Double
        /// The most bytes of memory that it held.
        let peakMemory: Int
    }

    /// A run that did not end as it should.
    struct Failure: Error, CustomStringConvertible {
        let arguments: [String]
        let status: Int32

        var description: String {
            let end = status & 0x7F == 0 ? "with status \(status >> 8)" : "by signal \(status & 0x7F)"
            return "entente \(arguments.joined(separator: " ")) ended \(end)"
        }
    }

    /// Runs the command on a sentence at its standard input.
    static func read(_ sentence: String, _ command: URL, _ arguments: [String]) throws {
        let input = Pipe()
        let process = Process()
        process.executableURL = command
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        try? input.fileHandleForWriting.write(contentsOf: Data(sentence.utf8))
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(arguments: arguments, status: process.terminationStatus << 8)
        }
    }

    /// What a run takes, whose output goes nowhere; it must end with the status that is expected.
    static func cost(of command: URL, _ arguments: [String], endingWith expected: Int32 = 0) throws -> Cost {
        var words = ([command.path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var child = pid_t()
        let failure = posix_spawn(&child, command.path, &actions, nil, &words, environ)
        guard failure == 0 else { throw CocoaError(.executableNotLoadable) }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(child, &status, 0, &usage) == child else { throw CocoaError(.executableLoad) }
        guard status == expected << 8 else { throw Failure(arguments: arguments, status: status) }
        return Cost(seconds: usage.ru_utime.seconds + usage.ru_stime.seconds, peakMemory: Int(usage.ru_maxrss) * 1024)
    }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
