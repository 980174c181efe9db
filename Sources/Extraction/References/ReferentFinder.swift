import Graphs
import Linguistics

/// Which end of a relation a noun is wanted for.
enum End: Sendable {
    case source
    /// The target; `reachesOwner` says whether what belongs to someone stands for them.
    case target(reachesOwner: Bool)
}

/// Tells which entities the noun at a token stands for.
struct ReferentFinder: Sendable {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    /// The entities of a noun and of those coordinated with it, in order, without repeats.
    func referents(_ sentence: Int, _ token: Int, as end: End) -> [EntityID] {
        let grammar = document.grammars[sentence]
        let row = grammar.conjuncts(token)
        let members = withPersonsBeside(row + (row.last.map { companions(sentence, $0) } ?? []), in: sentence)
            .filter { $0 == token || !isEnvoy(at: $0, to: token, in: sentence) }
            .filter { $0 == token || !isFurtherOffice($0, of: token, in: sentence) }
        let isAlternative = members.dropFirst().contains { member in
            grammar.children(member, "cc").contains { grammar.lowered[$0] == "or" }
        }
        guard !isAlternative else { return [] }
        var seen: Set<EntityID> = []
        return members.flatMap { single(sentence, $0, as: end, depth: 0) }
            .filter { seen.insert($0).inserted }
    }

    /// The entities of several nouns, each with the noun that led to it.
    func participants(_ sentence: Int, _ tokens: [Int], as end: End) -> [Participant] {
        tokens.flatMap { token in referents(sentence, token, as: end).map { Participant(id: $0, token: token) } }
    }

    /// Coordinated nominals and the people whose names the tree hangs on one of them as if they were the same: two names
    /// of two people stand in no apposition, `French President Moreau, German Chancellor Baum and …`.
    private func withPersonsBeside(_ members: [Int], in sentence: Int) -> [Int] {
        let grammar = document.grammars[sentence]
        var found = members
        var seen = Set(members.compactMap { person(at: $0, in: sentence) })
        var position = 0
        while position < found.count {
            defer { position += 1 }
            guard let person = person(at: found[position], in: sentence) else { continue }
            let words = grammar.tokens.indices.filter { self.person(at: $0, in: sentence) == person }
            // "Ministers Larin of Russia and Li of China": the second is coordinated with an apposition.
            let fellows = words.flatMap {
                grammar.children($0, "appos", "flat")
                    + (grammar.base($0) == "appos" ? grammar.children($0, "conj") : [])
            }
            for child in fellows where !grammar.excluded.contains(child) {
                guard let other = self.person(at: child, in: sentence), seen.insert(other).inserted else { continue }
                found += grammar.conjuncts(child)
            }
        }
        return found
    }

    /// The person named at a token or led up to by it.
    private func person(at token: Int, in sentence: Int) -> EntityID? {
        let mentions = document.mentions[sentence]
        guard let index = mentions.mentionAt[token] ?? mentions.person(ledBy: token),
            case .person = mentions.all[index].referent
        else { return nil }
        return document.entities[sentence][index]
    }

    func single(_ sentence: Int, _ token: Int, as end: End, depth: Int) -> [EntityID] {
        guard depth < 4 else { return [] }
        let grammar = document.grammars[sentence]
        if let person = document.mentions[sentence].person(ledBy: token), !isPost(sentence, token) {
            return document.entities[sentence][person].map { [$0] } ?? []
        }
        if let id = document.entity(sentence: sentence, token: token) {
            // A place does nothing, though papers name its government by it.
            if case .source = end, document.drafts[id]?.kind == .place { return [] }
            return stands(id, for: token, in: sentence, as: end) ? [id] : []
        }
        if document.mentions[sentence].mentionAt[token] != nil { return [] }
        if grammar.tokens[token].pos == .pronoun || grammar.lemma(token) == "both" {
            return ReferenceResolver(document: document, gazetteer: gazetteer).entities(sentence, token)
        }
        let descriptions = DescriptionResolver(document: document, gazetteer: gazetteer)
        if let pair = descriptions.pair(sentence, token) { return pair }
        if let country = descriptions.country(sentence, token) { return country }
        if let body = descriptions.body(sentence, token) { return body }
        if let country = apposedCountry(sentence, token) { return [country] }
        let examples = examples(sentence, token).flatMap { single(sentence, $0, as: end, depth: depth + 1) }
        if !examples.isEmpty { return examples }
        let lemma = grammar.lemma(token)
        if let described = descriptions.office(sentence, token, owners: { owners(sentence, token, depth: depth) }) {
            return described
        }
        let bodies = membership(sentence, token)
        if !bodies.isEmpty { return bodies }
        if isApart(sentence, token) { return [] }
        if gazetteer.namesState(lemma), !isDescriptor(sentence, token) {
            let owners = owners(sentence, token, depth: depth)
            if !owners.isEmpty { return owners }
            return seat(sentence, token).map { [$0] } ?? descriptions.state(sentence, token) ?? []
        }
        if gazetteer.privateGroups.contains(lemma), case .source = end { return [] }
        for apposition in grammar.children(token, "appos") {
            if let id = document.entity(sentence: sentence, token: apposition) { return [id] }
        }
        if gazetteer.words[.transparentNouns].contains(lemma)
            || gazetteer.organisationDescriptors.meaning(of: lemma) != nil
        {
            let named = grammar.children(token, "compound").compactMap {
                document.entity(sentence: sentence, token: $0)
            }
            .filter { document.drafts[$0].map { $0.kind == .organisation || $0.kind == .place } ?? false }
            if !named.isEmpty { return named }
            let inside = grammar.children(token, "nmod").filter { grammar.preposition($0) == "of" }
                .flatMap { grammar.conjuncts($0) }.flatMap { single(sentence, $0, as: end, depth: depth + 1) }
            if !inside.isEmpty { return inside }
        }
        guard case .target(let reachesOwner) = end else { return [] }
        guard reachesOwner || gazetteer.peopleGroups.contains(lemma) else { return [] }
        return owners(sentence, token, depth: depth)
    }

    /// Whether a token names where an envoy is sent: `Argentina` in `its ambassador to Argentina, Camilo Romero`.
    func isPost(_ sentence: Int, _ token: Int) -> Bool {
        guard let id = document.entity(sentence: sentence, token: token) else { return false }
        return document.drafts[id]?.kind == .country && document.grammars[sentence].preposition(token) == "to"
    }

    /// Whether a person is the envoy of whose post the tree has made him a fellow: `its ambassador to Peru, Ana Rojas, …`.
    private func isEnvoy(at member: Int, to post: Int, in sentence: Int) -> Bool {
        let mentions = document.mentions[sentence]
        guard isPost(sentence, post), let person = mentions.person(ledBy: post) else { return false }
        return mentions.mentionAt[member] == person
    }
}
