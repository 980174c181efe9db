import Linguistics

/// `That` is no object of a verb that has another one: `reports that Mali attacked Niger`.
struct ClaimMarkers: TieRule {
    func ties(at token: Int, in sentence: Sentence) -> [Tie] {
        let claims = sentence.children(token, "obj").filter { $0 < token && sentence.tokens[$0].form == "that" }
        guard let that = claims.first, sentence.children(token, "obj").count > 1 else { return [] }
        let isRelative = sentence.label(token) == "acl:relcl"
        guard isRelative || !sentence.children(token, "nsubj").isEmpty else { return [] }
        let clause = sentence.head(token).map { Tie(token: token, head: $0, label: "acl") }
        return [Tie(token: that, head: token, label: "mark")] + (isRelative ? [clause].compactMap(\.self) : [])
    }
}
