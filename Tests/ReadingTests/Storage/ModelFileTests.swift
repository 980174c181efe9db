import Foundation
import Testing

@testable import Reading

@Suite("Model files are checked before they are believed")
struct ModelFileTests {
    private let whole = ModelFile.encode(
        kind: "test",
        parts: [
            ModelPart("bytes", [Int8](-3...3)), ModelPart("words", [UInt32](0..<100)),
            ModelPart("shares", floats: [0.5, -2]), ModelPart("texts", strings: ["", "ß", "a b"]),
        ])

    private func open(_ data: Data, kind: String = "test") throws(ModelError) -> ModelFile {
        try ModelFile(data, kind: kind, name: "x.model")
    }

    @Test("what was written is read")
    func roundTrip() throws {
        let file = try open(whole)
        #expect(try file.array("bytes", of: Int8.self) == [-3, -2, -1, 0, 1, 2, 3])
        #expect(try file.array("words", of: UInt32.self, count: 100) == Array(0..<100))
        #expect(try file.floats("shares") == [0.5, -2])
        #expect(try file.strings("texts") == ["", "ß", "a b"])
    }

    @Test("a file cut short anywhere is an error", arguments: [0, 5, 8, 20, 39, 60, 120, 300, 500])
    func truncated(_ length: Int) {
        #expect(throws: ModelError.self) { try open(whole.prefix(length)) }
    }

    @Test("a changed bit anywhere behind the magic is an error")
    func damaged() {
        for place in stride(from: 8, to: whole.count, by: 7) {
            var data = whole
            data[place] ^= 0x10
            #expect(throws: ModelError.self) { try open(data) }
        }
    }

    @Test("a changed weight is told as damage")
    func damagedWeight() {
        var data = whole
        data[whole.count - 3] ^= 1
        #expect(throws: ModelError.damaged(file: "x.model")) { try open(data) }
    }

    @Test("another file, another version, another kind and a missing part are told apart")
    func others() throws {
        #expect(throws: ModelError.foreign(file: "x.model")) { try open(Data("PK, not ours at all".utf8)) }
        var old = whole
        old[8] = 9
        #expect(throws: ModelError.version(file: "x.model", found: 9, expected: 1)) { try open(old) }
        #expect(throws: ModelError.kind(file: "x.model", found: "test", expected: "tagger")) {
            try open(whole, kind: "tagger")
        }
        let file = try open(whole)
        #expect(throws: ModelError.incomplete(file: "x.model", part: "none")) {
            try file.array("none", of: UInt8.self)
        }
        #expect(throws: ModelError.incomplete(file: "x.model", part: "words")) {
            try file.array("words", of: UInt32.self, count: 99)
        }
    }

    @Test("a file that is not there is missing")
    func missing() {
        #expect(throws: ModelError.missing(file: "none.model")) {
            try ModelFile(contentsOf: URL(filePath: "/nowhere/none.model"), kind: "test")
        }
    }
}
