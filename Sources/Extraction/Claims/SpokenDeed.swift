import Linguistics

/// What the auxiliaries and conditions of a verb make of the deed it tells: a refusal, a threat.
struct SpokenDeed {
    let token: Int
    let grammar: Grammar

    /// Whether a deed to come hangs on what the other does: `will cut off its gas unless`, `would strike back if`.
    ///
    /// With `if` that is a threat only in the mouth of the one who acts.
    func isThreat(whenSpokenByActor isSpokenByActor: Bool) -> Bool {
        let auxiliaries = grammar.children(token, "aux").map(grammar.lemma)
        let isSure = auxiliaries.contains { grammar.words[.sureAuxiliaries].contains($0) }
        guard grammar.isVerb(token),
            isSure || auxiliaries.contains(where: { grammar.words[.openAuxiliaries].contains($0) })
        else { return false }
        let conditions = grammar.children(token, "advcl").flatMap { grammar.children($0, "mark") }.map {
            grammar.lowered[$0]
        }
        return isSure && conditions.contains("unless") || isSpokenByActor && conditions.contains("if")
    }

    /// Whether a verb stands in the present with `do`, or in the future: `does not accept`, `would not bow to`.
    var isSaidOfNowOrLater: Bool {
        grammar.children(token, "aux").contains { auxiliary in
            grammar.word(auxiliary, isIn: .presentAuxiliaries)
        }
    }
}
