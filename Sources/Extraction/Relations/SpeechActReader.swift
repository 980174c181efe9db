import Graphs
import Linguistics

/// Reads what saying something of another does to them: `Ankara said Damascus must withdraw` urges Damascus, `Ankara said
/// Damascus had violated the truce` accuses it.
struct SpeechActReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The role of a type, the rule and the token that shows it.
    private typealias Act = (type: TypeRole, rule: String, cue: Int)

    /// The acts done by speech in one sentence.
    func acts(in sentence: Int) -> [Proposal] {
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { clause -> [Proposal] in
            guard grammar.base(clause) == "ccomp", let speech = grammar.head(clause),
                ontology.stance.saying.contains(grammar.lemma(speech)), !grammar.isPassive(clause),
                let act = duty(in: clause, grammar) ?? wrong(in: clause, grammar),
                let type = ontology.type(act.type)
            else { return [] }
            let arguments = grammar.arguments(of: clause)
            let speakers = finder.participants(sentence, grammar.children(speech, "nsubj"), as: .source)
            let addressed = finder.participants(
                sentence, arguments[.subject] ?? [], as: .target(reachesOwner: false))
            return speakers.flatMap { speaker in
                addressed.filter { isOther($0.id, than: speaker.id) }.map { target in
                    Proposal(
                        speaker, type, target, toldAt: speech, shownAt: act.cue, in: grammar, rule: act.rule)
                }
            }
        }
    }

    /// A duty laid on the clause's subject, or a warning not to do something.
    private func duty(in clause: Int, _ grammar: Grammar) -> Act? {
        let duty = grammar.children(clause, "aux").first {
            grammar.lemma($0, isIn: .dutyAuxiliaries)
                || grammar.words[.dutyAuxiliaries].contains(grammar.tokens[$0].form.lowercased())
        }
        return duty.map { isDenied(clause, grammar) ? (.warning, "duty", $0) : (.urging, "duty", $0) }
    }

    /// A wrong that the clause says its subject has done.
    private func wrong(in clause: Int, _ grammar: Grammar) -> Act? {
        guard ontology.stance.wrongs.contains(grammar.lemma(clause)), !isDenied(clause, grammar),
            grammar.children(clause, "aux").allSatisfy({ grammar.lemma($0, isIn: .factAuxiliaries) })
        else { return nil }
        return (.accusation, "wrong", clause)
    }

    private func isDenied(_ clause: Int, _ grammar: Grammar) -> Bool {
        grammar.children(clause, "advmod").contains { grammar.lemma($0, isIn: .verbNegators) }
    }

    private func isOther(_ target: EntityID, than speaker: EntityID) -> Bool {
        target != speaker && finder.document.country(of: target) != finder.document.country(of: speaker)
    }
}
