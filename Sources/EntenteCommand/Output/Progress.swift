import Foundation

/// How far the reading has come, on standard error: a count of documents, how many a second, and how long it will take yet.
///
/// It is shown only on a terminal and only when the work is long.
struct Progress {
    /// Shorter work is done before anybody would read the count.
    private static let patience = Duration.milliseconds(700)

    private let isShown: Bool
    /// How many bytes there are in all, where that is known.
    private let total: Int?
    private let start = ContinuousClock.now
    private var done = DocumentCount()
    private var isOnScreen = false

    /// Will count, and show the count where somebody sees it.
    init(isShown: Bool, expecting total: Int?) {
        self.isShown = isShown && Terminal.isTerminal(STDERR_FILENO)
        self.total = total
    }

    /// Counts documents that are done.
    mutating func advance(by more: DocumentCount) {
        done.documents += more.documents
        done.bytes += more.bytes
        let time = ContinuousClock.now - start
        guard isShown, time > Self.patience else { return }
        Terminal.show("\r\u{1B}[K" + Self.line(done.documents, done.bytes, of: total, in: time))
        isOnScreen = true
    }

    /// Wipes the line, before something else is printed.
    mutating func clear() {
        guard isOnScreen else { return }
        Terminal.show("\r\u{1B}[K")
        isOnScreen = false
    }

    /// `120 documents read, 35 a second, 40 % done, 5 s left`.
    static func line(_ documents: Int, _ bytes: Int, of total: Int?, in time: Duration) -> String {
        let seconds = time / .seconds(1)
        let rate = Double(documents) / seconds
        let shown = rate < 10 ? String(format: "%.1f", rate) : String(Int(rate))
        let told = "\(documents) documents read, \(shown) a second"
        guard let total, bytes > 0, bytes <= total else { return told }
        let left = Int((seconds * Double(total - bytes) / Double(bytes)).rounded(.up))
        let wait = left < 120 ? "\(left) s" : left < 7200 ? "\(left / 60) min" : "\(left / 3600) h"
        return "\(told), \(100 * bytes / total) % done, \(wait) left"
    }
}

/// How many documents there are, and of how many bytes.
struct DocumentCount: Sendable {
    var documents = 0
    var bytes = 0

    init() {}

    init(_ arrivals: [Arrival]) {
        for case .document(let raw) in arrivals {
            documents += 1
            bytes += raw.bytes.count
        }
    }
}
