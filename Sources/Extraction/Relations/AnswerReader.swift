import Graphs
import Linguistics

/// Reads answers that name the other side only by what it said or did: `Chad accused Niger of theft. Niamey denied the
/// charge`, `Oslo condemned the strike`.
struct AnswerReader {
    private let ontology: Ontology
    private let finder: ReferentFinder

    init(ontology: Ontology, finder: ReferentFinder) {
        self.ontology = ontology
        self.finder = finder
    }

    /// The answers in one sentence to its own events and to those of the sentence before it.
    func answers(in sentence: Int, among own: [Claim], behind earlier: [Claim]) -> [Proposal] {
        let grammar = finder.document.grammars[sentence]
        guard !(own.isEmpty && earlier.isEmpty) else { return [] }
        let told = Set(own.compactMap { $0.tokens?.trigger })
        return grammar.tokens.indices.flatMap { verb -> [Proposal] in
            guard grammar.isVerb(verb), !told.contains(verb), let (frame, reading) = frame(of: verb, in: sentence),
                let type = ontology.type(named: frame.type),
                let answered = reading.arguments[.object]?.first,
                let classes = classes(of: answered, under: verb, in: sentence)
            else { return [] }
            let speakers = finder.participants(sentence, reading.arguments[.subject] ?? [], as: .source)
            let before = earlier + own.filter { $0.tokens.map { $0.trigger < verb } ?? false }
            return speakers.flatMap { speaker in
                others(answeredBy: speaker.id, classes, in: before).map { other in
                    Proposal(
                        speaker, type, Participant(id: other, token: answered), toldAt: verb, shownAt: verb,
                        in: grammar, rule: "\(frame.type)/answer")
                }
            }
        }
    }

    /// The plain frame by which a verb rejects or criticises its object.
    private func frame(of verb: Int, in sentence: Int) -> (Frame, TriggerReading)? {
        let grammar = finder.document.grammars[sentence]
        let plain = ontology.frames(of: grammar.lemma(verb), as: .verb).filter {
            ontology.isType($0.type, .answer) && $0.target.contains(.object) && $0.objects.isEmpty
        }
        guard !plain.isEmpty else { return nil }
        let reading = TriggerReading(
            token: verb, sentence: sentence, grammar: grammar, ontology: ontology, finder: finder)
        return plain.first(where: reading.fits).map { ($0, reading) }
    }

    /// The sorts of deeds that a noun without doer takes up: `the accusation`, `these strikes`.
    private func classes(of noun: Int, under verb: Int, in sentence: Int) -> Set<EventClass>? {
        let grammar = finder.document.grammars[sentence]
        if grammar.lowered[noun] == "it" { return grammar.lemma(verb) == "deny" ? [.accuse] : nil }
        guard grammar.tokens[noun].pos == .noun, finder.document.mentions[sentence].mentionAt[noun] == nil else {
            return nil
        }
        let below = grammar.children(noun)
        let isBare = below.allSatisfy {
            ["det", "amod", "case", "punct", "cc", "conj"].contains(grammar.base($0)) || $0 == verb
                || grammar.isBelow(verb, $0)
                || grammar.words[.occasionPrepositions].contains(grammar.preposition($0) ?? "")
        }
        guard isBare, finder.owners(sentence, noun).isEmpty else { return nil }
        let isRelative = grammar.base(verb) == "acl" && grammar.head(verb) == noun
        let isDefinite = below.contains {
            grammar.word($0, isIn: .definiteDeterminers)
        }
        guard isDefinite || isRelative || grammar.tokens[noun].tag == "NNS" && below.isEmpty else { return nil }
        let lemma = grammar.lemma(noun)
        if grammar.words[.complaintNouns].contains(lemma) { return [.accuse] }
        let classes = ontology.frames(of: lemma, as: .noun).compactMap {
            ontology.definitions[$0.type]?.type.eventClass
        }
        return classes.isEmpty ? nil : Set(classes)
    }

    /// Who did the nearest deed of some sorts: in words, one aimed at the speaker or at his country.
    private func others(answeredBy speaker: EntityID, _ classes: Set<EventClass>, in before: [Claim]) -> [EntityID] {
        let own = country(of: speaker)
        let fitting = before.filter { claim in
            guard let kind = claim.type.eventClass, classes.contains(kind), claim.polarity == .affirmed,
                claim.modality != .hypothetical, claim.source != speaker
            else { return false }
            let isOther = country(of: claim.source).map { $0 != own } ?? true
            guard isOther || claim.type.quad == .verbalConflict else { return false }
            let isSpoken = claim.type.quad == .verbalConflict
            return isSpoken ? claim.target == speaker || own != nil && country(of: claim.target) == own : true
        }
        guard let nearest = fitting.last else { return [] }
        let same = fitting.filter { $0.sentence == nearest.sentence && $0.cue == nearest.cue }.map(\.source)
        return Array(Set(same)).sorted().filter { $0 != speaker }
    }

    private func country(of id: EntityID) -> String? { finder.document.country(of: id) }
}
