import Foundation
import Intake
import Press
import TestSupport
import Testing

/// A thousand bad files of every format: each gives reports or a reason, in time; none crashes.
struct SpoiltFileTests {
    private static let count = 1_000
    private static let seed: UInt64 = 16
    /// The slowest machine with sanitizers takes less than this for a bad file of this size.
    private static let patience = Duration.seconds(10)

    private static func good(_ format: DocumentFormat) throws -> [[UInt8]] {
        let cases = try IntakeCaseTests.cases().filter { file in
            file.name.split(separator: ".").last.flatMap { DocumentFormat(ending: String($0)) } == format
        }
        let texts = format == .text ? [Array("Chad warns Mali\n\nChad warned Mali on Monday.\n".utf8)] : []
        return cases.map(\.bytes) + texts
            + (format == .pdf ? [SamplePDF.bytes(pages: [["Chad warned Mali on Monday."]])] : [])
    }

    @Test(arguments: DocumentFormat.allCases) func noneBreaksTheDoor(format: DocumentFormat) throws {
        var spoilt = SpoiltFiles(of: try Self.good(format), seed: Self.seed)
        let intake = Intake()
        for number in 0..<Self.count {
            let bytes = spoilt.next()
            let start = ContinuousClock.now
            do {
                for article in try intake.reports(in: bytes, format: format, id: "bad").articles where format != .text {
                    let isTricky = article.text.bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }
                    #expect(!isTricky, "file \(number)")
                }
            } catch is IntakeError {
            } catch is ArticleError {
            }
            #expect(ContinuousClock.now - start < Self.patience, "file \(number)")
        }
    }

    @Test func noneBreaksTheReaderOfArchives() throws {
        let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Chad warned Mali."
        let record =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
        var spoilt = SpoiltFiles(of: [Array((record + record).utf8)], seed: Self.seed)
        for _ in 0..<Self.count {
            var archive = WebArchive(limits: Limits())
            do {
                _ = try archive.add(spoilt.next())
                try archive.finish()
            } catch {
            }
        }
    }

    @Test(arguments: PackingTests.packed.indices) func noneBreaksTheUnpacker(index: Int) throws {
        let bytes = PackingTests.packed[index].bytes
        let packing = try #require(Packing(startingWith: bytes))
        var spoilt = SpoiltFiles(of: [bytes, bytes + bytes], seed: Self.seed)
        for _ in 0..<Self.count {
            do {
                let unpacker = try Unpacker(packing, limits: Limits())
                _ = try unpacker.unpacked(spoilt.next())
                try unpacker.finish()
            } catch {
            }
        }
    }
}
