import Intake
import Testing

/// Packed bytes, made by the tools that people use: `printf 'Seoul warned Moscow.\n' | gzip -n`, and so on.
struct PackingTests {
    private static let text = Array("Seoul warned Moscow.\n".utf8)
    static let packed: [(name: String, bytes: [UInt8])] = [
        (
            "gzip",
            [
                0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x0B, 0x4E, 0xCD, 0x2F, 0xCD, 0x51, 0x28,
                0x4F,
                0x2C, 0xCA, 0x4B, 0x4D, 0x51, 0xF0, 0xCD, 0x2F, 0x4E, 0xCE, 0x2F, 0xD7, 0xE3, 0x02, 0x00, 0x9B, 0xB4,
                0x83,
                0xDC, 0x15, 0x00, 0x00, 0x00,
            ]
        ),
        (
            "xz",
            [
                0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0x00, 0x04, 0xE6, 0xD6, 0xB4, 0x46, 0x02, 0x00, 0x21, 0x01, 0x16,
                0x00,
                0x00, 0x00, 0x74, 0x2F, 0xE5, 0xA3, 0x01, 0x00, 0x14, 0x53, 0x65, 0x6F, 0x75, 0x6C, 0x20, 0x77, 0x61,
                0x72,
                0x6E, 0x65, 0x64, 0x20, 0x4D, 0x6F, 0x73, 0x63, 0x6F, 0x77, 0x2E, 0x0A, 0x00, 0x00, 0x00, 0x00, 0x6C,
                0x4F,
                0x8A, 0xC2, 0xF3, 0x53, 0x80, 0x67, 0x00, 0x01, 0x2D, 0x15, 0x2F, 0x0B, 0x71, 0x6D, 0x1F, 0xB6, 0xF3,
                0x7D,
                0x01, 0x00, 0x00, 0x00, 0x00, 0x04, 0x59, 0x5A,
            ]
        ),
        (
            "zstandard",
            [
                0x28, 0xB5, 0x2F, 0xFD, 0x04, 0x58, 0xA9, 0x00, 0x00, 0x53, 0x65, 0x6F, 0x75, 0x6C, 0x20, 0x77, 0x61,
                0x72,
                0x6E, 0x65, 0x64, 0x20, 0x4D, 0x6F, 0x73, 0x63, 0x6F, 0x77, 0x2E, 0x0A, 0x86, 0xD0, 0x76, 0xE9,
            ]
        ),
    ]

    @Test(arguments: packed.indices) func whatIsPackedIsUnpackedByteByByteAndTwice(index: Int) throws {
        let bytes = Self.packed[index].bytes
        let packing = try #require(Packing(startingWith: bytes))
        let unpacker = try Unpacker(packing, limits: Limits())
        var text: [UInt8] = []
        for byte in bytes + bytes { text += try unpacker.unpacked([byte]) }
        try unpacker.finish()
        #expect(text == Self.text + Self.text)
    }

    @Test(arguments: packed.indices) func whatIsCutShortIsTold(index: Int) throws {
        let bytes = Array(Self.packed[index].bytes.dropLast(3))
        let packing = try #require(Packing(startingWith: bytes))
        let unpacker = try Unpacker(packing, limits: Limits())
        #expect(throws: IntakeError.malformed("packed, but cut short")) {
            _ = try unpacker.unpacked(bytes)
            try unpacker.finish()
        }
    }

    @Test func whatIsFarLongerUnpackedIsRefused() throws {
        var limits = Limits()
        limits.expansion = 2
        let bomb = Self.bomb
        let unpacker = try Unpacker(.zstandard, limits: limits)
        #expect(throws: IntakeError.exhausted("more than 2 times its length when it is unpacked")) {
            _ = try unpacker.unpacked(bomb)
        }
    }

    /// Zeros, 80 MiB of them: `head -c 83886080 /dev/zero | zstd`; runs of one byte in blocks of 128 KiB.
    private static var bomb: [UInt8] {
        // A frame without checksum and size, its window 128 KiB (RFC 8878); each block repeats one byte.
        var bytes: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]
        let size = UInt32(128 << 10)
        for index in 0..<640 {
            let head = size << 3 | 0b010 | (index == 639 ? 1 : 0)
            bytes += [UInt8(head & 0xFF), UInt8(head >> 8 & 0xFF), UInt8(head >> 16 & 0xFF), 0]
        }
        return bytes
    }
}
