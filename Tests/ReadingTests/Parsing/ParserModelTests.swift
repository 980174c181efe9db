import Foundation
import Testing

@testable import Reading

/// Word pieces, word shapes and damaged models.
@Suite struct ParserModelTests {
    @Test func piecesFollowTheLongestMatch() throws {
        let pieces = try ShippedModels.pieces()
        #expect(pieces.cut("Seoul") == pieces.cut("seoul"))
        #expect(pieces.cut("café") == pieces.cut("cafe"))
        #expect(pieces.cut("warships").count == 1 || pieces.cut("warships").first == pieces.cut("wars").first)
        #expect(pieces.cut("U.S.").count == 4)
        #expect(pieces.cut("’s") == pieces.cut("'s"))
        #expect(pieces.cut("").isEmpty)
        #expect(pieces.cut("日本").isEmpty)
    }

    @Test(arguments: [
        ("the", WordShape.lower), ("Seoul", .title), ("NATO", .upper), ("McCain", .mixed), ("2024", .digits),
        ("F-16", .digitsAndMore), ("—", .marks), ("I", .letter), ("Łódź", .title), ("", .marks),
    ])
    func shapes(word: String, shape: WordShape) {
        #expect(WordShape(word) == shape)
    }

    @Test func aModelWithoutAPartIsRefused() throws {
        let (pieces, lists) = (try ShippedModels.pieces(), try ShippedModels.lists())
        let data = ModelFile.encode(kind: NetworkModel.kind, parts: [ModelPart("labels", strings: ["root", "det"])])
        let file = try ModelFile(data, kind: NetworkModel.kind, name: "parser.model")
        #expect(throws: ModelError.incomplete(file: "parser.model", part: "tags")) {
            try DependencyParser(model: file, pieces: pieces, lists: lists)
        }
    }

    @Test func aModelOfAnotherShapeIsRefused() throws {
        let (pieces, lists) = (try ShippedModels.pieces(), try ShippedModels.lists())
        let parts = [
            ModelPart("labels", strings: ["root", "det"]), ModelPart("tags", strings: ["NN"]),
            ModelPart("taggings", strings: ["NOUN NN"]),
            ModelPart("shape", [Int32](repeating: 8, count: 15)),
        ]
        let file = try ModelFile(
            ModelFile.encode(kind: NetworkModel.kind, parts: parts), kind: NetworkModel.kind, name: "parser.model")
        #expect(throws: ModelError.incomplete(file: "parser.model", part: "shape")) {
            try DependencyParser(model: file, pieces: pieces, lists: lists)
        }
    }
}
