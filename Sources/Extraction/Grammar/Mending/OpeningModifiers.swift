import Linguistics

/// A participle that opens a sentence without a comma behind its phrase modifies the subject: `acting president Ali Karimi
/// visited Chad` tells of no acting, `visiting French President Jean Moreau praised Mali` of no visit to him.
struct OpeningModifiers: TieRule {
    /// Participles that stand before offices, so that a name behind them is no object of a gerund: `meeting President Moreau
    /// helped`.
    private static let ofOffices: Set<String> = ["acting", "visiting", "outgoing", "incoming"]

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard token == 0, sentence.tokens[0].tag == "VBG", ["advcl", "csubj"].contains(sentence.label(0)),
            let verb = sentence.head(0), ["VBD", "VBZ", "VBP"].contains(sentence.tokens[verb].tag),
            sentence.tokens[0..<verb].allSatisfy({ $0.form != "," })
        else { return [] }
        let object = sentence.children(0, "obj").first
        if let name = sentence.children(verb, based: "nsubj").first(where: { $0 < verb }) {
            return modifying(name, with: object, in: sentence)
        }
        let isOffice = Self.ofOffices.contains(sentence.tokens[0].form.lowercased())
        guard let object, object < verb, sentence.tokens[object].pos == .properNoun,
            sentence.label(0) == "advcl" || isOffice
        else { return [] }
        return [Tie(token: object, head: verb, label: "nsubj"), Tie(token: 0, head: object, label: "amod")]
    }

    /// The ties where the verb has its subject, and what was taken for an object is the office right before it.
    private func modifying(_ name: Int, with office: Int?, in sentence: Sentence) -> [Tie] {
        guard sentence.tokens[name].pos == .properNoun else { return [] }
        let modifier = Tie(token: 0, head: name, label: "amod")
        guard let office else { return [modifier] }
        guard office + 1 == sentence.tree.subtree(of: name).first else { return [] }
        return [modifier, Tie(token: office, head: name, label: "nmod:desc")]
    }
}
