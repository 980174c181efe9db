import Graphs
import Linguistics

/// A body that is described: `the ministry`, `the bloc`, `the militant group`.
extension Anaphora {
    /// The organisation that `the ministry` or `the bloc` stands for: the only one of that sort named so far, or the only
    /// one at all of the last two sentences; nothing when the noun is no such word.
    func body(_ sentence: Int, _ token: Int) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let noun = grammar.lemma(token)
        let isGeneral = gazetteer.words[.describedBodies].contains(noun)
        guard isGeneral || gazetteer.organisationNouns.contains(noun) else { return nil }
        let below = grammar.children(token)
        // "The militant group" is as plain as "the group".
        let isBare = below.allSatisfy {
            ["det", "case", "punct", "cc", "conj"].contains(grammar.base($0))
                || noun == "group" && gazetteer.words[.armedAdjectives].contains(grammar.lowered[$0])
        }
        guard isBare, below.contains(where: { grammar.lemma($0) == "the" }) else { return nil }
        let here = named(sentence) { $0 == .organisation }.filter { $0.token < token }.map(\.id)
        if isGeneral {
            let before = sentence > 0 ? named(sentence - 1) { $0 == .organisation }.map(\.id) : []
            let recent = Set(here + before).filter { isSort(noun, $0) }
            return recent.count == 1 ? Array(recent) : []
        }
        let sorted = document.drafts.values.filter { draft in
            draft.kind == .organisation && Spelling.folded(draft.name).split(separator: " ").contains { $0 == noun }
                && (here.contains(draft.id) || document.isNamed(draft.id, by: sentence - 1))
        }
        return sorted.count == 1 ? sorted.map(\.id) : []
    }

    /// The only armed group named so far in a sentence and in the one before: whose spokesman the `group spokesman` is.
    func fighters(_ sentence: Int, _ token: Int) -> EntityID? {
        let here = named(sentence) { $0 == .organisation }.filter { $0.token < token }.map(\.id)
        let before = sentence > 0 ? named(sentence - 1) { $0 == .organisation }.map(\.id) : []
        let armed = Set(here + before).filter { id in document.drafts[id].map { isArmed($0.name) } ?? false }
        return armed.count == 1 ? armed.first : nil
    }

    /// Whether the tables know a body as a group of fighters.
    func isArmed(_ name: String) -> Bool {
        guard case .organisation(let record) = gazetteer.names.meaning(of: name) else { return false }
        return record.kind == .armedGroup
    }

    /// Whether a body can be a militia or a group of fighters, as far as the tables tell.
    private func isSort(_ noun: String, _ id: EntityID) -> Bool {
        guard gazetteer.words[.fighterNouns].contains(noun), let name = document.drafts[id]?.name,
            case .organisation(let record) = gazetteer.names.meaning(of: name)
        else { return true }
        return noun == "group" ? record.kind.canBeGroup : record.kind == .armedGroup
    }
}
