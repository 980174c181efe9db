import ArgumentParser

/// What the command tells the shell.
enum ExitStatus: Int32 {
    /// The question was answered.
    case answered = 0
    /// Nothing was found, or two graphs differ.
    case nothingFound = 1
    /// Something could not be read, understood or written.
    case trouble = 2
    /// The command line is wrong; ArgumentParser ends with it too.
    case usage = 64

    /// Ends the command with the status, unless it is that of an answer.
    func end() throws {
        guard self != .answered else { return }
        throw ExitCode(rawValue)
    }
}
