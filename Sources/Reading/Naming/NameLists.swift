/// Lists of known names, looked up in running text.
///
/// An entry matches a run of words whose letters are its own, however it is cut into words and whatever its case, when
/// the run begins with a capital; an entry in capitals only, `EU` for example, matches as it is written.
package struct NameLists: Sendable {
    /// What the names of a list name.
    package enum List: Int, CaseIterable, Sendable {
        case country, demonym, place, organisation, givenName, surname
    }

    /// What such a file is called in its header.
    package static let kind = "lists"
    /// How many flags a word can bear: for each list that a match begins there, or goes on there.
    package static let flagCount = List.allCases.count * 2

    private let entries: HashedVocabulary
    /// For each entry the lists it is on, one bit each.
    private let lists: [UInt8]
    private static let longest = 8

    /// Reads a file of kind `lists`.
    package init(_ file: ModelFile) throws(ModelError) {
        lists = try file.array("lists")
        guard let entries = HashedVocabulary(slots: try file.array("entries"), limit: lists.count) else {
            throw .incomplete(file: file.name, part: "entries")
        }
        self.entries = entries
    }

    /// The parts of a file with these names.
    package static func parts(_ names: [(name: String, list: List)]) -> [ModelPart] {
        var masks: [UInt64: UInt8] = [:]
        for (name, list) in names {
            let bytes = name.utf8.filter { $0 != 0x20 }
            guard !bytes.isEmpty else { continue }
            let key = isAcronym(bytes) ? exact(bytes) : HashedVocabulary.hash(bytes.map(small))
            masks[key, default: 0] |= 1 << list.rawValue
        }
        let keys = masks.keys.sorted()
        return [
            ModelPart("lists", keys.compactMap { masks[$0] }), ModelPart("entries", HashedVocabulary(keys).slots),
        ]
    }

    /// The flags of each word of a sentence: bit 2n where a match of the nth list begins, bit 2n + 1 where one goes on.
    package func flags(_ forms: [String]) -> [UInt16] {
        var flags = [UInt16](repeating: 0, count: forms.count)
        var ends = [Int](repeating: 0, count: List.allCases.count)
        for start in forms.indices where Self.mayBegin(forms[start]) {
            for (list, end) in longestMatches(forms, from: start, taken: ends) {
                ends[list] = end
                flags[start] |= 1 << (2 * list)
                for place in start + 1..<max(end, start + 1) { flags[place] |= 1 << (2 * list + 1) }
            }
        }
        return flags
    }

    /// The end of the longest name on some lists that begins at a word.
    func endOfName(_ forms: [String], from start: Int, on wanted: Set<List>) -> Int? {
        guard Self.mayBegin(forms[start]) else { return nil }
        let none = [Int](repeating: 0, count: List.allCases.count)
        let matches = longestMatches(forms, from: start, taken: none)
        return matches.filter { match in wanted.contains { $0.rawValue == match.list } }.map(\.end).max()
    }

    /// For each list whose names do not already reach past `start`, the end of its longest name from there.
    private func longestMatches(_ forms: [String], from start: Int, taken ends: [Int]) -> [(list: Int, end: Int)] {
        var found = [Int](repeating: 0, count: ends.count)
        var lower = HashedVocabulary.empty
        var written: [UInt8] = []
        for end in start + 1...min(forms.count, start + Self.longest) {
            for byte in forms[end - 1].utf8 {
                lower = HashedVocabulary.hash(lower, Self.small(byte))
                written.append(byte)
            }
            var mask: UInt8 = 0
            if let entry = entries.number(HashedVocabulary.mixed(lower)) { mask |= lists[entry] }
            if Self.isAcronym(written), let entry = entries.number(Self.exact(written)) { mask |= lists[entry] }
            for list in ends.indices where mask & (1 << list) != 0 && ends[list] <= start { found[list] = end }
        }
        return found.indices.compactMap { found[$0] > 0 ? ($0, found[$0]) : nil }
    }

    private static func mayBegin(_ form: String) -> Bool {
        guard let first = form.unicodeScalars.first else { return false }
        return first.value < 0x80 ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase
    }

    private static func isAcronym(_ bytes: [UInt8]) -> Bool {
        bytes.count <= 6 && bytes.count > 1
            && bytes.allSatisfy { (0x41...0x5A).contains($0) || !(0x61...0x7A).contains($0) && $0 < 0x80 }
    }

    private static func exact(_ bytes: [UInt8]) -> UInt64 { HashedVocabulary.hash([0x3D] + bytes) }

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
