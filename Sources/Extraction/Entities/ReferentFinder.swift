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
        let members = withPersonsBeside(grammar.conjuncts(token), in: sentence)
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
            for child in words.flatMap({ grammar.children($0, "appos", "flat") }) {
                guard let other = self.person(at: child, in: sentence), seen.insert(other).inserted else { continue }
                found += grammar.conjuncts(child)
            }
        }
        return found
    }

    /// The person named at a token or led up to by it.
    private func person(at token: Int, in sentence: Int) -> EntityID? {
        let mentions = document.mentions[sentence]
        guard let index = mentions.owner[token] ?? mentions.person(ledBy: token),
            case .person = mentions.all[index].referent
        else { return nil }
        return document.entities[sentence][index]
    }

    private func single(_ sentence: Int, _ token: Int, as end: End, depth: Int) -> [EntityID] {
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
        if document.mentions[sentence].owner[token] != nil { return [] }
        let anaphora = Anaphora(document: document, gazetteer: gazetteer)
        if grammar.tokens[token].pos == .pronoun { return anaphora.pronoun(sentence, token) }
        if let pair = anaphora.pair(sentence, token) { return pair }
        if let country = anaphora.country(sentence, token) { return country }
        if let body = anaphora.body(sentence, token) { return body }
        if let country = apposedCountry(sentence, token) { return [country] }
        let lemma = grammar.lemma(token)
        if let described = anaphora.description(sentence, token, owners: { owners(sentence, token, depth: depth) }) {
            return described
        }
        let bodies = membership(sentence, token)
        if !bodies.isEmpty { return bodies }
        if isApart(sentence, token) { return [] }
        if gazetteer.namesState(lemma), !isDescriptor(sentence, token) {
            let owners = owners(sentence, token, depth: depth)
            return owners.isEmpty ? seat(sentence, token).map { [$0] } ?? [] : owners
        }
        if gazetteer.privateGroups.contains(lemma), case .source = end { return [] }
        for apposition in grammar.children(token, "appos") {
            if let id = document.entity(sentence: sentence, token: apposition) { return [id] }
        }
        if Self.transparent.contains(lemma) || gazetteer.organisationDescriptors.meaning(of: lemma) != nil {
            let named = grammar.children(token, "compound").compactMap {
                document.entity(sentence: sentence, token: $0)
            }
            .filter { document.drafts[$0].map { $0.kind == .organisation || $0.kind == .place } ?? false }
            if !named.isEmpty { return named }
            let members = grammar.children(token, "nmod").filter {
                ["including", "like", "such"].contains(grammar.preposition($0) ?? "")
            }
            .flatMap { grammar.conjuncts($0) }.flatMap { single(sentence, $0, as: end, depth: depth + 1) }
            if !members.isEmpty { return members }
            let inside = grammar.children(token, "nmod").filter { grammar.preposition($0) == "of" }
                .flatMap { grammar.conjuncts($0) }.flatMap { single(sentence, $0, as: end, depth: depth + 1) }
            if !inside.isEmpty { return inside }
        }
        guard case .target(let reachesOwner) = end else { return [] }
        guard reachesOwner || gazetteer.peopleGroups.contains(lemma) else { return [] }
        return owners(sentence, token, depth: depth)
    }

    /// Whether a token names where an envoy is sent: `Argentina` in `its ambassador to Argentina, Camilo Romero`.
    private func isPost(_ sentence: Int, _ token: Int) -> Bool {
        guard let id = document.entity(sentence: sentence, token: token) else { return false }
        return document.drafts[id]?.kind == .country && document.grammars[sentence].preposition(token) == "to"
    }

    /// The body whose people a noun names: `al-Shabaab militants`, `PKK fighters`.
    private func membership(_ sentence: Int, _ token: Int) -> [EntityID] {
        let grammar = document.grammars[sentence]
        guard grammar.tokens[token].tag == "NNS", gazetteer.memberGroups.contains(grammar.lemma(token)) else {
            return []
        }
        let inside = grammar.children(token, "nmod").filter { ["of", "from"].contains(grammar.preposition($0) ?? "") }
            .flatMap { [$0] + grammar.children($0, "compound") }
        return (grammar.children(token, "compound") + inside)
            .compactMap { document.entity(sentence: sentence, token: $0) }
            .filter { document.drafts[$0]?.kind == .organisation }
    }

    /// In `the bloc's chair, Laos, …` the country.
    private func apposedCountry(_ sentence: Int, _ token: Int) -> EntityID? {
        let mentions = document.mentions[sentence]
        return document.grammars[sentence].children(token, "appos").lazy.compactMap { apposition -> EntityID? in
            guard let index = mentions.owner[apposition], case .country(let code, .name) = mentions.all[index].referent
            else { return nil }
            return EntityID(code)
        }.first
    }

    /// The country in which a body of state sits: `the authorities in Minsk`, `security forces in Guinea`.
    private func seat(_ sentence: Int, _ token: Int) -> EntityID? {
        let grammar = document.grammars[sentence]
        let qualifiers = Set(grammar.children(token, "amod", "compound").map { grammar.lowered[$0] })
        let isOfState =
            ["authority", "official", "police", "government", "court", "prosecutor", "judge", "regime", "junta"]
            .contains(grammar.lemma(token)) || grammar.lemma(token) == "force" && qualifiers.contains("security")
        let isPlain = qualifiers.isSubset(of: [
            "security", "senior", "top", "military", "local", "government", "customs", "border", "defence", "defense",
        ])
        guard isOfState, isPlain else { return nil }
        return grammar.children(token, "nmod").lazy.filter { grammar.preposition($0) == "in" }
            .compactMap { document.entity(sentence: sentence, token: $0) }
            .first { document.drafts[$0]?.kind == .country }
    }

    /// Whether a noun names those who fight or oppose the state, or belong to none: `Syrian rebels`.
    private func isApart(_ sentence: Int, _ token: Int) -> Bool {
        gazetteer.opposedGroups.contains(document.grammars[sentence].lemma(token))
    }

    /// Whether a noun ends a phrase for a sort of organisation: `think tank`.
    private func isDescriptor(_ sentence: Int, _ token: Int) -> Bool {
        guard token > 0 else { return false }
        let match = gazetteer.organisationDescriptors.match(document.grammars[sentence].lowered, at: token - 1)
        return match?.tokens.upperBound == token + 1 && match?.tokens.count == 2
    }

    /// Nouns that stand for what their `of`-phrase names: `the capital of Kenya`, `members of Hamas`.
    private static let transparent: Set<String> = [
        "capital", "city", "town", "region", "province", "state", "republic", "kingdom", "member", "people",
        "government", "group", "dozens", "hundreds", "thousands", "part", "number", "territory", "area",
        "scores", "score", "cartel", "bloc", "alliance", "organisation", "organization", "hundred", "dozen", "thousand",
        "country", "nation", "ally", "power", "village", "port", "district", "oblast", "enclave", "island", "border",
    ]

    /// Whether a mention stands for itself here: no mere adjective before another noun does, nor do some of a people as
    /// doers, `two Israelis`, `hundreds of Russians`, `ethnic Turks`.
    private func stands(_ id: EntityID, for token: Int, in sentence: Int, as end: End) -> Bool {
        let grammar = document.grammars[sentence]
        if case .source = end, isSomeOfPeople(sentence, token) { return false }
        guard grammar.tokens[token].pos == .adjective else { return true }
        return grammar.base(token) != "amod"
    }

    private func isSomeOfPeople(_ sentence: Int, _ token: Int) -> Bool {
        let mentions = document.mentions[sentence]
        guard let index = mentions.owner[token], case .country(_, let form) = mentions.all[index].referent,
            form == .people || form == .adjective
        else { return false }
        let grammar = document.grammars[sentence]
        let isCounted = grammar.children(token).contains { child in
            ["nummod", "amod"].contains(grammar.base(child))
                || ["some", "many", "few", "several", "a", "an", "no", "any"].contains(grammar.lemma(child))
                    && grammar.base(child) == "det"
        }
        guard !isCounted else { return true }
        let above = grammar.base(token) == "nmod" && grammar.preposition(token) == "of" ? grammar.head(token) : nil
        return above.map {
            gazetteer.privateGroups.contains(grammar.lemma($0)) || Self.counts.contains(grammar.lemma($0))
        }
            ?? false
    }

    /// Nouns that count people.
    private static let counts: Set<String> = [
        "dozens", "hundreds", "thousands", "scores", "hundred", "dozen", "thousand", "score", "number", "group", "part",
        "million", "millions", "majority", "crowd", "lots", "tens",
    ]

    /// The entities that possess or qualify a noun: `Israel's`, `Russian`, `of Iran`.
    func owners(_ sentence: Int, _ token: Int, depth: Int = 0) -> [EntityID] {
        let grammar = document.grammars[sentence]
        var found: [EntityID] = []
        func take(_ id: EntityID) { if !found.contains(id) { found.append(id) } }
        for child in grammar.children(token) {
            let isQualifier: Bool
            switch grammar.base(child) {
            case "amod", "compound", "flat": isQualifier = true
            case "nmod":
                isQualifier =
                    grammar.label(child) != "nmod"
                    || ["of", "from"].contains(grammar.preposition(child) ?? "")
            default: isQualifier = false
            }
            guard isQualifier, !isMakersMark(child, grammar) else { continue }
            for part in grammar.conjuncts(child) {
                if let id = document.entity(sentence: sentence, token: part) {
                    take(id)
                } else if grammar.label(child) == "nmod:poss" {
                    single(sentence, part, as: .source, depth: depth + 1).forEach(take)
                } else if grammar.label(child) == "nmod" {
                    single(sentence, part, as: .target(reachesOwner: false), depth: depth + 1).forEach(take)
                } else if grammar.base(child) != "nmod" {
                    owners(sentence, part, depth: depth + 1).forEach(take)
                }
            }
        }
        if found.isEmpty { adjectivesBefore(sentence, token).forEach(take) }
        return withoutNarrowing(found, sentence, token)
    }

    /// In `Ankara's EU bid` the possessor alone owns the bid.
    private func withoutNarrowing(_ owners: [EntityID], _ sentence: Int, _ token: Int) -> [EntityID] {
        let grammar = document.grammars[sentence]
        guard owners.count > 1 else { return owners }
        let possessors = grammar.children(token).filter { grammar.label($0) == "nmod:poss" }
            .flatMap { grammar.conjuncts($0) }.compactMap { document.entity(sentence: sentence, token: $0) }
        let narrowing = grammar.children(token, "compound").compactMap {
            document.entity(sentence: sentence, token: $0)
        }
        .filter { document.drafts[$0]?.kind == .organisation }
        return possessors.isEmpty ? owners : owners.filter { !narrowing.contains($0) }
    }

    /// Whether a participle behind a hyphen tells where a thing comes from, not whose it is: `Iranian-made drones`.
    private func isMakersMark(_ token: Int, _ grammar: Grammar) -> Bool {
        token > 0 && grammar.tokens[token - 1].form == "-" && ["VBN", "VBD"].contains(grammar.tokens[token].tag)
    }

    /// Country adjectives directly before a noun, where the tree has tied them elsewhere.
    private func adjectivesBefore(_ sentence: Int, _ token: Int) -> [EntityID] {
        let grammar = document.grammars[sentence]
        var position = token - 1
        while position >= 0 {
            if let index = document.mentions[sentence].owner[position] {
                let mention = document.mentions[sentence].all[index]
                guard case .country(_, .adjective) = mention.referent else { return [] }
                return document.entities[sentence][index].map { [$0] } ?? []
            }
            guard grammar.tokens[position].pos == .adjective || grammar.tokens[position].pos == .noun else { return [] }
            position -= 1
        }
        return []
    }
}
