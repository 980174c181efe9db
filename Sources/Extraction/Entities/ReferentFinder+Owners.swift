import Graphs
import Linguistics

/// Whose a noun is.
extension ReferentFinder {
    /// The entities that possess or qualify a noun: `Israel's`, `Russian`, `of Iran`.
    func owners(_ sentence: Int, _ token: Int, depth: Int = 0) -> [EntityID] {
        let grammar = document.grammars[sentence]
        var found: [EntityID] = []
        func take(_ id: EntityID) { if !found.contains(id) { found.append(id) } }
        // In "its invasion of Niger" the possessor alone is whose the invasion is.
        let possessor = grammar.children(token).first { ["PRP$", "WP$"].contains(grammar.tokens[$0].tag) }
        for child in grammar.children(token) {
            let isQualifier: Bool
            switch grammar.base(child) {
            case "amod", "compound", "flat": isQualifier = true
            case "nmod":
                isQualifier =
                    grammar.label(child) != "nmod"
                    || possessor == nil
                        && gazetteer.words[.ownerPrepositions].contains(grammar.preposition(child) ?? "")
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
