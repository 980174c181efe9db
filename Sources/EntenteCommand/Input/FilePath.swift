import ArgumentParser
import Intake
import Press

/// The path of a file as it was typed, in whatever bytes.
struct FilePath: Hashable, Sendable, ExpressibleByArgument {
    /// The bytes, none of them 0 but in one word for many names.
    let bytes: [UInt8]

    /// One word for many names: a zero byte, which no path has, stands before each.
    static func word(for names: [String]) -> String { names.map { "\u{0}" + $0 }.joined() }

    /// Whether a word is such.
    static func isWordForMany(_ word: String) -> Bool { word.unicodeScalars.first == "\u{0}" }

    /// The paths that it stands for: itself, or those of one word for many names.
    var members: [FilePath] {
        bytes.first == 0 ? bytes.split(separator: 0).map { FilePath(bytes: Array($0)) } : [self]
    }

    static var defaultCompletionKind: CompletionKind { .file() }

    init(argument: String) { bytes = ArgumentText.bytes(of: argument) }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The path for people and as the name of a document: as it was typed, or quoted where that is no text.
    var text: String {
        guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty, !QuotedText.looksQuoted(bytes) else {
            return QuotedText.quoted(bytes)
        }
        return text
    }

    /// Whether it stands for standard input or output.
    var isStandardStream: Bool { bytes == Array("-".utf8) }

    /// What the file's name ends in, in small letters; nothing where it ends in no dot and word.
    var ending: String? {
        guard let name = bytes.split(separator: UInt8(ascii: "/")).last,
            let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex
        else { return nil }
        return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    }

    /// The last two words of the file's name with the dot between, `edges.csv` of `week.edges.csv`; nothing where there are
    /// no two behind the first.
    var longEnding: String? {
        guard let ending else { return nil }
        return FilePath(bytes: bytes.dropLast(ending.utf8.count + 1)).ending.map { "\($0).\(ending)" }
    }

    /// The path without the ending that tells how the file is packed.
    private var unpacked: FilePath {
        guard let ending, Packing.endings.contains(ending) else { return self }
        return FilePath(bytes: bytes.dropLast(ending.utf8.count + 1))
    }

    /// The same as `longEnding` of what is packed.
    var longEndingWhenUnpacked: String? { unpacked.longEnding }

    /// What the name ends in, and before that where the end tells only how the file is packed: `html` of `a.html.gz`.
    var endingWhenUnpacked: String? { unpacked.ending }

    /// The folder that it lies in.
    var folder: FilePath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(bytes: Array(".".utf8)) }
        return FilePath(bytes: Array(bytes[..<max(1, slash)]))
    }

    /// Another file in the same folder.
    func sibling(_ name: String) -> FilePath {
        let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
        return FilePath(bytes: Array(bytes[..<(slash.map { $0 + 1 } ?? 0)]) + Array(name.utf8))
    }

    /// Lends the path to the system.
    func withSystemPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        body(bytes.map(CChar.init(bitPattern:)) + [0])
    }
}
