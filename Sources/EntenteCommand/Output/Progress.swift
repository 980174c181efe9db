import Foundation

/// A count of documents on standard error, shown only on a terminal.
struct Progress {
    private let isShown = Terminal.isTerminal(STDERR_FILENO)
    private var count = 0
    private var isOnScreen = false

    /// Counts documents that are done.
    mutating func advance(by documents: Int) {
        count += documents
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\(count) documents read".utf8))
        isOnScreen = true
    }

    /// Wipes the line, before something else is printed.
    mutating func clear() {
        guard isOnScreen else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
        isOnScreen = false
    }
}
