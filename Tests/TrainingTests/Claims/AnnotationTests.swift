import Extraction
import Foundation
import Press
import Testing

@testable import Training

/// What a person wrote down of an article, by the words that tell an edge or by where they stand.
struct AnnotationTests {
    private static let text = "Chad warned Niger. Later Chad thanked Niger."

    private func article(_ place: String) throws -> GoldArticle {
        let json = """
            {"file": "a.txt", "entities": [
              {"id": "TCD", "type": "country", "name": "Chad"}, {"id": "NER", "type": "country", "name": "Niger"}],
             "required": [{"source": "TCD", "type": "warned", "target": ["NER"], \(place)}], "allowed": []}
            """
        return try JSONDecoder().decode(GoldArticle.self, from: Data(json.utf8))
    }

    @Test(arguments: [#""cue": "Chad warned Niger""#, #""span": [0, 17]"#])
    func anEdgeIsToldWhereItsWordsStand(place: String) throws {
        let gold = GoldClaims(try article(place), text: Array(Self.text.utf8), ontology: try Ontology())
        let threat = ClaimLabel(kind: .event(.threaten), isForward: true)
        #expect(gold.labels("TCD", "NER", in: TextRange(0, 18)).required == [threat])
        let elsewhere = gold.labels("TCD", "NER", in: TextRange(19, 44))
        #expect(elsewhere.required.isEmpty)
        #expect(elsewhere.allowed == [threat])
    }

    @Test func articlesStandInAFolderOrInOneFile() throws {
        let folder = URL.temporaryDirectory.appending(path: "entente-texts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("One.".utf8).write(to: folder.appending(path: "one.txt"))
        try Data(#"{"id": "two.txt", "text": "Two.", "names": []}"#.utf8)
            .write(to: folder.appending(path: "news-train.jsonl"))
        let texts = try ArticleTexts(in: folder)
        #expect(try texts.bytes(of: "one.txt") == Array("One.".utf8))
        #expect(try texts.bytes(of: "two.txt") == Array("Two.".utf8))
        #expect(throws: (any Error).self) { try texts.bytes(of: "three.txt") }
    }
}
