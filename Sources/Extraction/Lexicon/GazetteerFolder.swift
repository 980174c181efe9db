/// The folder of tables in the package's resources.
struct GazetteerFolder {
    func table(_ name: String, requiring columns: [String]) throws(OntologyError) -> TableFile {
        try TableFile(text(name), name: name, requiring: columns)
    }

    func words(_ name: String) throws(OntologyError) -> [String] {
        try text(name).utf8.split(separator: UInt8(ascii: "\n")).map(Spelling.trimmed)
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }

    /// Mistyped names with the meanings of the right ones.
    func misspellings(of names: [(String, NameMeaning)]) throws(OntologyError) -> [(String, NameMeaning)] {
        let meanings = Dictionary(names) { first, _ in first }
        return try words("misspellings.txt").map { line throws(OntologyError) in
            let parts = line.split(separator: "|").map(String.init)
            guard parts.count == 2, let meaning = meanings[parts[1]] else {
                throw OntologyError(
                    file: "misspellings.txt", problem: "'\(line)' names nothing", expected: "a spelling|a known name")
            }
            return (parts[0], meaning)
        }
    }

    private func text(_ name: String) throws(OntologyError) -> String {
        try DataFile(shipped: name, in: "Gazetteers").text()
    }
}
