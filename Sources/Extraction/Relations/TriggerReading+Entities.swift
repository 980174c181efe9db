import Graphs
import Linguistics

/// Who stands at a place, and what was given or demanded.
extension TriggerReading {
    func standing(at tokens: [Int], as end: End) -> [Participant] {
        (tokens + membersInApposition(tokens)).map { allyNamed(by: $0) ?? $0 }.flatMap { token in
            let found = finder.referents(sentence, token, as: end)
            return (found.isEmpty ? beside(token, as: end) : found).map { Participant(id: $0, token: token) }
        }
    }

    /// The one named by a noun that says what he is to another: Mali in `Chad's ally Mali`.
    private func allyNamed(by noun: Int) -> Int? {
        let isBearer = ontology.frames(of: grammar.lemma(noun), as: .noun).contains { $0.source.contains(.bearer) }
        return isBearer ? nameBehind(noun) : nil
    }

    /// In `between Israel, Hamas` a headline parts the two by a comma alone, which trees take for an apposition.
    private func membersInApposition(_ tokens: [Int]) -> [Int] {
        guard tokens.count == 1, grammar.preposition(tokens[0]) == "between" else { return [] }
        return grammar.children(tokens[0], "appos").filter { finder.document.mentions[sentence].mentionAt[$0] != nil }
    }

    /// Whom a common noun stands for by what is beside it: `Iran, a country that supplies`, `its neighbour Iran`,
    /// `Israeli army bulldozers`.
    private func beside(_ token: Int, as end: End) -> [EntityID] {
        let isArmed = grammar.children(token, "compound").contains { finder.gazetteer.namesState(grammar.lemma($0)) }
        let isPrivate = finder.gazetteer.privateGroups.contains(grammar.lemma(token))
        if isArmed, !isPrivate, grammar.tokens[token].pos == .noun { return finder.owners(sentence, token) }
        if let name = nameBehind(token), grammar.children(token, "appos").contains(name) {
            return finder.referents(sentence, name, as: end)
        }
        guard grammar.base(token) == "appos", grammar.tokens[token].pos == .noun, let named = grammar.head(token),
            finder.document.mentions[sentence].mentionAt[named] != nil
        else { return [] }
        return finder.referents(sentence, named, as: end)
    }

    func owners(of token: Int) -> [Participant] {
        finder.owners(sentence, token).map { Participant(id: $0, token: token) }
    }

    func unique(_ participants: [Participant]) -> [Participant] {
        var seen: Set<EntityID> = []
        return participants.filter { seen.insert($0.id).inserted }
    }

    /// Whether a noun names a deed and not somebody.
    func isEventNoun(_ noun: Int) -> Bool {
        grammar.tokens[noun].pos == .noun && finder.document.mentions[sentence].mentionAt[noun] == nil
            && !isOpposition(noun)
            && ontology.frames(of: grammar.lemma(noun), as: .noun).contains {
                $0.phrase == nil && !$0.source.contains(.bearer)
            }
    }

    /// Whether a noun names those who oppose a state and not what they do: `the opposition`, not `opposition to the treaty`.
    private func isOpposition(_ noun: Int) -> Bool {
        finder.gazetteer.opposedGroups.contains(grammar.lemma(noun))
            && !grammar.children(noun, "nmod").contains { grammar.preposition($0) == "to" }
    }

    /// Who does a deed or makes a proposal: `Serbia's crackdown on`, `strikes by Israel`, `a plan of Egypt`.
    func doers(of noun: Int) -> [Participant] {
        let phrases = grammar.phrases(around: noun)
        let frames = ontology.frames(of: grammar.lemma(noun), as: .noun)
        let from = Role(text: "from")
        let isLeaving = frames.contains { $0.target.contains(from) }
        let origins = isLeaving ? [] : phrases[from] ?? []
        let named = standing(at: (phrases[Role(text: "by")] ?? makers(of: noun)) + origins, as: .source)
        if !named.isEmpty { return unique(named) }
        let isDoneByOf = frames.isEmpty || frames.contains { $0.source.contains(Role(text: "of")) }
        let undergoers = grammar.children(noun, "nmod").filter {
            grammar.label($0) != "nmod:poss" && !(isDoneByOf && grammar.preposition($0) == "of")
        }
        let left = isLeaving ? phrases[from] ?? [] : []
        let excluded = Set(standing(at: undergoers + left, as: .target(reachesOwner: true)).map(\.id))
        return unique(owners(of: noun).filter { !excluded.contains($0.id) })
    }

    /// The shortest noun phrase of what was given, demanded or agreed; nothing where the object is an end itself.
    func object(for frame: Frame) -> String? {
        guard frame.kind == .verb, let object = arguments[.object]?.first, grammar.head(object) == token else {
            return nil
        }
        guard !frame.target.contains(.object) || !frame.objects.isEmpty else { return nil }
        guard finder.document.mentions[sentence].mentionAt[object] == nil, grammar.tokens[object].pos == .noun else {
            return nil
        }
        var start = object
        while start > 0, grammar.head(start - 1) == object,
            ["amod", "compound", "nummod"].contains(grammar.base(start - 1))
        {
            start -= 1
        }
        if start == object, frame.objects.contains(grammar.lemma(object)) { return nil }
        return MentionFinder.name(at: start..<(object + 1), in: grammar.sentence)
    }
}
