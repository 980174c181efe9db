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
            let speakers = grammar.children(speech, "nsubj").flatMap { finder.referents(sentence, $0, as: .source) }
            let addressed = (grammar.isPassive(clause) ? [] : arguments[.subject] ?? [])
                .flatMap { finder.referents(sentence, $0, as: .target(reachesOwner: false)) }
            return speakers.flatMap { speaker in
                addressed.filter { isOther($0, than: speaker) }.map { target in
                    Finding(
                        source: speaker, type: type, target: target, polarity: .affirmed, modality: .asserted,
                        attribution: [], object: nil, time: nil, sentence: sentence,
                        cue: grammar.tokens[duty].range, rule: "\(name)/duty",
                        tokens: nil)
                }
            }
        }
    }

    private func isOther(_ target: EntityID, than speaker: EntityID) -> Bool {
        target != speaker && finder.document.country(of: target) != finder.document.country(of: speaker)
    }
}
