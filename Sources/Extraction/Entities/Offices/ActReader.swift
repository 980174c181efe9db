import Graphs
import Linguistics

/// Reads who stands on the two sides of the clauses that an ontology knows, without asking what exactly they tell.
struct ActReader {
    let finder: ReferentFinder
    let ontology: Ontology

    /// The acts told in the sentences that name some people, and in those right before and behind.
    func acts(around people: Set<EntityID>) -> [Act] {
        guard !people.isEmpty else { return [] }
        let entities = finder.document.entities
        let named = entities.indices.filter { entities[$0].contains { $0.map(people.contains) ?? false } }
        let near = Set(named.flatMap { [$0 - 1, $0, $0 + 1] }).filter(entities.indices.contains)
        return near.sorted().flatMap(acts)
    }

    private func acts(in sentence: Int) -> [Act] {
        let grammar = finder.document.grammars[sentence]
        guard grammar.tokens.last?.form != "?" else { return [] }
        let mentions = finder.document.mentions[sentence]
        return grammar.tokens.indices.flatMap { token -> [Act] in
            guard mentions.mentionAt[token] == nil else { return [] }
            if grammar.isVerb(token) { return grammar.base(token) == "compound" ? [] : acts(of: token, in: sentence) }
            return grammar.tokens[token].pos == .noun ? acts(ofNoun: token, in: sentence) : []
        }
    }

    /// What stands on the two sides of a word, as one of its frames has it.
    private struct Sides: Hashable {
        let sources: [Int]
        let targets: [Int]
        let sort: Act.Sort
        let reachesOwner: Bool
    }

    private func acts(of verb: Int, in sentence: Int) -> [Act] {
        let grammar = finder.document.grammars[sentence]
        let frames = grammar.lemmas(verb).lazy.map { ontology.frames(of: $0, as: .verb) }.first { !$0.isEmpty } ?? []
        guard !frames.isEmpty else { return [] }
        let arguments = grammar.arguments(of: verb)
        let found = frames.compactMap { frame -> Sides? in
            guard frame.particle.map({ grammar.hasParticle(verb, $0) }) ?? true else { return nil }
            // "Rivas and Arbi met."
            let fellows = frame.target.contains(.each) ? arguments[.subject] : nil
            return sides(
                of: frame, frame.source.lazy.compactMap { arguments[$0] }.first,
                frame.target.lazy.compactMap { arguments[$0] }.first ?? fellows)
        }
        return acts(of: found, at: verb, in: sentence)
    }

    /// `A's visit to B`, `A will fly to Lima for talks with B`.
    private func acts(ofNoun noun: Int, in sentence: Int) -> [Act] {
        let grammar = finder.document.grammars[sentence]
        guard let frame = ontology.frames(of: grammar.lemma(noun), as: .noun).first else { return [] }
        var owners = grammar.children(noun, "nmod").filter { grammar.label($0) == "nmod:poss" }
        if owners.isEmpty, ontology.definitions[frame.type]?.borrowsSubject ?? false,
            let verb = verb(above: noun, grammar)
        {
            owners = grammar.arguments(of: verb)[.subject] ?? []
        }
        let partners = grammar.phrases(around: noun).filter { role, _ in
            role.isPreposition && grammar.words[.actPartnerPrepositions].contains(role.text)
        }.flatMap(\.value).sorted()
        return acts(of: [sides(of: frame, owners, partners)].compactMap { $0 }, at: noun, in: sentence)
    }

    private func verb(above noun: Int, _ grammar: Grammar) -> Int? {
        var current = grammar.head(noun)
        while let token = current, !grammar.isVerb(token) { current = grammar.head(token) }
        return current
    }

    private func sides(of frame: Frame, _ sources: [Int]?, _ targets: [Int]?) -> Sides? {
        guard let sources, let targets, !sources.isEmpty, !targets.isEmpty,
            let definition = ontology.definitions[frame.type]
        else { return nil }
        return Sides(
            sources: sources, targets: targets, sort: sort(of: frame.type),
            reachesOwner: definition.reachesOwner)
    }

    private func acts(of sides: [Sides], at token: Int, in sentence: Int) -> [Act] {
        let grammar = finder.document.grammars[sentence]
        let place = CountryClue.Place(sentence: sentence, words: grammar.tokens[token].range)
        let isCompany = grammar.lemma(token) == "accompany"
        var seen: Set<Sides> = []
        return sides.filter { seen.insert($0).inserted }.flatMap { sides -> [Act] in
            let doers = sides.sources.flatMap { finder.referents(sentence, $0, as: .source) }
            guard !doers.isEmpty else { return [] }
            let end = End.target(reachesOwner: sides.reachesOwner)
            let others = sides.targets.flatMap { finder.referents(sentence, $0, as: end) }
            return doers.flatMap { doer in
                others.filter { $0 != doer }.map {
                    Act(source: doer, target: $0, sort: sides.sort, isCompany: isCompany, place: place)
                }
            }
        }
    }

    private func sort(of type: String) -> Act.Sort {
        ontology.isType(type, .visit) ? .visit : ontology.isType(type, .encounter) ? .encounter : .other
    }
}
