import Graphs
import Linguistics

/// Tells the country of a visitor's counterpart, which is the one visited: `Rivas, who flew to Algiers, met her
/// counterpart, Mohamed Arbi`.
struct VisitedCounterparts {
    let document: ResolvedDocument
    let owners: OfficeOwner
    let dealings: Dealings

    /// For each of some officials who is told of as the counterpart of one who visits a single country that country.
    func countries(of wanted: Set<EntityID>) -> [EntityID: String] {
        var found: [EntityID: String] = [:]
        for (sentence, mentions) in document.mentions.enumerated() {
            for (index, offices) in mentions.offices.sorted(by: { $0.key < $1.key }) {
                guard let bearer = document.entities[sentence][index], wanted.contains(bearer), found[bearer] == nil,
                    let office = offices.first(where: { HomeCountry.isCounterpart($0, document.grammars[sentence]) }),
                    let visitor = owners.antecedent(before: office, sentence), visitor != bearer,
                    let visited = dealings.destinations[visitor], visited.count == 1, let only = visited.first,
                    namesNoOther(than: [only, document.country(of: visitor)], sentence)
                else { continue }
                found[bearer] = only
            }
        }
        return found
    }

    /// Whether a sentence names no country but some.
    private func namesNoOther(than countries: [String?], _ sentence: Int) -> Bool {
        document.mentions[sentence].all.allSatisfy { mention in
            guard case .country(let code, _) = mention.referent else { return true }
            return countries.contains(code)
        }
    }
}
