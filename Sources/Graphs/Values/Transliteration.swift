/// Whether two spellings can be of one name that is written in another script: `Muammar Gaddafi`, `Moamer Kadhafi`.
///
/// A part of a name is taken apart into consonants, of which those that transliterations confuse are one (`q` and `k`,
/// `dh` and `d`), and the vowels between them. The consonants must agree, and the vowels must be alike: `e` may stand for
/// `a` or `i`, and `o` for `u`, but `a` never for `i` or `u`, so that Hassan is not Hussein; and the end must agree, so
/// that Karim is not Karima.
package struct Transliteration: Sendable {
    /// The consonants, the same for all spellings that can be alike.
    package let skeleton: String
    /// The vowels before the first consonant, between each two, and behind the last.
    private let vowels: [String]
    /// Whether the vowels must agree but for `o` and `u`: in short parts little is left to tell names apart.
    private let isStrict: Bool

    /// Takes a part of a name apart, given in small letters without diacritics.
    package init(_ part: String) {
        let letters = Self.respelled(part)
        let (skeleton, vowels) = Self.apart(letters, isLong: part.unicodeScalars.count > 5)
        self.skeleton = skeleton
        self.vowels = vowels.map(Self.sound)
        isStrict =
            skeleton.count < 3 || vowels.count { !$0.isEmpty } < 2
            || zip(letters, letters.dropFirst()).contains { $0 == "n" && $1 == "g" }
    }

    /// The consonants of a part of a name, the same for all spellings that can be alike.
    package static func skeleton(of part: String) -> String {
        apart(respelled(part), isLong: part.unicodeScalars.count > 5).skeleton
    }

    private static func apart(_ letters: [Unicode.Scalar], isLong: Bool) -> (skeleton: String, vowels: [String]) {
        var skeleton = ""
        var vowels = [""]
        for (place, letter) in letters.enumerated() {
            if isVowel(letter) {
                vowels[vowels.count - 1].unicodeScalars.append(letter)
            } else if letter == "h", place + 1 == letters.count, place > 0, isVowel(letters[place - 1]) {
                // Haniyeh is Haniya.
                if letters[place - 1] == "e" { vowels[vowels.count - 1] = vowels[vowels.count - 1].dropLast() + "a" }
            } else if skeleton.unicodeScalars.last != letter || vowels.last != "" || Character(letter).isNumber {
                skeleton.unicodeScalars.append(letter)
                vowels.append("")
            }
        }
        if isLong, skeleton.first == "g", vowels[0].isEmpty { skeleton = "k" + skeleton.dropFirst() }
        return (skeleton, vowels)
    }

    /// Whether two parts can be spellings of one.
    package func isLike(_ other: Transliteration) -> Bool {
        guard skeleton == other.skeleton, !skeleton.isEmpty else { return false }
        let isStrict = isStrict || other.isStrict
        var missing = 0
        for (place, (left, right)) in zip(vowels, other.vowels).enumerated() where left != right {
            let isEnd = place + 1 == vowels.count
            if isEnd, Self.endings.contains(left), Self.endings.contains(right) { continue }
            if isStrict || isEnd { return false }
            if place > 0, skeleton.count > 3, [left, right].contains(""), ["a", "e", "i"].contains(left + right) {
                missing += 1
            } else if !Self.areAlike(left, right) {
                return false
            }
        }
        return missing < 2
    }

    /// Whether two names of the same number of parts, two or more, can be spellings of one.
    package static func agree(_ left: [String], _ right: [String]) -> Bool {
        guard left.count == right.count, left.count > 1, left != right else { return false }
        return zip(left, right).allSatisfy { $0 == $1 || Transliteration($0).isLike(Transliteration($1)) }
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u": true
        default: false
        }
    }

    /// Letters for which transliterations have several, always the same one.
    private static func respelled(_ part: String) -> [Unicode.Scalar] {
        var letters = Array(part.unicodeScalars)
        var standing = letters.reduce(0) { $0 | bit(of: $1) }
        // Few of the spellings begin with a letter that stands there at all.
        for rule in spellings where standing & bit(of: rule.spelling[0]) != 0 {
            var place = 0
            while place + rule.spelling.count <= letters.count {
                let end = place + rule.spelling.count
                if letters[place..<end].elementsEqual(rule.spelling) {
                    letters.replaceSubrange(place..<end, with: rule.letters)
                    standing = rule.letters.reduce(standing) { $0 | bit(of: $1) }
                    place += rule.letters.count
                } else {
                    place += 1
                }
            }
        }
        return letters
    }

    /// A bit for each small letter from a to z.
    private static func bit(of letter: Unicode.Scalar) -> UInt32 {
        letter.value >= 0x61 && letter.value <= 0x7A ? 1 << (letter.value - 0x61) : 0
    }

    /// What is spelled otherwise, one after the other: each sees what those before it have left.
    private static let spellings: [(spelling: [Unicode.Scalar], letters: [Unicode.Scalar])] = [
        ("abdul", "abdel"), ("abdal", "abdel"), ("abdol", "abdel"), ("tsch", "C"), ("tch", "C"), ("sch", "S"),
        ("sh", "S"), ("ch", "C"), ("dzh", "J"), ("dj", "J"), ("zh", "J"),
        ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("kh", "X"), ("ck", "k"), ("q", "k"), ("x", "ks"),
        ("w", "v"),
        ("ff", "v"), ("j", "J"), ("y", "i"), ("ce", "se"), ("ci", "si"), ("c", "k"),
    ].map { (Array($0.unicodeScalars), Array($1.unicodeScalars)) }

    /// Vowels as they sound, however they are spelled.
    private static func sound(_ vowels: String) -> String {
        switch vowels {
        case "ou", "oo", "uu": "u"
        case "o": "u"
        case "aa": "a"
        case "ee", "ii": "i"
        case "ai", "ei": "ai"
        case "iou", "io": "iu"
        default: vowels.utf8.count < 3 ? vowels : vowels.replacing("ii", with: "i")
        }
    }

    private static func areAlike(_ left: String, _ right: String) -> Bool {
        alike.contains { $0 == (left, right) || $0 == (right, left) }
    }

    private static let alike = [
        ("a", "e"), ("e", "i"), ("ai", "e"), ("ai", "i"), ("e", "ie"), ("ua", "u"), ("ua", "oa"), ("oa", "u"),
        ("a", "ae"), ("ia", "ie"),
    ]
    /// Ends that are one: `Zelensky`, `Zelenskyy`, `Zelenskiy`.
    private static let endings: Set<String> = ["i", "ie", "ii"]
}
