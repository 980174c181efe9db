/// Prints lines for people on standard output.
enum Printer {
    static func print(_ lines: [String]) throws {
        // The lines are already free of control characters but for our own colours.
        let text = lines.map { $0 + "\n" }.joined()
        try Descriptor.write(Array(text.utf8), to: 1, "output")
    }
}
