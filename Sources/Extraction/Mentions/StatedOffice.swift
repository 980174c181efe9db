import Press

/// An office as a text states it: `Russia's former deputy foreign minister`.
struct StatedOffice: Hashable, Sendable {
    /// The title's words with what narrows it, such as `deputy foreign minister`.
    let title: String
    /// What the tables know of the title.
    let record: TitleRecord
    /// What it states of its bearer towards a country; nothing when it is no office of the state.
    let relationToCountry: TitleRelation?
    /// Whether it is a past office.
    let isFormer: Bool
    /// Alpha-3 codes of the countries it is held in or for.
    let countries: [String]
    /// Indices, among the sentence's mentions, of the organisations it is held in.
    let organisations: [Int]
    /// The title's words in the article.
    let cue: TextRange
    /// The tokens from the first word of the office up to the name, where the office stands before the name.
    let prenominal: Range<Int>?

    /// Whether its own words tell that it is past.
    func saysFormer(in words: WordClasses) -> Bool {
        words[.former].contains(String(title.lowercased().prefix { $0 != " " && $0 != "-" }))
    }

    /// Whether its own words tell that it is held now: `former president and current senator`.
    private func saysPresent(in words: WordClasses) -> Bool {
        words[.present].contains(String(title.lowercased().prefix { $0 != " " && $0 != "-" }))
    }

    /// Whether it is no more than a form of address.
    var isAddress: Bool { record.relation == .honorific }

    /// Whether the text gives it neither a country nor a body.
    var isHomeless: Bool { countries.isEmpty && organisations.isEmpty }

    /// Whether it is plainly one of a state, that of the country its bearer is from, and not one of some body unnamed.
    var canBeOfState: Bool {
        organisations.isEmpty
            && (isAddress || [.leads, .officialOf].contains(relationToCountry))
    }

    /// Whether it says the same, wherever it stands.
    func isSame(as other: StatedOffice) -> Bool {
        title == other.title && record == other.record && relationToCountry == other.relationToCountry
            && isFormer == other.isFormer && countries == other.countries && organisations == other.organisations
    }

    /// The same office, held in a country.
    func held(in country: String) -> StatedOffice {
        StatedOffice(
            title: title, record: record, relationToCountry: relationToCountry, isFormer: isFormer,
            countries: [country], organisations: organisations, cue: cue, prenominal: prenominal)
    }

    /// The same office with the words that stand before its bearer's name.
    func leading(up lead: Range<Int>) -> StatedOffice {
        StatedOffice(
            title: title, record: record, relationToCountry: relationToCountry, isFormer: isFormer,
            countries: countries, organisations: organisations, cue: cue, prenominal: lead)
    }

    /// The same office as a past one.
    func former() -> StatedOffice {
        StatedOffice(
            title: title, record: record, relationToCountry: relationToCountry, isFormer: true, countries: countries,
            organisations: organisations, cue: cue, prenominal: prenominal)
    }

    /// In `Jordan's deputy premier and foreign minister` the second office, held where the first is.
    func inheriting(from outer: StatedOffice, in words: WordClasses) -> StatedOffice {
        guard isHomeless, outer.record.relation != .memberOf else { return self }
        return StatedOffice(
            title: title, record: record, relationToCountry: relationToCountry,
            isFormer: isFormer || outer.isFormer && !saysPresent(in: words),
            countries: relationToCountry == nil ? [] : outer.countries, organisations: outer.organisations, cue: cue,
            prenominal: prenominal)
    }

    /// In `hosted his Venezuelan counterpart Maduro` the counterpart's office, which is that of the other one.
    func mirroring(_ model: StatedOffice) -> StatedOffice {
        StatedOffice(
            title: model.title, record: model.record, relationToCountry: model.relationToCountry, isFormer: isFormer,
            countries: countries, organisations: organisations, cue: cue, prenominal: prenominal)
    }

    /// Whether it is the office of another, held elsewhere.
    var isCounterpart: Bool {
        isColleague || ["counterpart", "opposite number"].contains { title.lowercased().hasSuffix($0) }
    }

    /// Whether it is that of another only where that one has an office at all.
    var isColleague: Bool { title.lowercased() == "colleague" }
}
