extension SourceText {
    /// Those of some phrases that stand somewhere in the text, in these very bytes; the text is gone through once.
    package func occurring(_ phrases: Set<String>) -> Set<String> {
        var found: Set<String> = []
        var byFirstByte = [[(bytes: [UInt8], phrase: String)]](repeating: [], count: 256)
        for phrase in phrases {
            guard let first = phrase.utf8.first else { continue }
            byFirstByte[Int(first)].append((Array(phrase.utf8), phrase))
        }
        let isFirst = byFirstByte.map { !$0.isEmpty }
        for (place, byte) in bytes.enumerated() where isFirst[Int(byte)] {
            let standing = byFirstByte[Int(byte)].filter { bytes[place...].starts(with: $0.bytes) }
            guard !standing.isEmpty else { continue }
            found.formUnion(standing.map(\.phrase))
            if found.count == phrases.count { break }
            byFirstByte[Int(byte)].removeAll { found.contains($0.phrase) }
        }
        return found
    }
}
