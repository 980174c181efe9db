import Graphs
import Linguistics

/// Whom a sentence is about.
extension Anaphora {
    /// The one whom the sentence before a pronoun is about; where that tells only of a `she`, a `he` goes back one further.
    func topic(before pronoun: (sentence: Int, token: Int), _ sort: PronounSort) -> [EntityID] {
        var earlier = pronoun.sentence - 1
        while earlier > 0, pronoun.sentence - earlier < 3, isOfOther(than: sort, earlier) { earlier -= 1 }
        return topic(of: earlier, sort, before: pronoun)
    }

    /// Whether nobody stands in a sentence whom a pronoun may mean, and a pronoun of the other gender is its subject.
    private func isOfOther(than sort: PronounSort, _ sentence: Int) -> Bool {
        guard let gender = sort.gender, antecedents(in: sentence, sort).isEmpty else { return false }
        let grammar = document.grammars[sentence]
        let told = grammar.tokens.indices.filter { isSubject($0, in: sentence) }
            .compactMap { Gender(ofPronoun: grammar.lemma($0)) }
        return !told.isEmpty && !told.contains(gender)
    }

    /// The one of a sort whom a pronoun in the next sentence takes up: its main subject, else the only one; nobody where
    /// the main subject is something unknown, two, or the speaker of what another has done.
    func topic(of sentence: Int, _ sort: PronounSort, before pronoun: (sentence: Int, token: Int)) -> [EntityID] {
        let grammar = document.grammars[sentence]
        let all = antecedents(in: sentence, sort)
        if let root = grammar.tokens.indices.first(where: { grammar.base($0) == "root" }),
            let subject = grammar.children(root, "nsubj").first
        {
            if let subjects = topics(at: subject, in: sentence, sort) {
                guard subjects.count == 1, !isOutdone(subjects[0], among: all.map(\.id), sort) else { return [] }
                let isOther = { (id: EntityID) in id != subjects[0] }
                if grammar.lemma(root) != "report" {
                    let told = grammar.children(root, "ccomp").flatMap { grammar.children($0, "nsubj") }
                        .filter { !isQuoted(sentence, $0) }
                    if told.contains(where: { place in all.contains { $0.token == place && isOther($0.id) } }) {
                        return []
                    }
                    let reached = grammar.children(root, "obj", "iobj")
                    if isLookingBack(pronoun),
                        reached.contains(where: { place in all.contains { $0.token == place && isOther($0.id) } })
                    {
                        return []
                    }
                    return subjects
                }
            }
        }
        let main = all.filter { sort.isPerson || !isAside($0.token, in: sentence) }
        if let subject = main.first(where: { isSubject($0.token, in: sentence) }) { return [subject.id] }
        let distinct = Set(main.map(\.id))
        return distinct.count == 1 ? Array(distinct) : []
    }

    /// Whom the main subject of a sentence stands for, none for something unknown; nothing when no pronoun of that sort can
    /// mean it.
    private func topics(at subject: Int, in sentence: Int, _ sort: PronounSort) -> [EntityID]? {
        let grammar = document.grammars[sentence]
        let members = grammar.conjuncts(subject)
        func fitting(_ token: Int) -> [EntityID]? {
            let mentions = document.mentions[sentence]
            let named =
                document.entity(sentence: sentence, token: token)
                ?? mentions.person(ledBy: token).flatMap { document.entities[sentence][$0] }
            if let named { return admits(named, as: sort) ? [named] : nil }
            if grammar.tokens[token].pos == .pronoun {
                let isAlike =
                    sort.gender.map { $0 == Gender(ofPronoun: grammar.lemma(token)) } ?? (grammar.lemma(token) == "it")
                return isAlike ? finder.referents(sentence, token, as: .source) : nil
            }
            switch sort {
            case .person:
                guard agrees(sentence, token, with: sort) else { return nil }
                if isUnknownPerson(sentence, token) { return [] }
                return isUnnamedOffice(sentence, token) ? finder.referents(sentence, token, as: .source) : nil
            case .body, .several:
                guard isStranger(sentence, token) else { return nil }
                let isDeed = gazetteer.namesState(grammar.lemma(token)) && !isStateBody(sentence, token)
                return isDeed ? [] : finder.referents(sentence, token, as: .source)
            }
        }
        let found = members.map(fitting)
        if members.count > 1 { return found.contains { $0 != nil } ? [] : nil }
        return found.first ?? nil
    }

    /// Whether a pronoun is said to have done something before what the last sentence tells: in `Mali praised Chad. It had
    /// attacked Niger` that may be the reason.
    func isLookingBack(_ pronoun: (sentence: Int, token: Int)) -> Bool {
        let grammar = document.grammars[pronoun.sentence]
        guard grammar.base(pronoun.token) == "nsubj", let verb = grammar.head(pronoun.token) else { return false }
        return grammar.children(verb, "aux").contains { grammar.lowered[$0] == "had" }
    }

    /// Whether only a relative clause tells of something, or it only reports what the sentence tells.
    private func isAside(_ token: Int, in sentence: Int) -> Bool {
        let grammar = document.grammars[sentence]
        guard isSubject(token, in: sentence), let verb = grammar.head(token) else { return false }
        return grammar.base(verb) == "acl" || grammar.lemma(verb) == "report"
    }
}
