/// Cuts words into the pieces of a fixed vocabulary by longest match from the left, as the WordPiece method does.
///
/// Words are lower-cased and lose their accents; punctuation stands apart. The pieces and their vectors come from the
/// input layer of the sentence transformer all-MiniLM-L6-v2 (Apache-2.0): the pieces of Latin script, their vectors
/// centred, turned to their first principal components, scaled to a standard deviation of 1 and rounded to steps of
/// 4/127. They are not trained further.
package struct WordPieces: Sendable {
    /// What the file of pieces says it is for.
    package static let kind = "pieces"

    package let table: PieceTable
    private let vocabulary: HashedVocabulary
    private static let longest = 100

    /// Decodes a file of pieces.
    package init(_ file: ModelFile) throws(ModelError) {
        let vectors: [Int8] = try file.array("vectors")
        let width: [UInt32] = try file.array("width", count: 1)
        let scale = try file.floats("scale", count: 1)
        guard let columns = width.first, (1...1024).contains(columns), vectors.count % Int(columns) == 0,
            let factor = scale.first
        else { throw .incomplete(file: file.name, part: "vectors") }
        let hashes: [UInt64] = try file.array("hashes", count: vectors.count / Int(columns))
        table = PieceTable(width: Int(columns), vectors: vectors, scale: factor)
        vocabulary = HashedVocabulary(hashes)
    }

    /// The parts of a file with these pieces, of which those that go on inside a word begin with "##".
    package static func parts(_ pieces: [String], vectors: [Int8], width: Int, scale: Float) -> [ModelPart] {
        let hashes = pieces.map { piece in
            let isContinuation = piece.hasPrefix("##")
            let bytes = piece.utf8.dropFirst(isContinuation ? 2 : 0)
            return HashedVocabulary.mixed(bytes.reduce(start(isContinuation: isContinuation), HashedVocabulary.hash))
        }
        return [
            ModelPart("vectors", vectors), ModelPart("width", [UInt32(width)]), ModelPart("scale", floats: [scale]),
            ModelPart("hashes", hashes),
        ]
    }

    /// Numbers of the pieces of a word; where no piece fits the rest up to the next punctuation is passed over.
    package func cut(_ word: String) -> [Int32] {
        let bytes = Self.plain(word)
        var pieces: [Int32] = []
        var place = 0
        var isContinuation = false
        while place < bytes.count {
            let isMark = Self.isPunctuation(bytes[place])
            if isMark { isContinuation = false }
            var hash = Self.start(isContinuation: isContinuation)
            var best: (piece: Int, end: Int)?
            var end = place
            while end < bytes.count, end - place < Self.longest, end == place || !Self.isPunctuation(bytes[end]) {
                hash = HashedVocabulary.hash(hash, bytes[end])
                end += 1
                if let piece = vocabulary.number(HashedVocabulary.mixed(hash)) { best = (piece, end) }
                if isMark { break }
            }
            if let best { pieces.append(Int32(best.piece)) }
            place = best?.end ?? end
            isContinuation = !isMark
        }
        return pieces
    }

    private static func start(isContinuation: Bool) -> UInt64 {
        isContinuation ? HashedVocabulary.hash(HashedVocabulary.empty, 0x23) : HashedVocabulary.empty
    }

    private static func plain(_ word: String) -> [UInt8] {
        if word.utf8.allSatisfy({ $0 < 0x80 }) {
            return word.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        }
        var text = String.UnicodeScalarView()
        for character in word {
            switch character {
            case "’", "‘": text.append("'")
            case "“", "”": text.append("\"")
            default:
                for scalar in character.lowercased().decomposed
                where scalar.properties.canonicalCombiningClass == .notReordered {
                    text.append(scalar)
                }
            }
        }
        return Array(String(text).utf8)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
