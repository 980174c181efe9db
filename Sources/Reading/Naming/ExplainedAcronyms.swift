internal import Linguistics

/// Short forms that a text explains beside a name, `Kennedy Space Center (KSC)` or `KSC (Kennedy Space Center)`, by the
/// method of Schwartz and Hearst (2003).
struct ExplainedAcronyms {
    /// The short forms, each with the name that it stands for, in the order of the text; the first explanation counts.
    let names: [(short: String, long: ArraySlice<String>)]

    /// Looks beside the names of each sentence.
    init(_ names: [[NameSpan]], in sentences: [[String]]) {
        var found: [(short: String, long: ArraySlice<String>)] = []
        var known: Set<String> = []
        for (words, spans) in zip(sentences, names) {
            for name in spans where name.tokens.count > 1 {
                let long = words[name.tokens]
                let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
                let behind = Self.bracketed(words, end + 1)
                let before = start > 1 && Self.bracketed(words, name.tokens) ? words[start - 2] : nil
                for short in [behind, before].compactMap({ $0 }) where Self.stands(short, for: long) {
                    if known.insert(short).inserted { found.append((short, long)) }
                }
            }
        }
        self.names = found
    }

    /// The word at a place that stands in brackets by itself.
    private static func bracketed(_ words: [String], _ place: Int) -> String? {
        place < words.count && bracketed(words, place..<place + 1) ? words[place] : nil
    }

    private static func bracketed(_ words: [String], _ range: Range<Int>) -> Bool {
        range.lowerBound > 0 && range.upperBound < words.count && words[range.lowerBound - 1] == "("
            && words[range.upperBound] == ")"
    }

    /// Whether the letters of a short form stand in the long form in the same order, the first one at its begin and
    /// every capital at the begin of a word.
    private static func stands(_ short: String, for long: ArraySlice<String>) -> Bool {
        let letters = short.filter { $0 != "." && $0 != "-" }
        guard (2...8).contains(letters.count), letters.filter(\.isUppercase).count > 1, letters.allSatisfy(\.isLetter)
        else { return false }
        var rest = Substring(long.joined(separator: " "))
        guard rest.first?.lowercased() == letters.first?.lowercased() else { return false }
        for letter in letters {
            let small = letter.lowercased()
            guard
                let place = rest.indices.first(where: { place in
                    guard rest[place].lowercased() == small else { return false }
                    let isInside = place > rest.base.startIndex && rest.base[rest.base.index(before: place)].isLetter
                    return !(letter.isUppercase && isInside)
                })
            else { return false }
            rest = rest[rest.index(after: place)...]
        }
        return true
    }
}
