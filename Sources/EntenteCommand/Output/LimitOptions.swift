import ArgumentParser

/// How much of an answer is given.
struct LimitOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("At most so many, the weightiest.", valueName: "number"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit \(limit) leaves nothing; give 1 or more") }
    }

    /// The first of some values.
    func first<Value>(_ values: [Value], usual: Int = .max) -> [Value] { Array(values.prefix(limit ?? usual)) }
}
