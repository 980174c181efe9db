import Graphs
import Linguistics
import Press

/// Reads visits told as a stay: `The Algerian minister is in Damascus`, `is due in Damascus`.
struct StayReader {
    private let ontology: Ontology
    private let finder: ReferentFinder
    private let times: TimeReader

    init(ontology: Ontology, finder: ReferentFinder, day: CalendarDay?) {
        self.ontology = ontology
        self.finder = finder
        times = TimeReader(document: finder.document, ontology: ontology, day: day)
    }

    /// The stays told in one sentence.
    func stays(in sentence: Int) -> [Finding] {
        guard let type = ontology.type(.visit) else { return [] }
        let document = finder.document
        let grammar = document.grammars[sentence]
        return grammar.tokens.indices.flatMap { place -> [Finding] in
            let markers = grammar.children(place, "case").flatMap { [$0] + grammar.children($0, "fixed") }
                .map { grammar.lowered[$0] }
            let awaiting = grammar.head(place).flatMap { Self.isAwaiting($0, grammar) ? $0 : nil }
            guard let copula = grammar.children(place, "cop").first ?? awaiting,
                markers == ["in"] || markers == ["due", "in"]
            else { return [] }
            let predicate = awaiting ?? place
            let guests = grammar.children(predicate, "nsubj").map { grammar.antecedent(of: $0, under: predicate) }
                .flatMap { token in finder.referents(sentence, token, as: .source).map { (id: $0, token: token) } }
            let hosts = finder.referents(sentence, place, as: .target(reachesOwner: false))
            var stance = StanceReader(grammar: grammar, ontology: ontology).stance(of: place)
            let isDue = grammar.children(place, "case").contains { $0 > 0 && grammar.lowered[$0 - 1] == "due" }
            if isDue || markers.first == "due" || awaiting != nil { stance.weaken(to: .expected) }
            return guests.flatMap { guest in
                hosts.filter { isAbroad(guest.id, at: guest.token, in: $0, sentence) }.map { host in
                    Finding(
                        source: guest.id, type: type, target: host, polarity: stance.polarity,
                        modality: stance.modality, attribution: [], object: nil,
                        time: times.time(
                            of: place, in: sentence, as: type.name, isAhead: stance.modality == .expected),
                        sentence: sentence, cue: grammar.tokens[copula].range, rule: "visited/stay",
                        tokens: (copula, guest.token, place))
                }
            }
        }
    }

    /// Whether a verb tells that somebody is awaited: `is expected in Mogadishu next week`.
    private static func isAwaiting(_ verb: Int, _ grammar: Grammar) -> Bool {
        grammar.words[.awaitingVerbs].contains(grammar.lemma(verb)) && grammar.isPassive(verb)
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
