import Linguistics

/// A common noun with an indefinite article behind a name and a comma, without `and`, is an apposition: `Iran, a country
/// that`.
struct ArticleAppositions: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "conj", sentence.tokens[token].pos == .noun, let name = sentence.head(token),
            sentence.tokens[name].pos == .properNoun, sentence.children(token, "cc").isEmpty,
            let article = sentence.children(token, "det").first, ["a", "an"].contains(sentence.tokens[article].form),
            article > 0, sentence.tokens[article - 1].form == ","
        else { return [] }
        return [Tie(token: token, head: name, label: "appos")]
    }
}
