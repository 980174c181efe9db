/// Names that look like words of the language, and what the tagger and the parser are to see in their places.
///
/// In `Moon Jae-in` the tagger would see a moon and a preposition, in `WHO` a pronoun and in `IS` a verb; in the place of a
/// better known name of the same form they are names. What is printed stays what it is.
struct LookAlikes: Sendable {
    /// The list of surnames that ships with the models.
    static let surnameFile = "hyphenated_names.txt"
    /// The list of acronyms that ships with the models.
    static let acronymFile = "acronyms_like_words.txt"
    private let surnames: Set<String>
    private let acronyms: [String: Acronym]

    /// A name that every newspaper has.
    private static let wellKnown = ["Kim", "Jong", "-", "un"]

    private struct Acronym {
        /// What is seen in its place.
        let other: String
        /// Words behind which it is a name; behind any where there are none.
        let before: Set<String>
        /// Words before which it is none.
        let exceptions: Set<String>
    }

    /// Makes the lists from texts.
    ///
    /// - Parameters:
    ///   - surnames: A surname a line, behind which a given name with a hyphen may stand.
    ///   - acronyms: An acronym a line, and behind bars what is seen in its place, the words behind which it is a name, and
    ///     those before which it is none. `#` begins a remark in both.
    init(surnames: String, acronyms: String) {
        func lines(_ text: String) -> [Substring] { text.split(separator: "\n").filter { !$0.hasPrefix("#") } }
        self.surnames = Set(lines(surnames).map(String.init))
        var known: [String: Acronym] = [:]
        for line in lines(acronyms) {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.split(separator: " ").map(String.init)
            }
            guard fields.count == 4, let acronym = fields[0].first, let other = fields[1].first else { continue }
            known[acronym] = Acronym(other: other, before: Set(fields[2]), exceptions: Set(fields[3]))
        }
        self.acronyms = known
    }

    /// The words of a sentence as they are to be seen.
    func seen(_ forms: [String]) -> [String] {
        var seen = forms
        var isShouted: Bool?
        for place in forms.indices {
            if let acronym = acronyms[forms[place]], isName(acronym, at: place, forms) {
                let shouts = isShouted ?? Self.isShouted(forms)
                isShouted = shouts
                if !shouts { seen[place] = acronym.other }
            } else if place > 2, forms[place - 1] == "-", isHalfOfName(place, forms) {
                seen.replaceSubrange((place - 3)...place, with: Self.wellKnown)
            }
        }
        return seen
    }

    private func isName(_ acronym: Acronym, at place: Int, _ forms: [String]) -> Bool {
        let next = place + 1 < forms.count ? forms[place + 1].lowercased() : ""
        if acronym.exceptions.contains(next) { return false }
        return acronym.before.isEmpty || place == 0 || acronym.before.contains(forms[place - 1].lowercased())
    }

    private func isHalfOfName(_ place: Int, _ forms: [String]) -> Bool {
        let (surname, first, second) = (forms[place - 3], forms[place - 2], forms[place])
        return second.utf8.count < 5 && first.utf8.count < 7 && surnames.contains(surname)
            && first.first?.isUppercase == true && first.dropFirst().allSatisfy(\.isLowercase)
            && second.allSatisfy(\.isLowercase)
    }

    /// Whether most words are printed in capitals, so that capitals tell nothing.
    private static func isShouted(_ forms: [String]) -> Bool {
        let words = forms.filter { $0.utf8.count > 2 && $0.contains { $0.isLetter } }
        return words.count { !$0.contains { $0.isLowercase } } * 2 > words.count
    }
}
