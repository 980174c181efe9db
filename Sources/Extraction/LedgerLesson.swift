package import Graphs
package import Linguistics
package import Press

/// What a report tells of the country that one of its officials serves: a lesson for how much the signs tell.
package struct LedgerLesson: Sendable {
    /// Whose country is asked for.
    package let bearer: EntityID
    /// What the report calls him.
    package let names: [String]
    /// The signs that tell of each country, by its alpha-3 code.
    package let signs: [String: Set<CountrySign>]
    /// What sort of office it is.
    package let office: OfficeSort
    /// The country that the program decides for.
    package let country: String?
}

extension Extractor {
    /// The ledgers of those of whose office no word says which country's it is, in the order of their identifiers.
    package func ledgers(_ article: Article, _ sentences: [Sentence]) -> [LedgerLesson] {
        reader(of: article, asking: {}) { $0(sentences) }.document.drafts.values.compactMap { draft in
            guard draft.kind == .official, let ledger = draft.ledger, ledger.isConcluded else { return nil }
            return LedgerLesson(
                bearer: draft.id, names: [draft.name] + draft.aliases.sorted(),
                signs: ledger.clues.reduce(into: [:]) { $0[$1.country, default: []].insert($1.sign) },
                office: OfficeSort(draft.offices),
                country: ledger.country)
        }
        .sorted { $0.bearer < $1.bearer }
    }
}
