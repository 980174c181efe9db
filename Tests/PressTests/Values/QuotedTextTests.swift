import Press
import Testing

@Suite struct QuotedTextTests {
    @Test(arguments: [
        ([], "$''"), (Array("caf".utf8) + [0xE9], #"$'caf\xE9'"#), (Array("a\nb\tc".utf8), #"$'a\nb\tc'"#),
        (Array("it's \\ é".utf8), #"$'it\'s \\ é'"#), ([0xE2, 0x82, 0x41, 0x7F, 0x01], #"$'\xE2\x82A\x7F\x01'"#),
        (Array("$'x'".utf8), #"$'$\'x\''"#),
    ])
    func bytesAreWrittenAsTheShellWritesThem(bytes: [UInt8], text: String) {
        #expect(QuotedText.quoted(bytes) == text)
        #expect(QuotedText.unquoted(text) == bytes)
    }

    @Test func everyByteComesBack() {
        for first in UInt8.min...UInt8.max {
            for second in [UInt8(0x41), 0x27, 0x5C, 0x80, 0xC3, 0xFF] {
                #expect(QuotedText.unquoted(QuotedText.quoted([first, second])) == [first, second])
            }
        }
    }

    @Test(arguments: ["", "a", "$'", "$'a", "$'a\\'", "$'\\q'", "$'\\x4'", "$'\\x41'", "$'a'b'"])
    func whatIsNotWrittenSoStays(text: String) {
        #expect(QuotedText.unquoted(text) == nil)
    }
}
