import Graphs
import Linguistics

/// Tells whom a description without a name stands for: `the country`, `the Gulf state`, `the ministry`, `the militant group`.
///
/// The candidates are those lately named, or named at all, of whom what it says is true; where more than one is left it stays
/// open.
struct DescriptionResolver: Sendable {
    let document: ResolvedDocument
    let gazetteer: Gazetteer
    var words: WordClasses { gazetteer.words }

    /// The country of `his country` and `her government`, and of `the country`, `the kingdom` and `the Gulf state` where
    /// only one can be meant; nothing when the noun is none of these.
    func country(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let noun = grammar.lemma(token)
        if let possessor = grammar.children(token).first(where: { ["PRP$", "WP$"].contains(grammar.tokens[$0].tag) }) {
            if words[.ownCountryNouns].contains(noun) {
                let countries = owners(sentence, possessor).compactMap(document.country)
                return countries.isEmpty ? nil : countries.map { EntityID($0) }
            }
            if words[.neighbourNouns].contains(noun), grammar.lemma(possessor) == "its" {
                return neighbour(sentence, token, of: owners(sentence, possessor))
            }
        }
        if let (start, codes) = location(before: token, grammar) {
            return only(recent(sentence, before: start) { codes.contains($0.id.text) })
        }
        guard isBare(token, grammar) else { return nil }
        if let styled = gazetteer.countries(styled: noun) {
            let beside = Set(named(sentence).map(\.id.text))
            return only(
                styled.filter { document.isNamed(EntityID($0), by: sentence) && !beside.contains($0) }.map {
                    EntityID($0)
                })
        }
        guard words[.countryNouns].contains(noun) else { return nil }
        let recent = only(recent(sentence, before: token) { $0.kind == .country })
        return recent.isEmpty ? foremost(sentence, token) ?? [] : recent
    }

    /// The organisation that `the ministry` or `the bloc` stands for: the only one of that sort named so far, or the only
    /// one at all of the last two sentences; nothing when the noun is no such word.
    func body(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let noun = grammar.lemma(token)
        let isGeneral = words[.describedBodies].contains(noun)
        guard isGeneral || gazetteer.organisationNouns.contains(noun), isBare(token, grammar) else { return nil }
        if isGeneral {
            return only(recent(sentence, before: token) { $0.kind == .organisation && canBe(noun, $0.name) })
        }
        let here = Set(named(sentence).filter { $0.token < token }.map(\.id))
        let called = document.described(gazetteer).bodies(with: noun).filter { draft in
            here.contains(draft.id) || document.isNamed(draft.id, by: sentence - 1)
        }
        if !called.isEmpty || !words[.companyNouns].contains(noun) { return only(called.map(\.id)) }
        return only(recent(sentence, before: token) { $0.kind == .organisation && isPrivate($0) })
    }

    /// Whether a body can be a company, a club or an association, as far as its name and the tables tell: no arm of a state,
    /// no body of states, and none whose name says what else it is.
    private func isPrivate(_ draft: EntityDraft) -> Bool {
        if draft.sort == .state || StateBranch(draft.name, gazetteer: gazetteer) != nil { return false }
        if let record = record(of: draft.name) { return !record.isOfState && !record.canBeOfStates }
        return !Spelling.folded(draft.name).split(separator: " ").contains {
            gazetteer.organisationNouns.contains(String($0)) && !words[.companyNouns].contains(String($0))
        }
    }

    /// The only armed group named so far in a sentence and in the one before: whose spokesman the `group spokesman` is.
    func fighters(_ sentence: Int, _ token: Int) -> EntityID? {
        only(recent(sentence, before: token) { $0.kind == .organisation && isArmed($0.name) }).first
    }

    /// Whether the tables know a body as a group of fighters.
    func isArmed(_ name: String) -> Bool { record(of: name)?.kind == .armedGroup }

    private func record(of name: String) -> OrganisationRecord? {
        if case .organisation(let record) = gazetteer.names.meaning(of: name) { record } else { nil }
    }

    /// Whether a body can be a militia or a group of fighters, as far as the tables tell.
    private func canBe(_ noun: String, _ name: String) -> Bool {
        guard words[.fighterNouns].contains(noun), let record = record(of: name) else { return true }
        return noun == "group" ? record.kind.canBeGroup : record.kind == .armedGroup
    }

    // MARK: Candidates

    /// Those named in a sentence before a token and in the sentence before of whom something is true; countries also by
    /// their adjectives.
    func recent(_ sentence: Int, before token: Int, where fits: (EntityDraft) -> Bool) -> [EntityID] {
        let here = named(sentence, withAdjectives: true).filter { $0.token < token }
        let before = sentence > 0 ? named(sentence - 1, withAdjectives: true) : []
        return (here + before).map(\.id).filter { document.drafts[$0].map(fits) ?? false }
    }

    /// The entities named in a sentence, with the token by which each hangs on it.
    func named(_ sentence: Int, withAdjectives: Bool = false) -> [(id: EntityID, token: Int)] {
        document.mentions[sentence].all.enumerated().compactMap { index, mention in
            guard withAdjectives || !mention.isNationality else { return nil }
            return document.entities[sentence][index].map { ($0, mention.head) }
        }
    }

    func only(_ candidates: [EntityID]) -> [EntityID] {
        let distinct = Set(candidates)
        return distinct.count == 1 ? Array(distinct) : []
    }

    private func owners(_ sentence: Int, _ pronoun: Int) -> [EntityID] {
        ReferenceResolver(document: document, gazetteer: gazetteer).entities(sentence, pronoun)
    }

    /// Of the countries named in a sentence the one other than its owner, where there are just these two.
    private func neighbour(_ sentence: Int, _ token: Int, of owners: [EntityID]) -> [EntityID] {
        let here = Set(
            named(sentence).filter { $0.token < token && document.drafts[$0.id]?.kind == .country }.map(\.id))
        guard owners.count == 1, here.contains(owners[0]) else { return [] }
        return only(here.subtracting(owners).sorted())
    }

    // MARK: What a description says

    /// Whether a noun has `the` before it and says no more; `the militant group` is as plain as `the group`.
    func isBare(_ token: Int, _ grammar: Grammar) -> Bool {
        let below = grammar.children(token)
        return below.contains { grammar.lemma($0) == "the" }
            && below.allSatisfy {
                ["det", "case", "punct", "cc", "conj"].contains(grammar.base($0))
                    || grammar.lemma(token) == "group" && words[.armedAdjectives].contains(grammar.lowered[$0])
            }
    }

    /// Where `the Gulf state` or `the Baltic nation` begins and which countries lie there; nothing when the noun is no such
    /// description.
    private func location(before token: Int, _ grammar: Grammar) -> (start: Int, codes: Set<String>)? {
        guard words[.locatedCountryNouns].contains(grammar.lemma(token)), grammar.tokens[token].tag == "NN",
            let start = grammar.lowered[..<token].lastIndex(of: "the"), token - start > 1, token - start < 5
        else { return nil }
        let place = grammar.lowered[(start + 1)..<token].joined(separator: " ")
        return gazetteer.countries(located: place).map { (start, $0) }
    }
}
