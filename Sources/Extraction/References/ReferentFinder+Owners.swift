import Graphs
import Linguistics

/// Whose a noun is.
extension ReferentFinder {
    /// The entities that possess or qualify a noun: `Israel's`, `Russian`, `of Iran`.
    ///
    /// In `the Lima church bombings` the bombings are the `whole` in which the church stands.
    func owners(_ sentence: Int, _ token: Int, depth: Int = 0, in whole: Int? = nil) -> [EntityID] {
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
            guard isQualifier, !isMakersMark(child, grammar), !isOccasion(sentence, whole ?? token, of: child) else {
                continue
            }
            for part in grammar.conjuncts(child) {
                if let id = document.entity(sentence: sentence, token: part) {
                    if isAdjectival(part, in: sentence) { partner(joinedBefore: part, in: sentence).map(take) }
                    take(id)
                } else if grammar.label(child) == "nmod:poss" {
                    single(sentence, part, as: .source, depth: depth + 1).forEach(take)
                } else if grammar.label(child) == "nmod" {
                    single(sentence, part, as: .target(reachesOwner: false), depth: depth + 1).forEach(take)
                } else if grammar.base(child) != "nmod" {
                    let isOfState = gazetteer.namesState(grammar.lemma(part))
                    owners(sentence, part, depth: depth + 1, in: isOfState ? nil : whole ?? token).forEach(take)
                }
            }
        }
        if found.isEmpty { adjectivesBefore(sentence, token).forEach(take) }
        return withoutNarrowing(found, sentence, token)
    }

    /// Whether a noun tells what happened or was agreed at the place before it, or about that: `the Nairobi attack`.
    ///
    /// `The Kenyan attack` is by Kenya, and so is `the US attack`, since the United States have no adjective.
    private func isOccasion(_ sentence: Int, _ noun: Int, of modifier: Int) -> Bool {
        let grammar = document.grammars[sentence]
        let words = gazetteer.placeWords
        guard grammar.base(modifier) == "compound", words.cityOccasions.contains(grammar.lemma(noun)) else {
            return false
        }
        let mentions = document.mentions[sentence]
        let isWithinName = mentions.mentionAt[modifier] == nil && grammar.tokens[modifier].pos == .properNoun
        guard let index = mentions.mentionAt[modifier] else { return isWithinName }
        let mention = mentions.all[index]
        switch mention.referent {
        case .place, .country(_, .capital): return true
        case .country(_, .name):
            return !isAdjectival(modifier, in: sentence) && words.occasions.contains(grammar.lemma(noun))
        default: return false
        }
    }

    /// Whether a token names a country by its adjective or by letters, which serve as one: `Kenyan`, `US`.
    private func isAdjectival(_ token: Int, in sentence: Int) -> Bool {
        let mentions = document.mentions[sentence]
        guard let index = mentions.mentionAt[token] else { return false }
        switch mentions.all[index].referent {
        case .country(_, .adjective): return true
        case .country(_, .name): return mentions.all[index].name.filter { $0.isLetter }.allSatisfy(\.isUppercase)
        default: return false
        }
    }

    /// The first of two that a hyphen or dash joins: the United States in `US-Israeli jets`.
    func partner(joinedBefore token: Int, in sentence: Int) -> EntityID? {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        guard let index = mentions.mentionAt[token], case let start = mentions.all[index].tokens.lowerBound, start > 1,
            MentionFinder.isJoint(start - 1, in: grammar.sentence), let other = mentions.mentionAt[start - 2]
        else { return nil }
        switch mentions.all[other].referent {
        case .country(_, .name), .country(_, .adjective), .country(_, .capital), .organisation:
            return document.entities[sentence][other]
        default: return nil
        }
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
            if let index = document.mentions[sentence].mentionAt[position] {
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
