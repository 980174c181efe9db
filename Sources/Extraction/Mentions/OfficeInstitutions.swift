/// The countries and organisations among the mentions of a stretch.
struct OfficeInstitutions {
    let countries: [String]
    let organisations: [Int]

    /// Of several organisations the one with which a nominal ends: in `the UN mission MONUSCO` the mission.
    func ending(at end: Int, _ mentions: [Mention]) -> OfficeInstitutions {
        guard let last = organisations.last, mentions[last].tokens.upperBound == end else { return self }
        return OfficeInstitutions(countries: countries, organisations: [last])
    }

    /// Those of an envoy: the country, if there is one, and not the body the envoy is sent to.
    func sending() -> OfficeInstitutions {
        countries.isEmpty ? self : OfficeInstitutions(countries: countries, organisations: [])
    }

    /// The organisations alone.
    func bodies() -> OfficeInstitutions { OfficeInstitutions(countries: [], organisations: organisations) }

    static let none = OfficeInstitutions(countries: [], organisations: [])

    private init(countries: [String], organisations: [Int]) {
        self.countries = countries
        self.organisations = organisations
    }

    /// Gathers them from left to right; of several countries the first, unless one has the possessive mark.
    init(_ range: Range<Int>, _ mentions: [Mention], _ mentionAt: [Int?], _ words: [String]) {
        var countries: [(code: String, isPossessor: Bool)] = []
        var organisations: [Int] = []
        for token in range {
            guard let index = mentionAt[token], mentions[index].tokens.lowerBound == token else { continue }
            let end = mentions[index].tokens.upperBound
            switch mentions[index].referent {
            case .country(let code, _):
                // "Russian-backed" says nothing of whose office it is.
                let isHyphened = end + 1 < words.count && words[end] == "-" && mentionAt[end + 1] == nil
                let isPossessor = end < words.count && (words[end] == "'s" || words[end] == "'")
                // "Minister at Pakistan Embassy Qatar" serves where the embassy is from.
                let isSite = organisations.last.map { mentions[$0].tokens.upperBound == token } ?? false
                if !isHyphened, !isSite { countries.append((code, isPossessor)) }
            case .organisation: organisations.append(index)
            default: break
            }
        }
        let possessors = countries.filter(\.isPossessor)
        self.countries = (possessors.first ?? countries.first).map { [$0.code] } ?? []
        self.organisations = organisations
    }
}
