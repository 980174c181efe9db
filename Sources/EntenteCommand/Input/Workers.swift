import Dispatch
import Synchronization

/// Does the same work for many values at once, on all cores.
enum Workers {
    /// The results in the order of the values.
    static func map<Value: Sendable, Result: Sendable>(
        _ values: [Value], _ work: @Sendable (Value) -> Result
    ) -> [Result] {
        guard values.count > 1 else { return values.map(work) }
        let results = Mutex<[Result?]>(Array(repeating: nil, count: values.count))
        DispatchQueue.concurrentPerform(iterations: values.count) { index in
            let result = work(values[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
