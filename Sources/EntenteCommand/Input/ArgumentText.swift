/// The words of the command line as text, whatever bytes they are.
///
/// Names of files are any bytes, Swift's strings only UTF-8, and what is no UTF-8 would be lost. So each such byte becomes
/// a character at the end of the planes for private use, and such a character, should anybody type one, becomes three or
/// four of them: `bytes(of:)` always gives back what was typed.
enum ArgumentText {
    /// The characters for the bytes 0 to 255.
    static let escapes: ClosedRange<UInt32> = 0x10_FE00...0x10_FEFF

    /// The words after the command's own name.
    static var words: [String] {
        (1..<max(1, CommandLine.argc)).compactMap { index in
            CommandLine.unsafeArgv[Int(index)].map { word in
                text(Array(UnsafeBufferPointer(start: word, count: length(of: word)).map(UInt8.init(bitPattern:))))
            }
        }
    }

    /// The text for some bytes.
    static func text(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var place = 0
        while true {
            let length: Int
            switch parser.parseScalar(from: &rest) {
            case .emptyInput: return String(text)
            case .valid(let encoded):
                length = encoded.count
                let scalar = Unicode.UTF8.decode(encoded)
                if escapes.contains(scalar.value) {
                    text.append(contentsOf: bytes[place..<place + length].compactMap(escape))
                } else {
                    text.append(scalar)
                }
            case .error(let count):
                length = count
                text.append(contentsOf: bytes[place..<place + length].compactMap(escape))
            }
            place += length
        }
    }

    /// The bytes that a text stands for.
    static func bytes(of text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            escapes.contains(scalar.value) ? [UInt8(scalar.value - escapes.lowerBound)] : Array(String(scalar).utf8)
        }
    }

    /// A text that is no file's path, with � for what is no text.
    static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { escapes.contains($0.value) ? "\u{FFFD}" : $0 }))
    }

    private static func escape(_ byte: UInt8) -> Unicode.Scalar? { Unicode.Scalar(escapes.lowerBound + UInt32(byte)) }

    private static func length(of word: UnsafePointer<CChar>) -> Int {
        var length = 0
        while word[length] != 0 { length += 1 }
        return length
    }
}
