import Graphs
import Linguistics

/// Finds who and what stands in a sentence, by name, pronoun or description.
struct AnchorFinder {
    /// So many are looked at in one sentence; rows of names go on for pages.
    static let most = 32

    private let finder: ReferentFinder

    init(finder: ReferentFinder) { self.finder = finder }

    /// The anchors of a sentence, in order.
    func anchors(in sentence: Int) -> [Anchor] {
        let document = finder.document
        let grammar = document.grammars[sentence]
        let described = descriptions(in: sentence, grammar)
        // In "the Kenyan army" the army stands for Kenya, and the adjective stands for nobody besides.
        let carried = Set(
            described.flatMap { anchor in
                grammar.children(anchor.token).map { Carried(token: $0, id: anchor.id) }
            })
        let named = document.mentions[sentence].all.enumerated().compactMap { index, mention -> Anchor? in
            guard let id = document.entities[sentence][index], let draft = document.drafts[id],
                !grammar.excluded.contains(mention.head), !carried.contains(Carried(token: mention.head, id: id))
            else { return nil }
            return Anchor(
                id: id, kind: draft.kind, form: Self.form(of: mention),
                token: top(of: index, mention, in: sentence, grammar),
                tokens: mention.tokens, mention: index)
        }
        return Array((named + described).sorted().prefix(Self.most))
    }

    private struct Carried: Hashable {
        let token: Int
        let id: EntityID
    }

    private static func form(of mention: Mention) -> Anchor.Form {
        if case .country(_, let form) = mention.referent { .country(form) } else { .name }
    }

    /// The token by which a name hangs on the sentence, with the title before it.
    private func top(of index: Int, _ mention: Mention, in sentence: Int, _ grammar: Grammar) -> Int {
        let leads = finder.document.mentions[sentence].offices[index]?.compactMap { $0.prenominal?.lowerBound } ?? []
        guard let first = leads.min(), first < mention.tokens.lowerBound else { return mention.head }
        return grammar.top(of: first..<mention.tokens.upperBound)
    }

    /// Pronouns and nouns that stand for somebody who is named elsewhere.
    private func descriptions(in sentence: Int, _ grammar: Grammar) -> [Anchor] {
        let mentions = finder.document.mentions[sentence]
        return grammar.tokens.indices.flatMap { token -> [Anchor] in
            let isPronoun = grammar.tokens[token].pos == .pronoun
            guard isPronoun || grammar.tokens[token].pos == .noun, mentions.mentionAt[token] == nil,
                mentions.person(ledBy: token) == nil
            else { return [] }
            return finder.single(sentence, token, as: .source, depth: 0).compactMap { id in
                finder.document.drafts[id].map { draft in
                    Anchor(
                        id: id, kind: draft.kind, form: isPronoun ? .pronoun : .description, token: token,
                        tokens: token..<(token + 1), mention: nil)
                }
            }
        }
    }
}
