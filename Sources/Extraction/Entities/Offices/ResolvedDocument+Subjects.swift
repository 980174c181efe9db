import Graphs
import Linguistics

extension ResolvedDocument {
    /// Whether somebody is the subject of what a sentence mainly says, by name or by the office before it.
    func isMainSubject(_ id: EntityID, in sentence: Int) -> Bool {
        let grammar = grammars[sentence]
        return grammar.tokens.indices.contains { token in
            let named = entity(sentence: sentence, token: token)
            let led = mentions[sentence].person(ledBy: token).flatMap { entities[sentence][$0] }
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
