import Synchronization

/// What is loaded when it is first wanted, once; a failure to load is the same each time.
final class Loaded<Value: Sendable>: Sendable {
    private let load: @Sendable () throws -> Value
    private let result = Mutex<Result<Value, Complaint>?>(nil)

    /// Will load by a closure.
    init(_ load: @escaping @Sendable () throws -> Value) {
        self.load = load
    }

    /// The value.
    func get() throws(Complaint) -> Value {
        try result.withLock { result in
            let known = result ?? loaded()
            result = known
            return known
        }.get()
    }

    private func loaded() -> Result<Value, Complaint> {
        do {
            return .success(try load())
        } catch let complaint as Complaint {
            return .failure(complaint)
        } catch {
            return .failure(Complaint(about: nil, "\(error)"))
        }
    }
}
