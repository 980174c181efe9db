/// The files that `--files-from` names, put in its place on the command line.
///
/// A list has a name a line; with `-0` or `--null` names end in a zero byte, as `find -print0` and `git ls-files -z` write
/// them.
enum FileLists {
    static let option = "--files-from"
    private static let nulls = ["-0", "--null"]
    /// The most names that become words of their own; the parser of the command line takes ever longer for more.
    private static let fewNames = 200

    /// The words of the command line with the names of all lists at their end.
    ///
    /// - Throws: `Complaint` where a list cannot be read or is empty.
    static func expanded(_ words: [String]) throws(Complaint) -> [String] {
        guard words.contains(where: { $0 == option || $0.hasPrefix(option + "=") }) else { return words }
        let endsInNull = words.contains(where: nulls.contains)
        var kept: [String] = []
        var names: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == option, let list = rest.popFirst() {
                names += try read(FilePath(argument: list), endsInNull)
            } else if word.hasPrefix(option + "=") {
                names += try read(FilePath(argument: String(word.dropFirst(option.count + 1))), endsInNull)
            } else if !nulls.contains(word) {
                kept.append(word)
            }
        }
        return kept + (names.count > fewNames ? [FilePath.word(for: names)] : names)
    }

    private static func read(_ list: FilePath, _ endsInNull: Bool) throws(Complaint) -> [String] {
        let end = endsInNull ? 0 : UInt8(ascii: "\n")
        let names = try Descriptor.readAll(list).split(separator: end).map { name in
            !endsInNull && name.last == UInt8(ascii: "\r") ? name.dropLast() : name
        }.filter { !$0.isEmpty }
        guard !names.isEmpty else {
            throw Complaint(about: list.text, "there are no names of files in it; give a list with a name a line")
        }
        return try names.map { name throws(Complaint) in
            guard !name.contains(0) else {
                throw Complaint(about: list.text, "names in it end in zero bytes; say so with --null")
            }
            // A name that begins with a dash is no option.
            let isDashed = name.first == UInt8(ascii: "-") && name.count > 1
            return ArgumentText.text((isDashed ? Array("./".utf8) : []) + name)
        }
    }
}
