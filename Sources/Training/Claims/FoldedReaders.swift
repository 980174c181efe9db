import ArgumentParser
import Foundation
import Reading

/// Readers of annotated articles, each of which finds names as in news that nobody has seen.
struct FoldedReaders {
    private let readers: [Reader]

    /// Loads the readers.
    ///
    /// - Parameter folder: A folder with a tagger of names for each fold that has not learned from its articles, `0.model` and
    ///   so on; without it all have the tagger that ships.
    /// - Throws: `ModelError` when a model is missing or damaged.
    init(names folder: URL?) throws {
        if let folder {
            readers = try (0..<Fold.count).map { try Reader(names: folder.appending(path: "\($0).model")) }
        } else {
            readers = Array(repeating: try Reader(), count: Fold.count)
        }
    }

    /// The reader for the articles of a fold.
    subscript(fold: Fold) -> Reader { readers[fold.number] }
}

/// A file of gold and the folder of the texts that it is about, as a command line names them.
struct AnnotatedSet {
    let gold: URL
    let folder: URL

    init(_ argument: String) throws {
        let parts = argument.split(separator: ":")
        guard parts.count == 2 else {
            throw ValidationError("'\(argument)' is no file and folder with a colon between.")
        }
        gold = URL(filePath: String(parts[0]))
        folder = URL(filePath: String(parts[1]))
    }
}
