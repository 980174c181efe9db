import Foundation
import Intake
import Press
import Testing

/// The same report as real programs have written it, `Samples`: whatever the format, its paragraphs come out.
struct SampleTests {
    struct Sample: CustomTestStringConvertible, Sendable {
        let name: String
        /// What is read beside the report.
        let rest: Set<String>

        var testDescription: String { name }
    }

    private static func bytes(of name: String) throws -> [UInt8] {
        let folder = try #require(Bundle.module.resourceURL).appendingPathComponent("Samples")
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    static func samples() throws -> [Sample] {
        try String(decoding: bytes(of: "samples.tsv"), as: UTF8.self).split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            return Sample(name: String(cells[0]), rest: Set(cells[2].split(separator: "|").map(String.init)))
        }
    }

    @Test(arguments: try samples()) func theReportComesOut(of sample: Sample) throws {
        let report = try Self.bytes(of: "report.txt")
        let expected = Self.paragraphs(String(decoding: report, as: UTF8.self))
        let texts: [String]
        do {
            texts = try Self.texts(of: sample.name)
        } catch IntakeError.missing {
            return
        }
        #expect(!texts.isEmpty)
        for text in texts {
            #expect(Self.paragraphs(text).filter { !sample.rest.contains($0) } == expected)
        }
    }

    private static func texts(of name: String) throws -> [String] {
        var bytes = try bytes(of: name)
        if let packing = Packing(startingWith: bytes) {
            let unpacker = try Unpacker(packing, limits: Limits())
            bytes = try unpacker.unpacked(bytes)
            try unpacker.finish()
        }
        guard WebArchive.begins(bytes) else {
            let ending = try #require(name.split(separator: ".").last)
            return try texts(in: bytes, try #require(DocumentFormat(ending: String(ending))), name)
        }
        var archive = WebArchive(limits: Limits())
        let found = try archive.add(bytes)
        try archive.finish()
        return try found.flatMap { found -> [String] in
            guard case .record(let record) = found else { return [] }
            return try texts(in: record.bytes, try #require(record.format), name)
        }
    }

    private static func texts(in bytes: [UInt8], _ format: DocumentFormat, _ name: String) throws -> [String] {
        try Intake().reports(in: bytes, format: format, id: name).articles.map { $0.text[$0.text.range] }
    }

    /// The paragraphs, quotation marks alike; whether a hyphen at the end of a line is the word's nobody can tell.
    private static func paragraphs(_ text: String) -> [String] {
        let marks: [Character: String] = ["“": "\"", "”": "\"", "‘": "'", "’": "'", "\u{A0}": " ", "-": ""]
        return text.split(separator: "\n").map { $0.map { marks[$0] ?? String($0) }.joined() }
    }
}
