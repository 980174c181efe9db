import Graphs

/// A person's name, compared part by part.
struct PersonName: Hashable, Sendable {
    /// The name as printed.
    let printed: String
    /// Its parts without diacritics, particles and hyphens, lower case.
    let parts: [String]

    init(_ printed: String, _ words: WordClasses) {
        let particles = words[.unstressedNameParts]
        self.printed = printed
        var parts: [String] = []
        for word in Spelling.folded(printed).utf8.split(whereSeparator: { " .".utf8.contains($0) }) {
            let joined = Spelling.lettersAndDigits(of: Self.withoutHyphens(Substring(word), particles))
            if !joined.isEmpty, !particles.contains(joined) { parts.append(joined) }
        }
        self.parts = parts
    }

    /// A word without its hyphens and without a particle that one ties to it: `sisi` for `al-sisi`.
    private static func withoutHyphens(_ word: Substring, _ particles: Set<String>) -> String {
        guard word.utf8.contains(UInt8(ascii: "-")) else { return String(word) }
        let pieces = word.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
        let isTied = pieces.count > 1 && pieces.first.map(particles.contains) ?? false
        return pieces.dropFirst(isTied ? 1 : 0).joined()
    }

    /// The parts that may be used alone: the last and, in a name of three parts or more, the one before, as Spanish does.
    var surnames: [String] { Array(parts.dropFirst(parts.count > 2 ? parts.count - 2 : 1)) }

    /// Whether this shorter name can be a later mention of a fuller one.
    func isShortForm(of full: PersonName) -> Bool {
        guard let last = parts.last, let fullLast = full.parts.last, let fullFirst = full.parts.first else {
            return false
        }
        if parts.joined() == full.parts.joined() { return true }
        if parts.count == 1 {
            if Self.isSpelledAlike(last, fullLast) || Self.isTransliterated(last, fullLast) { return true }
            if full.surnames.contains(last) { return true }
            return full.parts.count <= 3 && full.parts.count > 1 && last == fullFirst
        }
        if full.parts.count >= parts.count, parts.allSatisfy(full.parts.contains) { return true }
        let isSameFirst = parts.first == fullFirst || parts.first?.first == fullFirst.first && parts.first?.count == 1
        return isSameFirst && Self.isSpelledAlike(last, fullLast)
            || parts.count == full.parts.count && zip(parts, full.parts).allSatisfy(Self.isSpelledAlike)
            || Transliteration.agree(parts, full.parts) || isPartedOtherwise(full)
    }

    /// Whether two names of two parts or more are spelled alike where they are parted otherwise: `Abdel-Fattah el-Sissi`,
    /// `Abdul Fattah al-Sisi`.
    private func isPartedOtherwise(_ other: PersonName) -> Bool {
        guard parts.count > 1, other.parts.count > 1, parts.count != other.parts.count else { return false }
        return Transliteration(parts.joined()).isLike(Transliteration(other.parts.joined()))
    }

    /// Whether two transliterations of one name differ by little: `Zelensky` and `Zelenskyy`.
    static func isSpelledAlike(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        guard min(left.count, right.count) >= 6, left.prefix(3) == right.prefix(3) else { return false }
        return stem(of: left) == stem(of: right)
    }

    /// Whether two long words can be one surname in two transliterations: `Kadhafi`, `Gaddafi`.
    private static func isTransliterated(_ left: String, _ right: String) -> Bool {
        guard min(left.count, right.count) >= 6 else { return false }
        let (one, other) = (Transliteration(left), Transliteration(right))
        return one.skeleton.count > 2 && one.isLike(other)
    }

    /// A part of a name without the ending in which transliterations differ.
    static func stem(of part: String) -> Substring {
        let end = part.utf8.lastIndex { !endings.contains($0) }
        return end.map { part[...$0] } ?? ""
    }

    private static let endings = Set("yiej".utf8)
}
