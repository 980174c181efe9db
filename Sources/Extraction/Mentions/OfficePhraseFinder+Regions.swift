/// Offices that lead a part of a country.
extension OfficePhraseFinder {
    /// In `Tamil Nadu Chief Minister` the country in which the part lies, whose official its head is; nothing where others
    /// have put him there.
    func regionLed(by title: Range<Int>, within phrase: Range<Int>) -> String? {
        guard gazetteer.regionalTitles.contains(words[title].joined(separator: " ")),
            !(max(0, phrase.lowerBound - 1)..<phrase.upperBound).contains(where: {
                ["installed", "appointed", "backed"].contains(words[$0])
            })
        else { return nil }
        let countries = phrase.compactMap { token -> String? in
            guard let index = owner[token], case .place(let record) = mentions[index].referent else { return nil }
            return record.country
        }
        return Set(countries).count == 1 ? countries[0] : nil
    }
}
