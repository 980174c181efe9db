internal import Linguistics

/// Finds where a sentence ends with an abbreviation before a name.
///
/// An example is `Ghana sent aid to the U.S. Togo thanked Benin.`
/// The full stop tells nothing there, and the capital is the name's own. What follows decides: the name must be the
/// subject of a verb that the tagger holds to be finite, and what stands before must have such a verb as well. So no
/// sentence ends in `the U.S. China envoy`, `U.S. Senator Ann Lee said` or `at 5 p.m. Moscow said`.
struct AbbreviatedEnds: Sendable {
    /// The list that ships with the models.
    static let file = "closing_abbreviations.txt"
    private let abbreviations: AbbreviationList
    private let names: NameLists
    private let annotator: Annotator

    init(_ abbreviations: AbbreviationList, names: NameLists, annotator: Annotator) {
        self.abbreviations = abbreviations
        self.names = names
        self.annotator = annotator
    }

    /// Where the sentences end that were taken for one: for each the number of words up to its end, the last being the
    /// number of all.
    func ends(of words: [Range<Int>], in text: TextScalars) -> [Int] {
        let places = words.indices.filter { mayEnd(at: $0, words, text) }
        guard !places.isEmpty else { return [words.count] }
        let forms = words.map { LegibleForm.of(text.string($0)) }
        var ends: [Int] = []
        for place in places {
            let start = ends.last ?? 0
            if mayBeWhole(forms[start..<place + 1]), opensClause(forms[(place + 1)...], behind: forms[place]) {
                ends.append(place + 1)
            }
        }
        return ends + [words.count]
    }

    private func mayEnd(at word: Int, _ words: [Range<Int>], _ text: TextScalars) -> Bool {
        let (last, next) = (words[word].upperBound - 1, word + 1)
        return last > words[word].lowerBound && text.codes[last] == 0x2E && word > 0 && next + 1 < words.count
            && text.sorts[words[next].lowerBound] == .upper && text.isSpace(last + 1)
            && abbreviations.contains(words[word].lowerBound..<last, of: text)
    }

    private func tags(of forms: ArraySlice<String>) -> [String] {
        annotator.tags(of: annotator.looks(Array(forms))).map(\.tag)
    }

    /// Whether words up to an abbreviation have a finite verb, or may have one that the tagger has missed: no preposition
    /// opens them, and the abbreviation belongs to a town or an hour, `Washington, D.C.`, `5 p.m.`.
    private func mayBeWhole(_ forms: ArraySlice<String>) -> Bool {
        let tags = tags(of: forms)
        if tags.contains(where: Self.finite.contains) { return true }
        guard forms.count > 4, tags[0] != "IN", let before = forms.dropLast().last else { return false }
        return before == "," || before.first?.isNumber == true
    }

    /// Whether words begin with the name of a country, place, people or person that is the subject of a finite verb.
    private func opensClause(_ rest: ArraySlice<String>, behind abbreviation: String) -> Bool {
        let forms = Array(rest)
        guard let name = endOfName(forms, behind: abbreviation) else { return false }
        let tags = tags(of: rest)
        var place = name
        if place < tags.count, tags[place] == "POS" || tags[0].hasPrefix("JJ") || tags[0] == "NNPS" {
            while place < tags.count, Self.phrase.contains(tags[place]) { place += 1 }
        } else if place + 1 < tags.count, ["and", "&"].contains(forms[place]) {
            place = names.endOfName(forms, from: place + 1, on: [.country, .place]) ?? place
        }
        while place < tags.count, tags[place] == "RB" { place += 1 }
        guard place < tags.count, Self.finite.contains(tags[place]) else { return false }
        // In "China talks resumed" the tagger may take the noun for a verb.
        let isDoubtful = tags[place] == "VBZ" && place + 1 < tags.count && Self.finite.contains(tags[place + 1])
        return !isDoubtful
    }

    /// The end of the name with which words begin; nothing where it goes on from the abbreviation, as in
    /// `U.S. Virgin Islands`.
    private func endOfName(_ forms: [String], behind abbreviation: String) -> Int? {
        let all = Set(NameLists.List.allCases)
        if let joint = names.endOfName([abbreviation] + forms, from: 0, on: all), joint > 1 { return nil }
        if let end = names.endOfName(forms, from: 0, on: [.country, .demonym, .place]) { return end }
        let isAcronym = forms[0].utf8.count > 2 && forms[0].allSatisfy(\.isUppercase)
        if isAcronym, let end = names.endOfName(forms, from: 0, on: [.organisation]) { return end }
        if let end = names.endOfName(forms, from: 0, on: [.surname]),
            names.endOfName(forms, from: 0, on: [.organisation, .givenName]) == nil
        {
            return end
        }
        guard let given = names.endOfName(forms, from: 0, on: [.givenName]), given < forms.count,
            let surname = names.endOfName(forms, from: given, on: [.surname])
        else { return nil }
        return surname
    }

    /// Tags of finite verbs.
    private static let finite: Set<String> = ["VBD", "VBZ", "VBP", "MD"]
    /// Tags inside a noun phrase behind its first word.
    private static let phrase: Set<String> = ["POS", "JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "CD"]
}
