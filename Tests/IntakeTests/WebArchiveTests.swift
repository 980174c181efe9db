import Intake
import Press
import Testing

/// Archives of the web, record by record.
struct WebArchiveTests {
    private static func record(_ type: String, _ body: String, link: String = "https://a.example/1") -> String {
        "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(link)\r\nContent-Type: text/plain\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
    }

    private static let page = "<html><title>Chad</title><p>Chad warned Mali on Monday over the camps."
    private static let archive =
        record("warcinfo", "software: a crawler of our own\r\n")
        + record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\(page)")
        + record("response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>There is nothing here.")
        + record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxyz")
        + record(
            "response",
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\nTogo \r\na\r\nthanked Be\r\n4\r\nnin.\r\n0\r\n\r\n", link: "https://a.example/2")
        + record("conversion", "Peru met Chile.", link: "../../etc/passwd")

    private static func read(_ text: String, by size: Int) throws -> (records: [String], passed: Int) {
        var archive = WebArchive(limits: Limits())
        var (records, passed): ([String], Int) = ([], 0)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            for found in try archive.add(Array(rest.prefix(size))) {
                switch found {
                case .record(let record):
                    let told = [
                        record.format?.rawValue ?? "?", record.link ?? "-",
                        String(decoding: record.bytes, as: UTF8.self),
                    ]
                    records.append("\(record.number) \(told.joined(separator: " "))")
                case .passed: passed += 1
                }
            }
            rest = rest.dropFirst(size)
        }
        try archive.finish()
        return (records, passed)
    }

    @Test(arguments: [1, 7, 100_000]) func pagesAndTextsAreFoundHoweverTheyCome(size: Int) throws {
        let (records, passed) = try Self.read(Self.archive, by: size)
        #expect(
            records == [
                "2 html https://a.example/1 \(Self.page)", "5 txt https://a.example/2 Togo thanked Benin.",
                "6 txt - Peru met Chile.",
            ])
        #expect(passed == 3)
    }

    @Test(arguments: [
        (String(archive.dropLast(8)), "an archive (WARC) whose last record is cut short"),
        (archive + "something else\r\n", "an archive (WARC) with something else between its records"),
        ("WARC/1.0\r\nContent-Length: -4\r\n\r\n", "an archive (WARC) with a record of unknown length"),
        (
            "WARC/1.0\r\n" + String(repeating: "a: b\r\n", count: 60_000),
            "an archive (WARC) with a head that has no end"
        ),
    ]) func whatIsNoArchiveIsTold(text: String, reason: String) {
        #expect(throws: IntakeError.malformed(reason)) { try Self.read(text, by: 4_096) }
    }
}
