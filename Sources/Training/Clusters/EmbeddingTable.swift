import Foundation

/// The word vectors of a transformer's input layer, from a folder with `vocab.txt` and `model.safetensors`.
struct EmbeddingTable {
    let words: [String]
    let width: Int
    /// One row of `width` numbers for each word, centred and scaled to length 1.
    let vectors: [Float]

    /// Reads the rows of the vocabulary's whole words of two and more lower-case letters.
    init(folder: URL) throws {
        let vocabulary = try String(contentsOf: folder.appending(path: "vocab.txt"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let data = try Data(contentsOf: folder.appending(path: "model.safetensors"), options: .mappedIfSafe)
        let headerLength = data.withUnsafeBytes {
            Int(UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 0, as: UInt64.self)))
        }
        let header = try JSONDecoder().decode([String: Entry].self, from: data[8..<8 + headerLength])
        guard let entry = header.first(where: { $0.key.hasSuffix("word_embeddings.weight") })?.value,
            let shape = entry.shape, let offsets = entry.data_offsets, entry.dtype == "F32", shape.count == 2
        else { throw EmbeddingError.noTable }
        let width = shape[1]
        let chosen = vocabulary.indices.filter { index in
            index < shape[0] && vocabulary[index].utf8.count > 1
                && vocabulary[index].utf8.allSatisfy { (97...122).contains($0) }
        }
        let start = 8 + headerLength + offsets[0]
        var vectors = [Float](repeating: 0, count: chosen.count * width)
        data.withUnsafeBytes { raw in
            for (row, index) in chosen.enumerated() {
                for column in 0..<width {
                    let bits = raw.loadUnaligned(fromByteOffset: start + (index * width + column) * 4, as: UInt32.self)
                    vectors[row * width + column] = Float(bitPattern: UInt32(littleEndian: bits))
                }
            }
        }
        Self.normalise(&vectors, width: width)
        words = chosen.map { String(vocabulary[$0]) }
        self.width = width
        self.vectors = vectors
    }

    private static func normalise(_ vectors: inout [Float], width: Int) {
        let rows = vectors.count / width
        var mean = [Float](repeating: 0, count: width)
        for row in 0..<rows {
            for column in 0..<width { mean[column] += vectors[row * width + column] / Float(rows) }
        }
        for row in 0..<rows {
            var square: Float = 0
            for column in 0..<width {
                vectors[row * width + column] -= mean[column]
                square += vectors[row * width + column] * vectors[row * width + column]
            }
            let scale = 1 / max(square.squareRoot(), .leastNormalMagnitude)
            for column in 0..<width { vectors[row * width + column] *= scale }
        }
    }

    private struct Entry: Decodable {
        let dtype: String?
        let shape: [Int]?
        let data_offsets: [Int]?
    }
}

/// Why word vectors could not be read.
enum EmbeddingError: Error, CustomStringConvertible {
    case noTable

    var description: String { "model.safetensors holds no table of word vectors in 32-bit numbers" }
}
