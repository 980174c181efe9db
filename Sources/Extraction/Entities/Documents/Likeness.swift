import Graphs

/// In what two names can be names of one.
public enum Likeness: String, Hashable, Sendable, CaseIterable {
    /// Spellings of which a table says that they are one: `Muammar Gaddafi`, `Moamer Kadhafi`.
    case spelling = "spellings of one name"
    /// Spellings that can be of one name in another script.
    case transliteration = "spelled much alike"
    /// A name alone, and a full name that ends in it.
    case surname = "a surname alone"
    /// A name alone, and a full name that begins with it.
    case givenName = "a first name alone"
    /// A name alone, twice, for those whom the country does not tell apart.
    case bareName = "one name alone in both"
    /// One is the other with more names between or behind.
    case longer = "one is part of the other"
    /// One has letters for names.
    case initials = "initials"
    /// The letters that a name's words begin with.
    case acronym = "an acronym"
    /// One letter is another, missing or too many.
    case misspelling = "one letter differs"
    /// The same name, once of a person and once of a body or place.
    case otherKind = "one name, two kinds"

    /// How much it alone speaks for one, from 1 to 6.
    var weight: Int {
        switch self {
        case .spelling: 6
        case .transliteration, .initials, .otherKind: 4
        case .surname, .acronym, .misspelling, .longer: 3
        case .bareName: 2
        case .givenName: 1
        }
    }
}

extension KnownEntity {
    /// In what the names are alike; nothing where they are not.
    func likeness(to other: KnownEntity) -> Likeness? {
        switch (isPerson, other.isPerson) {
        case (true, true): return personal(other)
        case (false, false) where entity.kind == other.entity.kind: return impersonal(other)
        default: return name.letters == other.name.letters && !name.isBare ? .otherKind : nil
        }
    }

    private func personal(_ other: KnownEntity) -> Likeness? {
        let (one, two) = (name, other.name)
        switch (one.isBare, two.isBare) {
        case (true, true): return one.letters == two.letters ? .bareName : nil
        case (true, false): return Self.bare(one, of: two)
        case (false, true): return Self.bare(two, of: one)
        case (false, false):
            if one.letters == two.letters { return .spelling }
            if Transliteration.agree(one.words, two.words) { return .transliteration }
            if Self.haveInitials(one.words, two.words) || Self.haveInitials(two.words, one.words) { return .initials }
            if Self.isPart(one.words, of: two.words) || Self.isPart(two.words, of: one.words) { return .longer }
            return Self.isMisspelt(one.letters, two.letters) ? .misspelling : nil
        }
    }

    private static func bare(_ bare: KnownName, of full: KnownName) -> Likeness? {
        guard let part = bare.words.first, let last = full.words.last else { return nil }
        if part == last || part.count > 5 && Transliteration(part).isLike(Transliteration(last)) { return .surname }
        // Spanish names have the father's before the mother's.
        if full.words.count > 2, full.words.dropFirst().contains(part) { return .surname }
        return full.words.first == part ? .givenName : nil
    }

    /// `J. R. Biden` and `Joe Robinette Biden`: the last part is one, and all before it are one in turn or begin with the letter.
    private static func haveInitials(_ short: [String], _ long: [String]) -> Bool {
        guard short.count > 1, short.last == long.last, short.contains(where: { $0.count == 1 }) else { return false }
        var rest = long[...]
        for word in short {
            guard let place = rest.firstIndex(where: { $0 == word || word.count == 1 && $0.hasPrefix(word) }) else {
                return false
            }
            rest = rest[(place + 1)...]
        }
        return true
    }

    /// Two words or more, all of them in the other in their order.
    private static func isPart(_ short: [String], of long: [String]) -> Bool {
        guard short.count > 1, short.count < long.count else { return false }
        var rest = long[...]
        for word in short {
            guard let place = rest.firstIndex(of: word) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }

    private func impersonal(_ other: KnownEntity) -> Likeness? {
        let (one, two) = (name, other.name)
        if one.letters == two.letters { return .spelling }
        if one.acronym.map(two.initials.contains) ?? false || two.acronym.map(one.initials.contains) ?? false {
            return .acronym
        }
        if Self.isOtherwiseLonger(one.words, two.words) || Self.isOtherwiseLonger(two.words, one.words) {
            return .longer
        }
        return Self.isMisspelt(one.letters, two.letters) ? .misspelling : nil
    }

    /// One or two words more; but the Audit Committee of a body is not the body.
    private static func isOtherwiseLonger(_ short: [String], _ long: [String]) -> Bool {
        guard long.count - short.count < 3, isPart(short, of: long) else { return false }
        return !(long.ends(with: short) && long[long.count - short.count - 1] == "of")
    }

    /// Whether one letter is another, missing or too many, in names long enough to tell; figures tell names apart.
    private static func isMisspelt(_ left: String, _ right: String) -> Bool {
        guard min(left.utf8.count, right.utf8.count) >= 9, abs(left.utf8.count - right.utf8.count) < 2 else {
            return false
        }
        let (one, two) = (Array(left.utf8), Array(right.utf8))
        let start = zip(one, two).prefix { $0 == $1 }.count
        let end = zip(one[start...].reversed(), two[start...].reversed()).prefix { $0 == $1 }.count
        let rests = (one.count - start - end, two.count - start - end)
        let isSwap = rests == (2, 2) && one[start] == two[start + 1] && one[start + 1] == two[start]
        return (max(rests.0, rests.1) < 2 || isSwap) && !(left + right).contains(where: \.isNumber)
    }
}

extension [String] {
    /// Whether these are the last of its words.
    func ends(with words: [String]) -> Bool { count >= words.count && suffix(words.count).elementsEqual(words) }
}
