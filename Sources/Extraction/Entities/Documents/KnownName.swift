import Graphs

/// A name that a graph knows, taken apart to be compared with others.
struct KnownName: Hashable, Sendable {
    /// The words as they are usually spelled, without articles that stand inside names.
    let words: [String]
    /// The letters of all the words, however they are parted: `Chan-o-cha` is `Chan-ocha`.
    let letters: String
    /// The letters of one that is nothing but three capitals or more, in small letters.
    let acronym: String?
    /// What an acronym of it may be, with the little words and without, in small letters; nothing for one of few words.
    let initials: Set<String>

    init(_ name: String, _ gazetteer: Gazetteer) {
        let told = Spelling.runs(in: Spelling.folded(name).filter { $0 != "'" && $0 != "." }).map(String.init)
        let articles = gazetteer.words[.articlesInNames]
        let kept = told.enumerated().filter { $0.offset == 0 && told.count < 3 || !articles.contains($0.element) }
        words = kept.map { gazetteer.spellings.usual($0.element) }
        letters = words.joined()
        let plain = name.filter { $0 != "." }
        acronym = plain.count > 2 && plain.allSatisfy(\.isUppercase) ? plain.lowercased() : nil
        let great = told.filter { !gazetteer.words[.wordsWithinName].contains($0) }
        initials = told.count > 2 ? [String(told.compactMap(\.first)), String(great.compactMap(\.first))] : []
    }

    /// Whether it is a single word.
    var isBare: Bool { words.count == 1 }
}
