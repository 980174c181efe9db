import Foundation

/// What is tidied up when the command is stopped with Control-C or by `kill`.
enum Interruption {
    /// Read by a signal's handler, which may do next to nothing: the file's path in memory that is never given back.
    nonisolated(unsafe) private static var draft: UnsafeMutablePointer<CChar>?

    /// Has a file removed when the command is stopped, until another or none is named.
    ///
    /// Only for a command that writes one file at a time.
    static func willRemove(_ path: FilePath?) {
        draft = path.flatMap { $0.withSystemPath { strdup($0) } }
        var heard = sigset_t()
        sigemptyset(&heard)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            sigaddset(&heard, number)
            let former = signal(number) { number in
                if let draft = Interruption.draft { unlink(draft) }
                signal(number, SIG_DFL)
                raise(number)
            }
            // Who is told to ignore a signal, as by `nohup`, goes on ignoring it.
            if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
        }
        // Whoever started the command may have had these held back, as worker threads do.
        sigprocmask(SIG_UNBLOCK, &heard, nil)
    }
}
