import Graphs
import Linguistics

/// One whose office is told: `the Egyptian president`.
extension DescriptionResolver {
    /// Whom `the Egyptian president` or `a French minister` stands for; nothing when the noun is no title.
    ///
    /// An official of the document who holds the office, else the country that the unnamed office-holder speaks for.
    func office(_ sentence: Int, _ token: Int, owners: () -> [EntityID]) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let word = grammar.lemma(token)
        guard let record = gazetteer.titles.meaning(of: word), ![.honorific, .memberOf].contains(record.relation) else {
            return nil
        }
        if let office = document.mentions[sentence].unnamedOffice(at: token), isOpposed(office) { return [] }
        let owning = owners()
        let countries = owning.compactMap { document.drafts[$0]?.kind == .country ? $0.text : nil }
        let isPlural = grammar.tokens[token].tag.hasSuffix("S") && grammar.tokens[token].tag.hasPrefix("NN")
        if isDefinite(sentence, token), !isPlural {
            let title = document.mentions[sentence].unnamedOffice(at: token)?.title ?? word
            let key = OfficeKey(title, gazetteer: gazetteer)
            let holders = document.described(gazetteer).holders(of: key, record).filter { draft in
                // Somebody of no known country may be anybody's.
                countries.isEmpty || draft.country.map(countries.contains) ?? false
            }
            let named = holders.filter { document.isNamed($0.id, by: sentence) }
            if named.count == 1, let only = named.first { return [only.id] }
            if holders.count == 1, let only = holders.first, !countries.isEmpty { return [only.id] }
        }
        // An engineer is one of a people, as others are.
        if record.isPost { return nil }
        // Who once was president speaks for nobody.
        if isFormer(sentence, token) { return [] }
        let served = owning.filter { id in
            guard let kind = document.drafts[id]?.kind else { return false }
            return kind == .country || kind == .organisation
        }
        // "Officials in Chad" may still stand for the state.
        return served.isEmpty && words[.seatedBodies].contains(word) ? nil : served
    }

    /// Whether an office is one of those who oppose the state that they are called after: `Britain's shadow foreign
    /// secretary`, `the Syrian rebel leader`.
    private func isOpposed(_ office: StatedOffice) -> Bool {
        office.title.lowercased().split(separator: " ").contains {
            $0 == "shadow" || gazetteer.opposedGroups.contains(String($0))
        }
    }

    private func isFormer(_ sentence: Int, _ token: Int) -> Bool {
        if document.mentions[sentence].unnamedOffice(at: token)?.isFormer == true { return true }
        let grammar = document.grammars[sentence]
        return grammar.children(token, "amod", "compound", "advmod").contains {
            words[.former].contains(grammar.lowered[$0])
        }
    }

    private func isDefinite(_ sentence: Int, _ token: Int) -> Bool {
        let grammar = document.grammars[sentence]
        return grammar.children(token, "det", "nmod").contains {
            words[.definiteWords].contains(grammar.lemma($0)) || grammar.label($0) == "nmod:poss"
        }
    }
}
