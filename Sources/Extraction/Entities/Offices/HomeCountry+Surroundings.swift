import Graphs
import Linguistics

/// What a sentence says of the home country and of others beside an official without a country.
extension HomeCountry {
    /// Whether a sentence names the home country as the one something belongs to: `the Nicaraguan legislature`.
    func isOwner(in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let tokens = document.grammars[sentence].tokens
        return document.mentions[sentence].all.contains { mention in
            switch mention.referent {
            case .country(code, .adjective), .organisation(_, code): return true
            case .country(code, _):
                let next = mention.tokens.upperBound
                return next < tokens.count && tokens[next].tag == "POS"
            default: return false
            }
        }
    }

    /// Whether a sentence tells of a way to the home country or of dealings with it: `arrived in Tokyo`.
    func isVisited(in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let grammar = document.grammars[sentence]
        return document.mentions[sentence].all.contains { mention in
            guard case .country(code, let form) = mention.referent, form == .name || form == .capital else {
                return false
            }
            return gazetteer.words[.dealingPrepositions].contains(grammar.preposition(mention.head) ?? "")
        }
    }

    /// Whether a nominal is the subject of what the sentence's main verb reports.
    func isToldOf(_ grammar: Grammar, _ nominal: Int) -> Bool {
        guard grammar.base(nominal) == "nsubj", let clause = grammar.head(nominal) else { return false }
        guard grammar.base(clause) == "ccomp" || grammar.base(clause) == "parataxis" else {
            return grammar.head(clause) == nil
        }
        return grammar.head(clause).map { grammar.head($0) == nil } ?? false
    }

    /// Whether a sentence names another country or its capital, whose official the one without a country may be.
    func isBesideOther(
        in sentence: Int, _ document: ResolvedDocument, where stands: (Grammar, Int) -> Bool
    ) -> Bool {
        let grammar = document.grammars[sentence]
        return document.mentions[sentence].all.contains { mention in
            guard case .country(let other, let form) = mention.referent else { return false }
            return other != code && (form == .name || form == .capital)
                && stands(grammar, mention.head)
        }
    }

    /// Whether a sentence has another country's adjective or people.
    func isBesideOtherPeople(in sentence: Int, _ document: ResolvedDocument) -> Bool {
        document.mentions[sentence].all.contains { mention in
            guard case .country(let other, let form) = mention.referent else { return false }
            return other != code && (form == .adjective || form == .people)
        }
    }

    static func isMainSubject(_ id: EntityID, in sentence: Int, _ document: ResolvedDocument) -> Bool {
        let grammar = document.grammars[sentence]
        return grammar.tokens.indices.contains { token in
            let named = document.entity(sentence: sentence, token: token)
            let led = document.mentions[sentence].person(ledBy: token).flatMap { document.entities[sentence][$0] }
            guard named == id || led == id, grammar.base(token) == "nsubj", let verb = grammar.head(token) else {
                return false
            }
            // "Karimi is due in Oslo, his spokesman said."
            let isQuoted =
                grammar.base(verb) == "ccomp"
                && grammar.head(verb).map { grammar.head($0) == nil && $0 > verb } ?? false
            return grammar.head(verb) == nil || isQuoted
        }
    }
}
