/// Finds the first byte that keeps bytes from being UTF-8 text (Unicode 15, table 3-7: well-formed sequences).
enum UTF8Check {
    /// The offset of the first byte of the first ill-formed sequence, or nothing.
    static func firstIllFormed(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let length = sequenceLength(bytes, at: index)
                guard length > 0 else { return index }
                index += length
            }
            return nil
        }
    }

    /// The length of the well-formed sequence at an index, or 0.
    static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
        bytes.withUnsafeBufferPointer { sequenceLength($0, at: index) }
    }

    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        guard lead >= 0x80 else { return 1 }
        let length: Int
        // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
        let second: ClosedRange<UInt8>
        switch lead {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return 0 }
        return length
    }
}

extension SourceText {
    /// Makes a text of bytes that must be UTF-8; the error names the document, the line where the bytes are one of a
    /// file, and the byte.
    public init(checking bytes: [UInt8], named document: String, line: Int? = nil) throws(ArticleError) {
        if let offset = UTF8Check.firstIllFormed(in: bytes) {
            throw .notUTF8(document: document, line: line, offset: offset, byte: bytes[offset])
        }
        self.init(validated: bytes)
    }
}
