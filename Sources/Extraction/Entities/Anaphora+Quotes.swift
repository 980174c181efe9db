import Graphs
import Linguistics

/// `I` and `we` in somebody's own words.
extension Anaphora {
    /// The one whose words are quoted around a token; nobody where the text has no marks of quotation around it.
    func speaker(_ sentence: Int, _ token: Int) -> [EntityID] {
        let grammar = document.grammars[sentence]
        guard let quote = quotation(around: token, grammar) else { return [] }
        var current = token
        while let above = grammar.head(current) {
            let beside = grammar.children(current, "parataxis").filter { !quote.contains($0) }
            let verb = beside.first ?? (quote.contains(above) ? nil : above)
            if let verb, let subject = grammar.children(verb, "nsubj").first(where: { !quote.contains($0) }) {
                let found = finder.referents(sentence, subject, as: .source)
                return found.count == 1 ? found : []
            }
            guard quote.contains(above) else { return [] }
            current = above
        }
        let beside = grammar.children(current, "parataxis").filter { !quote.contains($0) }
        guard let subject = beside.first.flatMap({ grammar.children($0, "nsubj").first }) else { return [] }
        let found = finder.referents(sentence, subject, as: .source)
        return found.count == 1 ? found : []
    }

    /// The state for which one speaks who says `we`, or the body that does.
    func statesOfSpeaker(_ sentence: Int, _ token: Int) -> [EntityID] {
        speaker(sentence, token).compactMap { id in
            guard let draft = document.drafts[id] else { return nil }
            switch draft.kind {
            case .country, .organisation: return id
            case .official:
                let isOfState = draft.offices.contains { $0.relationToCountry != nil && !$0.isFormer }
                return isOfState ? document.country(of: id).map { EntityID($0) } : nil
            default: return nil
            }
        }
    }

    /// The tokens between the marks of quotation around a token.
    func quotation(around token: Int, _ grammar: Grammar) -> Range<Int>? {
        var opening: Int?
        for (place, mark) in grammar.tokens.enumerated() where ["\"", "“", "”", "``", "''"].contains(mark.form) {
            if let start = opening {
                if (start..<place).contains(token) { return start..<place }
                opening = nil
            } else {
                opening = place
            }
        }
        return nil
    }
}
