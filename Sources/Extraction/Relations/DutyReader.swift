import Graphs
import Linguistics

/// Reads duties laid on others in speech: `Ankara said Damascus must withdraw` urges Damascus.
struct DutyReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The duties laid in one sentence.
    func duties(in sentence: Int) -> [Finding] {
        let grammar = finder.document.grammars[sentence]
        return grammar.tokens.indices.flatMap { clause -> [Finding] in
            guard grammar.base(clause) == "ccomp", let speech = grammar.head(clause),
                ontology.stance.saying.contains(grammar.lemma(speech))
            else { return [] }
            let duty = grammar.children(clause, "aux").first {
                ontology.stance.dutyAuxiliaries.contains(grammar.lemma($0))
                    || ontology.stance.dutyAuxiliaries.contains(grammar.tokens[$0].form.lowercased())
            }
            guard let duty else { return [] }
            let isForbidden = grammar.children(clause, "advmod").contains {
                ["not", "n't", "never"].contains(grammar.lemma($0))
            }
            let name = isForbidden ? "warned" : "urged"
            guard let type = ontology.type(named: name) else { return [] }
            let arguments = grammar.arguments(of: clause, ontology.stance)
            let speakers = finder.participants(sentence, grammar.children(speech, "nsubj"), as: .source)
            let addressed = finder.participants(
                sentence, grammar.isPassive(clause) ? [] : arguments[.subject] ?? [],
                as: .target(reachesOwner: false))
            return speakers.flatMap { speaker in
                addressed.filter { isOther($0.id, than: speaker.id) }.map { target in
                    Finding(
                        source: speaker.id, type: type, target: target.id, polarity: .affirmed, modality: .asserted,
                        attribution: [], object: nil, time: nil, sentence: sentence,
                        cue: grammar.tokens[duty].range, rule: "\(name)/duty",
                        tokens: (duty, speaker.token, target.token))
                }
            }
        }
    }

    private func isOther(_ target: EntityID, than speaker: EntityID) -> Bool {
        target != speaker && finder.document.country(of: target) != finder.document.country(of: speaker)
    }
}
