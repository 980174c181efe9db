import Graphs
import Linguistics

/// `He`, `she` and `it`.
extension Anaphora {
    /// The one candidate before a pronoun in its sentence, or the one whom its clause shows to be meant, else the one
    /// that the sentence before is about.
    func singular(_ sentence: Int, _ token: Int, _ sort: PronounSort) -> [EntityID] {
        if let plain = judged(sentence, token, sort) ?? coupled(sentence, token, sort) { return plain }
        let actors = actors(over: token, in: sentence)
        let isQuoted = isQuoted(sentence, token)
        // Of whom somebody speaks is not whose words they are: '"Sudan must not fail," said its chairman'.
        let here = antecedents(in: sentence, sort).filter {
            $0.token < token && !actors.contains($0.id)
                && (isQuoted || !self.isQuoted(sentence, $0.token))
        }
        if here.isEmpty, let following = following(sentence, token, sort) { return following }
        if hasStranger(above: token, in: sentence, sort) { return [] }
        switch sort {
        case .person, .several:
            if let subject = here.first(where: { isSubject($0.token, in: sentence) }) {
                let isOpen =
                    isOpen(sentence, token, besides: subject, among: here)
                    || isOutdone(subject.id, among: here.map(\.id), sort)
                return isOpen ? [] : [subject.id]
            }
        case .body:
            if mayBeThing(sentence, token, in: sentence) { return [] }
            if let subject = subjectInParallel(sentence, token, among: here) { return [subject] }
        }
        if sort == .body, let last = here.last, hasRival(sentence, token, behind: last) { return [] }
        let distinct = Set(here.map(\.id))
        if distinct.count == 1, let only = distinct.first { return [only] }
        // In "Tunisia trusts its army. Algeria praised it." there is too much that "it" may be.
        guard distinct.isEmpty, sentence > 0, sort.isPerson || actors.isEmpty else { return [] }
        if sort == .body, mayBeThing(sentence, token, in: sentence - 1) { return [] }
        // Nobody calls himself "it".
        let speakers = speaker(sentence, token)
        let states = speakers.compactMap(document.country)
        return topic(before: (sentence, token), sort)
            .filter { !speakers.contains($0) && !states.contains($0.text) }
    }

    /// Whether somebody else than the first subject may be meant as well: the one spoken of nearer by, `Moreau said Baum knew
    /// he`, and the object where the pronoun does not go on with the subject: `Moreau met Baum, and his`, `where he`, `after
    /// he`, `told Baum he must`.
    private func isOpen(
        _ sentence: Int, _ token: Int, besides first: Antecedent, among here: [Antecedent]
    ) -> Bool {
        let others = here.filter { $0.id != first.id }
        let grammar = document.grammars[sentence]
        guard !others.isEmpty, var verb = grammar.head(token) else { return false }
        if grammar.base(token) == "nsubj" {
            if grammar.children(verb, "advmod").contains(where: { grammar.lowered[$0] == "where" }) { return true }
            guard let above = grammar.head(verb) else { return false }
            let beside = others.filter { grammar.head($0.token) == above }
            switch grammar.base(verb) {
            case "advcl": return beside.contains { $0.token < token }
            case "ccomp", "xcomp":
                let isDuty = grammar.children(verb, "aux").contains {
                    grammar.words[.dutyAuxiliaries].contains(grammar.lowered[$0])
                }
                return beside.contains { isSubject($0.token, in: sentence) || isDuty }
            default: return false
            }
        }
        guard grammar.label(token) == "nmod:poss" else { return false }
        while grammar.tokens[verb].pos == .noun, grammar.base(verb) != "nsubj", let above = grammar.head(verb) {
            verb = above
        }
        guard grammar.base(verb) == "nsubj", let clause = grammar.head(verb), grammar.base(clause) == "conj" else {
            return false
        }
        return others.contains { grammar.head($0.token) == grammar.head(clause) }
    }

    /// The subject, of several candidates, where the pronoun stands in the same clause and nobody else between, `Kenya,
    /// which borders Chad, sent its army`, or where the next verb of a row says that it goes on: `and then it bombed`.
    private func subjectInParallel(_ sentence: Int, _ token: Int, among here: [Antecedent]) -> EntityID? {
        let grammar = document.grammars[sentence]
        guard Set(here.map(\.id)).count > 1 else { return nil }
        func subject(of verb: Int) -> Antecedent? {
            let subjects = grammar.children(verb, "nsubj").filter { $0 < token && grammar.conjuncts($0).count == 1 }
            return subjects.count == 1 ? here.first { $0.token == subjects[0] } : nil
        }
        if grammar.base(token) == "nsubj", let verb = grammar.head(token), grammar.base(verb) == "conj",
            let first = grammar.head(verb), grammar.base(first) == "root"
        {
            let goesOn = grammar.children(verb, "advmod", "cc").contains {
                grammar.words[.nextAdverbs].contains(grammar.lowered[$0])
            }
            return goesOn ? subject(of: first)?.id : nil
        }
        guard grammar.label(token) == "nmod:poss", let verb = clause(of: token, grammar),
            ["root", "conj"].contains(grammar.base(verb)), let subject = subject(of: verb),
            !grammar.isBelow(token, subject.token)
        else { return nil }
        let between = here.filter {
            $0.token > subject.token && $0.id != subject.id && !grammar.isBelow($0.token, subject.token)
        }
        return between.isEmpty ? subject.id : nil
    }

    /// The verb of the clause in which a token stands as something else than the subject's part.
    private func clause(of token: Int, _ grammar: Grammar) -> Int? {
        var current = token
        while let above = grammar.head(current) {
            if grammar.base(current) == "nsubj" { return nil }
            if grammar.isVerb(above) { return above }
            current = above
        }
        return nil
    }
}
