import ArgumentParser

/// Words of a command line that begin with names and end with files.
struct NamesAndFiles {
    let names: [String]
    let files: [FilePath]

    /// Parts the words: the first is a name; a later one is a name while no file is called so and it does not end as files do.
    init(_ words: [String], atMost most: Int = .max) throws {
        let later = words.dropFirst().prefix { word in
            let path = FilePath(argument: word)
            return !path.isStandardStream && Descriptor.status(of: path) == nil
                && !Self.endings.contains(path.ending ?? "")
                && !word.contains("/")
        }
        let count = min(1 + later.count, words.count)
        names = Array(words[..<count])
        files = words[count...].map(FilePath.init)
        guard !files.isEmpty else { throw ValidationError("Missing expected argument '<files> ...'") }
        guard count <= most else {
            throw ValidationError(
                "'\(words[most])' is no file; give \(most == 1 ? "one name" : "at most \(most) names") and then files")
        }
    }

    private static let endings: Set = ["txt", "text", "jsonl", "ndjson", "json", "conllu", "conll", "entente"]
}
