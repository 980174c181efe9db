import Graphs
import Linguistics

/// Several: `they` and a bare `both`.
extension Anaphora {
    /// Whom `they` stands for: the coordinated subject of the same sentence or the one before, or the two people who meet
    /// there; nothing when something else in the plural may be meant.
    func several(_ sentence: Int, _ token: Int) -> [EntityID] {
        // In "six of them left" the subject holds the pronoun and cannot be what it stands for.
        let here = subjects(sentence).filter { $0 < token && !document.grammars[sentence].isBelow(token, $0) }
        if let first = here.first { return here.count == 1 ? group(sentence, first) : coordinated(sentence, first) }
        guard sentence > 0, let subject = subjects(sentence - 1).first else { return [] }
        // In "Chad's soldiers attacked the rebels. They had bombed Mali" it may be the rebels.
        if isLookingBack((sentence, token)), let verb = document.grammars[sentence - 1].head(subject),
            document.grammars[sentence - 1].children(verb, "obj").contains(where: { isPlural($0, in: sentence - 1) })
        {
            return []
        }
        let group = group(sentence - 1, subject)
        if !group.isEmpty { return group }
        let people = named(sentence - 1) { $0 == .official || $0 == .person }
        let distinct = Set(people.map(\.id))
        guard distinct.count == 2, people.contains(where: { $0.token == subject }) else { return [] }
        return distinct.sorted()
    }

    private func isPlural(_ token: Int, in sentence: Int) -> Bool {
        let grammar = document.grammars[sentence]
        return grammar.tokens[token].tag == "NNS" || grammar.conjuncts(token).count > 1
    }

    /// The members of a coordinated subject, or the one that a plural such as `Palestinian leaders` acts for.
    private func group(_ sentence: Int, _ token: Int) -> [EntityID] {
        let members = coordinated(sentence, token)
        let noun = document.grammars[sentence].tokens[token]
        guard members.isEmpty, noun.tag == "NNS", document.grammars[sentence].conjuncts(token).count == 1 else {
            return members
        }
        return finder.referents(sentence, token, as: .source)
    }

    /// The subjects of a sentence that have a verb of their own, outermost first.
    private func subjects(_ sentence: Int) -> [Int] {
        let grammar = document.grammars[sentence]
        return grammar.tokens.indices.filter { grammar.base($0) == "nsubj" && grammar.tokens[$0].pos != .pronoun }
            .sorted { (grammar.depth($0), $0) < (grammar.depth($1), $1) }
    }

    /// The entities of a coordinated nominal of which every member has a name; nothing for a single one.
    private func coordinated(_ sentence: Int, _ token: Int) -> [EntityID] {
        let members = document.grammars[sentence].conjuncts(token)
        guard members.count > 1 else { return [] }
        let ids = members.compactMap { document.entity(sentence: sentence, token: $0) ?? ledTo(sentence, $0) }
        return ids.count == members.count ? ids : []
    }

    private func ledTo(_ sentence: Int, _ token: Int) -> EntityID? {
        document.mentions[sentence].person(ledBy: token).flatMap { document.entities[sentence][$0] }
    }
}
