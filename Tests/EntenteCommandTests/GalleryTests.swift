import Foundation
import Testing

/// The pictures in `out/` are the ones that the reports in `seeds/` give, byte for byte.
@Suite struct GalleryTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let reports: [String] = {
        let folder = root.appendingPathComponent("seeds").path
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    }()

    @Test func thereAreReports() {
        #expect(Self.reports.count >= 6)
    }

    @Test(arguments: reports)
    func theDrawingIsTheOneInTheGallery(report: String) async throws {
        let drawn = try await Command().shell(
            "cd '\(Self.root.path)' && $entente draw seeds/\(report).txt --format dot")
        #expect(drawn.status == 0)
        let kept = try String(contentsOf: Self.root.appendingPathComponent("out/\(report).dot"), encoding: .utf8)
        #expect(drawn.output == kept, "run `make draw` and look at the pictures")
    }

    @Test(arguments: reports)
    func everyQuoteIsASliceOfItsFile(report: String) async throws {
        let file = Self.root.appendingPathComponent("seeds/\(report).txt")
        let bytes = Array(try Data(contentsOf: file))
        let run = try await Command().shell("$entente extract '\(file.path)' --format json")
        let graph = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let relations = try #require(graph["relations"] as? [[String: Any]])
        #expect(!relations.isEmpty)
        for evidence in relations.flatMap({ $0["evidence"] as? [[String: Any]] ?? [] }) {
            let sentence = try #require(evidence["sentence"] as? [String: Int])
            let cue = try #require(evidence["cue"] as? [String: Int])
            let (start, end) = (try #require(sentence["start"]), try #require(sentence["end"]))
            #expect(String(decoding: bytes[start..<end], as: UTF8.self) == evidence["quote"] as? String)
            #expect(try start <= #require(cue["start"]) && #require(cue["end"]) <= end)
        }
    }
}
