import Graphs
import Linguistics

/// What sort of one a pronoun stands for.
enum PronounSort: Hashable, Sendable {
    /// `he`, `she`
    case person(Gender)
    /// `it`
    case body
    /// `they`
    case several

    /// Whether an entity of a kind can be meant.
    func fits(_ kind: EntityKind) -> Bool {
        switch self {
        case .person: kind == .official || kind == .person
        case .body: kind == .country || kind == .organisation
        case .several: kind != .place
        }
    }

    /// The gender that it tells.
    var gender: Gender? {
        if case .person(let gender) = self { gender } else { nil }
    }

    var isPerson: Bool { gender != nil }
}

/// A name or noun for which a later pronoun may stand, and whom it stands for itself.
struct Antecedent: Hashable, Sendable {
    let id: EntityID
    let token: Int
}

extension Anaphora {
    /// The names and nouns of a sentence for which a pronoun may stand, in order.
    func antecedents(in sentence: Int, _ sort: PronounSort) -> [Antecedent] {
        let grammar = document.grammars[sentence]
        // "It" is not what only narrows another noun: not the movement of "the movement's leader denied it".
        let names = named(sentence, where: sort.fits)
            .filter { sort.isPerson ? admits($0.id, as: sort) : isArgument($0.token, in: sentence) }
            .map { Antecedent(id: $0.id, token: $0.token) }
        let nouns = grammar.tokens.indices.filter {
            sort.isPerson
                ? isSubject($0, in: sentence) && isUnnamedOffice(sentence, $0) && agrees(sentence, $0, with: sort)
                : isStateBody(sentence, $0) && isArgument($0, in: sentence)
        }
        .filter { !hasPronoun($0, grammar) }
        .flatMap { noun in
            finder.referents(sentence, noun, as: .source).map { Antecedent(id: $0, token: noun) }
        }
        return (names + nouns).sorted { ($0.token, $0.id) < ($1.token, $1.id) }
    }

    /// Whether a pronoun owns a noun: `its army` adds nobody whom the pronoun does not stand for already.
    private func hasPronoun(_ token: Int, _ grammar: Grammar) -> Bool {
        grammar.children(token).contains { ["PRP$", "WP$"].contains(grammar.tokens[$0].tag) }
    }

    /// Whether a noun names a body by which a state acts, without a name of its own: `army` in `the Kenyan army`.
    func isStateBody(_ sentence: Int, _ token: Int) -> Bool {
        let noun = document.grammars[sentence].tokens[token]
        return noun.tag == "NN" && document.mentions[sentence].owner[token] == nil
            && gazetteer.stateBodies.contains(document.grammars[sentence].lemma(token))
    }

    /// Whether a noun tells one person by the office alone: `president` in `Finland's president`.
    func isUnnamedOffice(_ sentence: Int, _ token: Int) -> Bool {
        let grammar = document.grammars[sentence]
        let mentions = document.mentions[sentence]
        guard grammar.tokens[token].tag == "NN", mentions.owner[token] == nil, mentions.person(ledBy: token) == nil,
            let title = gazetteer.titles.meaning(of: grammar.lemma(token))
        else { return false }
        return ![.honorific, .memberOf].contains(title.relation)
    }

    /// Whether a noun names one single thing or body of which nothing more is known; persons, times and plurals it
    /// does not.
    func isStranger(_ sentence: Int, _ token: Int) -> Bool {
        let grammar = document.grammars[sentence]
        let lemma = grammar.lemma(token)
        return ["NN", "NNP"].contains(grammar.tokens[token].tag)
            && document.entity(sentence: sentence, token: token) == nil
            && document.mentions[sentence].person(ledBy: token) == nil
            && (gazetteer.titles.meaning(of: lemma) == nil || gazetteer.stateBodies.contains(lemma))
            && !(gazetteer.peopleGroups.contains(lemma) && gazetteer.privateGroups.contains(lemma))
    }

    /// Whether a noun names one person of whom nothing more is known: `analyst`, `wife` in `Biya's wife`.
    func isUnknownPerson(_ sentence: Int, _ token: Int) -> Bool {
        let lemma = document.grammars[sentence].lemma(token)
        return document.grammars[sentence].tokens[token].tag == "NN"
            && document.entity(sentence: sentence, token: token) == nil
            && document.mentions[sentence].person(ledBy: token) == nil
            && (gazetteer.privateGroups.contains(lemma) || gazetteer.relatives.contains(lemma))
            && !document.grammars[sentence].children(token, "appos", "flat").contains {
                document.mentions[sentence].owner[$0] != nil
            }
    }

    private func isArgument(_ token: Int, in sentence: Int) -> Bool {
        guard document.mentions[sentence].person(ledBy: token) == nil else { return false }
        let grammar = document.grammars[sentence]
        guard !["compound", "amod", "flat"].contains(grammar.base(token)) else { return false }
        return grammar.base(token) != "nmod" || isPartnerInObject(token, grammar)
    }

    /// Whether an act told by verb and noun reaches somebody through the noun: `issued a warning to Russia`.
    private func isPartnerInObject(_ token: Int, _ grammar: Grammar) -> Bool {
        guard let noun = grammar.head(token), grammar.base(noun) == "obj", let preposition = grammar.preposition(token)
        else { return false }
        return grammar.words[.partnerInObjectPrepositions].contains(preposition)
    }
}
