import Linguistics

/// A participle with its agent right behind an object belongs to the object: `condemned the raid carried out by troops`.
struct AgentParticiples: TieRule {
    /// Verbs of which such a participle tells what becomes of the object: `had the bridge repaired by soldiers`.
    private static let causing: Set<String> = ["have", "get", "see", "want", "order", "need"]

    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        guard sentence.label(token) == "xcomp", sentence.tokens[token].tag == "VBN", token > 0,
            !sentence.children(token, "obl:agent").isEmpty, let verb = sentence.head(token),
            sentence.label(token - 1) == "obj", sentence.head(token - 1) == verb,
            !Self.causing.contains(sentence.lemma(verb))
        else { return [] }
        return [Tie(token: token, head: token - 1, label: "acl")]
    }
}
