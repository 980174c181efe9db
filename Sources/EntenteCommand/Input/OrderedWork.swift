import Foundation

/// Work on values as they come, on all cores; the results are taken in the order of the values.
final class OrderedWork<Value: Sendable, Result: Sendable>: @unchecked Sendable {
    /// Reading recurses over trees of sentences, which may be deep.
    private static var stack: Int { 16 << 20 }

    private let work: @Sendable (Value) -> Result
    // All below is touched under the condition only.
    private let condition = NSCondition()
    private var open: [(number: Int, value: Value)] = []
    private var results: [Int: Result] = [:]
    private var given = 0
    private var taken = 0
    private var busy = 0
    private var isOver = false

    /// Will do some work; threads are started as values come.
    init(_ work: @escaping @Sendable (Value) -> Result) { self.work = work }

    /// How many values were given of which the results were not taken.
    var count: Int { condition.withLock { given - taken } }

    /// Gives a value to be worked on.
    func give(_ value: Value) {
        let mayStart = condition.withLock {
            open.append((given, value))
            given += 1
            condition.broadcast()
            return given <= ProcessInfo.processInfo.activeProcessorCount
        }
        guard mayStart else { return }
        let thread = Thread { [self] in workOn() }
        thread.stackSize = Self.stack
        thread.start()
    }

    /// The result of the first value of which none was taken, waited for; one must have been given.
    func take() -> Result {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let result = results.removeValue(forKey: taken) {
                taken += 1
                return result
            }
            condition.wait()
        }
    }

    /// Lets the threads end what they are at, waits for that, and forgets the rest.
    func end() {
        condition.lock()
        defer { condition.unlock() }
        isOver = true
        open = []
        condition.broadcast()
        while busy > 0 { condition.wait() }
    }

    private func workOn() {
        while let (number, value) = next() {
            let result = work(value)
            condition.withLock {
                results[number] = result
                busy -= 1
                condition.broadcast()
            }
        }
    }

    private func next() -> (number: Int, value: Value)? {
        condition.lock()
        defer { condition.unlock() }
        while open.isEmpty {
            if isOver { return nil }
            condition.wait()
        }
        busy += 1
        return open.removeFirst()
    }
}
