import Foundation

/// Lets documents be read beside each other, but those alone that may take much memory: whose it is could not be told otherwise.
final class MemoryTurns: @unchecked Sendable {
    // All below is touched under the condition only.
    private let condition = NSCondition()
    private var beside = 0
    private var waiting = 0
    private var isAlone = false

    /// Does some work when its turn has come.
    func take<Result>(alone: Bool, _ work: () -> Result) -> Result {
        begin(alone: alone)
        defer { end(alone: alone) }
        return work()
    }

    private func begin(alone: Bool) {
        condition.withLock {
            if alone { waiting += 1 }
            // Whoever must be alone is not kept waiting by those who come after.
            while isAlone || (alone ? beside > 0 : waiting > 0) { condition.wait() }
            if alone {
                waiting -= 1
                isAlone = true
            } else {
                beside += 1
            }
        }
    }

    private func end(alone: Bool) {
        condition.withLock {
            if alone { isAlone = false } else { beside -= 1 }
            condition.broadcast()
        }
    }
}
