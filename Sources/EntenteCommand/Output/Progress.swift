import Foundation

/// A count of documents on standard error, shown only on a terminal and only when the work is long.
struct Progress {
    /// Shorter work is done before anybody would read the count.
    private static let patience = Duration.milliseconds(700)

    private let isShown = Terminal.isTerminal(STDERR_FILENO)
    private let start = ContinuousClock.now
    private var count = 0
    private var isOnScreen = false

    /// Counts documents that are done.
    mutating func advance(by documents: Int) {
        count += documents
        guard isShown, ContinuousClock.now - start > Self.patience else { return }
        Terminal.show("\r\(count) documents read")
        isOnScreen = true
    }

    /// Wipes the line, before something else is printed.
    mutating func clear() {
        guard isOnScreen else { return }
        Terminal.show("\r                         \r")
        isOnScreen = false
    }
}
