import Press
import Testing

@testable import Graphs

@Suite struct JSONReaderTests {
    @Test(arguments: [
        (#" {"a" : [1, -2.5e3, true, false, null, {}] , "b":[] } "#, #"{"a":[1,-2500.0,true,false,null,{}],"b":[]}"#),
        (#""\u00e9\uD83D\uDE00\/\b\f\n\r\t\"\\\u0000""#, #""é😀/\b\f\n\r\t\"\\\u0000""#),
        ("0", "0"), ("-0", "0"), ("9223372036854775807", "9223372036854775807"), ("1e2", "100.0"),
    ])
    func validJSONIsRead(json: String, canonical: String) throws {
        #expect(try JSONReader.read(Array(json.utf8)[...]).text == canonical)
    }

    @Test(arguments: [
        "", "{", "[", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "01", "-", "1.", ".5", "+1", "1e",
        "1e999",
        "tru", "nul", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "\"\\uD800\"", "\"\\uD800\\u0041\"",
        "\"\\uDC00\"",
        "\"\u{1}\"", "1 1", "{\"a\":1,\"a\":2}", "NaN", "'a'", "1.e5", "--1", "1-1",
    ])
    func anythingElseIsRefused(json: String) {
        #expect(throws: GraphFormatError.self) { try JSONReader.read(Array(json.utf8)[...]) }
    }

    @Test func depthIsCapped() throws {
        func nested(_ depth: Int) -> ArraySlice<UInt8> {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)[...]
        }
        #expect(throws: Never.self) { try JSONReader.read(nested(JSONReader.deepest)) }
        #expect(throws: GraphFormatError.self) { try JSONReader.read(nested(1_000_000)) }
    }
}
