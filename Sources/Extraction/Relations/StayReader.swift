import Graphs
import Linguistics

/// Reads visits told as a stay: `The Algerian minister is in Damascus`, `is due in Damascus`.
struct StayReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The stays told in one sentence.
    func stays(in sentence: Int) -> [Proposal] {
        guard let type = ontology.type(.visit) else { return [] }
        let document = finder.document
        let grammar = document.grammars[sentence]
        return grammar.tokens.indices.flatMap { place -> [Proposal] in
            guard grammar.children(place).contains(where: { grammar.base($0) == "case" }) else { return [] }
            let markers = grammar.children(place, "case").flatMap { [$0] + grammar.children($0, "fixed") }
                .map { grammar.lowered[$0] }
            let awaiting = grammar.head(place).flatMap { Self.isAwaiting($0, grammar) ? $0 : nil }
            guard let copula = grammar.children(place, "cop").first ?? awaiting,
                markers == ["in"] || markers == ["due", "in"]
            else { return [] }
            let predicate = awaiting ?? place
            let guests = grammar.children(predicate, "nsubj").map { grammar.antecedent(of: $0, under: predicate) }
                .flatMap { token in
                    finder.referents(sentence, token, as: .source).map { Participant(id: $0, token: token) }
                }
            let hosts = finder.referents(sentence, place, as: .target(reachesOwner: false))
            let isDue = grammar.children(place, "case").contains { $0 > 0 && grammar.lowered[$0 - 1] == "due" }
            let isAhead = isDue || markers.first == "due" || awaiting != nil
            return guests.flatMap { guest in
                hosts.filter { isAbroad(guest.id, at: guest.token, in: $0, sentence) }.map { host in
                    Proposal(
                        guest, type, Participant(id: host, token: place), toldAt: place, shownAt: copula, in: grammar,
                        rule: "visited/stay", firmest: isAhead ? .expected : .asserted)
                }
            }
        }
    }

    /// Whether a verb tells that somebody is awaited: `is expected in Mogadishu next week`.
    private static func isAwaiting(_ verb: Int, _ grammar: Grammar) -> Bool {
        grammar.lemma(verb, isIn: .awaitingVerbs) && grammar.isPassive(verb)
            && grammar.children(verb, "xcomp", "ccomp").isEmpty
    }

    /// Whether somebody in office, named or not, is in a country other than the one they act for.
    private func isAbroad(_ guest: EntityID, at token: Int, in place: EntityID, _ sentence: Int) -> Bool {
        guard finder.document.drafts[guest]?.kind == .official || isOffice(token, sentence),
            let home = finder.document.country(of: guest),
            let kind = finder.document.drafts[place]?.kind, kind == .country || kind == .place
        else { return false }
        return finder.document.country(of: place).map { $0 != home } ?? false
    }

    private func isOffice(_ token: Int, _ sentence: Int) -> Bool {
        let grammar = finder.document.grammars[sentence]
        let title = finder.gazetteer.title(grammar.lowered, at: token, in: grammar.sentence)
        return grammar.tokens[token].pos == .noun && title?.record.relationToCountry != nil
    }
}
