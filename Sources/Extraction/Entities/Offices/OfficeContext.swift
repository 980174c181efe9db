import Graphs
import Linguistics
import Press

/// What a finder of clues looks at: a document, what is known of where it was written, and who holds which office in it.
struct OfficeContext {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    /// Where the report is written from, by dateline, outlet or the text itself.
    let home: HomeCountry?
    let deeds: Deeds
    let index: OfficeIndex
    let signatories: Signatories

    init(_ document: ResolvedDocument, gazetteer: Gazetteer, home: HomeCountry?, deeds: Deeds) {
        self.document = document
        self.gazetteer = gazetteer
        self.home = home
        self.deeds = deeds
        index = OfficeIndex(document, gazetteer: gazetteer, home: home, deeds: deeds)
        signatories = Signatories(in: document)
    }

    /// Those whose country is looked for, in the order in which the document names them.
    var wanted: [EntityDraft] { index.homeless }

    /// The words of a mention as the place of a clue.
    func place(of mention: Mention) -> CountryClue.Place { place(mention.tokens, in: mention.sentence) }

    /// Some words of a sentence as the place of a clue.
    func place(_ tokens: Range<Int>, in sentence: Int) -> CountryClue.Place {
        let all = document.grammars[sentence].tokens
        return .init(
            sentence: sentence, words: all[tokens.lowerBound].range.union(all[tokens.upperBound - 1].range))
    }
}

extension EntityDraft {
    /// Whether it holds an office of a state that is not named.
    var isOfficialWithoutCountry: Bool {
        kind == .official && country == nil && offices.contains { $0.isHomeless && $0.relationToCountry != nil }
    }
}

extension StatedOffice {
    /// Whether one who holds it acts for another country than the one he is in.
    func isEnvoy(_ words: WordClasses) -> Bool {
        let title = title.lowercased()
        return words[.envoys].contains { Spelling.stands($0, in: title) }
    }

    /// Whether it is told of as that of another's counterpart, which always has its country.
    func isCounterparts(in grammar: Grammar) -> Bool {
        isCounterpart || prenominal?.contains { grammar.lowered[$0] == "counterpart" } ?? false
    }

    /// Whether it is one of a state that a paper at home names without its country.
    func canStandBare(_ words: WordClasses) -> Bool {
        isHomeless && relationToCountry != nil && !isEnvoy(words) && [.state, .crown].contains(record.scope)
            && (title.first?.isUppercase == true || isOfCabinet(words))
    }

    /// Whether it is known without its country in small letters too; "spokesman Joshi" is someone's whom the text names.
    private func isOfCabinet(_ words: WordClasses) -> Bool {
        record.relation != .spokespersonFor
            && title.lowercased().split(separator: " ").contains { words[.cabinetNouns].contains(String($0)) }
    }
}
