import Foundation

/// The vocabulary of a transformer and the vectors of its input layer, from a folder with `vocab.txt` and
/// `model.safetensors`.
struct TransformerTable {
    /// The pieces of the vocabulary; those that go on inside a word begin with "##".
    let vocabulary: [String]
    let width: Int
    private let data: Data
    private let start: Int

    /// Opens the folder.
    init(folder: URL) throws {
        let lines = try String(contentsOf: folder.appending(path: "vocab.txt"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let data = try Data(contentsOf: folder.appending(path: "model.safetensors"), options: .mappedIfSafe)
        let headerLength = data.withUnsafeBytes {
            Int(UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 0, as: UInt64.self)))
        }
        let header = try JSONDecoder().decode([String: Entry].self, from: data[8..<8 + headerLength])
        guard let entry = header.first(where: { $0.key.hasSuffix("word_embeddings.weight") })?.value,
            let shape = entry.shape, let offsets = entry.data_offsets, entry.dtype == "F32", shape.count == 2
        else { throw TransformerError.noTable }
        vocabulary = lines.prefix(shape[0]).map(String.init)
        width = shape[1]
        self.data = data
        start = 8 + headerLength + offsets[0]
    }

    /// The vectors of some pieces by their numbers, one row after the other, less their mean.
    func centred(_ pieces: [Int]) -> [Float] {
        var vectors = [Float](repeating: 0, count: pieces.count * width)
        data.withUnsafeBytes { raw in
            for (row, piece) in pieces.enumerated() {
                for column in 0..<width {
                    let bits = raw.loadUnaligned(fromByteOffset: start + (piece * width + column) * 4, as: UInt32.self)
                    vectors[row * width + column] = Float(bitPattern: UInt32(littleEndian: bits))
                }
            }
        }
        var mean = [Float](repeating: 0, count: width)
        for row in pieces.indices {
            for column in 0..<width { mean[column] += vectors[row * width + column] / Float(pieces.count) }
        }
        for row in pieces.indices {
            for column in 0..<width { vectors[row * width + column] -= mean[column] }
        }
        return vectors
    }

    private struct Entry: Decodable {
        let dtype: String?
        let shape: [Int]?
        let data_offsets: [Int]?
    }
}

/// Why word vectors could not be read.
enum TransformerError: Error, CustomStringConvertible {
    case noTable

    var description: String { "model.safetensors holds no table of word vectors in 32-bit numbers" }
}
