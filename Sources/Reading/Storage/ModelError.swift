/// Why the reader's models could not be loaded.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder of the models does not lie where it was to be installed.
    case notInstalled(folder: String, problem: String, advice: String)
    /// The file is not there or cannot be read.
    case missing(file: String)
    /// The file is no model of Entente.
    case foreign(file: String)
    /// The file was written by another version of Entente.
    case version(file: String, found: Int, expected: Int)
    /// The file holds a model for another stage.
    case kind(file: String, found: String, expected: String)
    /// The file ends too early.
    case truncated(file: String)
    /// The bytes of the file are not those that were written.
    case damaged(file: String)
    /// A part that the stage needs is not in the file, or has another shape.
    case incomplete(file: String, part: String)

    /// What happened and what to do, in one line.
    public var description: String {
        switch self {
        case .notInstalled(let folder, let problem, let advice): "\(folder): \(problem); \(advice)"
        case .missing(let file): "\(file): the model cannot be read; install Entente again"
        case .foreign(let file): "\(file): this is not a model of Entente"
        case .version(let file, let found, let expected):
            "\(file): the model has format \(found), this Entente reads \(expected); train or install it again"
        case .kind(let file, let found, let expected): "\(file): the model is for ‘\(found)’, not for ‘\(expected)’"
        case .truncated(let file): "\(file): the model ends too early; install it again"
        case .damaged(let file): "\(file): the model is damaged; install it again"
        case .incomplete(let file, let part): "\(file): the model lacks ‘\(part)’; train it again"
        }
    }
}
