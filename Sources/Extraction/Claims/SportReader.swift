import Graphs

/// Tells the stretches of a document that report sport, where `France attacked Argentina` is no war.
///
/// A sentence belongs to such a stretch when it or the one beside it has a word that stands in such reports only, or when
/// those around it, six before and six behind, have many of the frequent words.
struct SportReader {
    private static let reach = 6
    private static let leastWords = 6

    private let signs: [SportSigns]

    init(_ signs: [SportSigns]) { self.signs = signs }

    /// Whether a sentence reports sport.
    func isSport(_ sentence: Int) -> Bool {
        if signs[sentence].isTelling { return true }
        let around = signs[max(0, sentence - Self.reach)..<min(signs.count, sentence + Self.reach + 1)]
        let share = Double(around.count(where: \.isAny)) / Double(around.count)
        let beside = signs[max(0, sentence - 1)..<min(signs.count, sentence + 2)]
        if share >= 1 / 2, beside.contains(where: \.isTelling) { return true }
        let words = around.reduce(into: Set<Int>()) { $0.formUnion($1.hints) }.count
        return around.contains(where: \.isTelling)
            ? words >= Self.leastWords && share >= 1 / 3 : words >= 2 * Self.leastWords && share >= 1 / 2
    }

    /// Whether what is told in a report of sport is one between teams: countries that are not said to act by an official
    /// or a body, and people who hold no office.
    func isContest(_ proposal: Proposal, in sentence: Int, of document: ResolvedDocument, _ gazetteer: Gazetteer)
        -> Bool
    {
        guard let tokens = proposal.tokens, isSport(sentence) else { return false }
        return [(proposal.source, tokens.source), (proposal.target, tokens.target)].allSatisfy {
            isTeam($0.0, at: $0.1, of: sentence, in: document, gazetteer)
        }
    }

    private func isTeam(
        _ id: EntityID, at token: Int, of sentence: Int, in document: ResolvedDocument, _ gazetteer: Gazetteer
    ) -> Bool {
        switch document.drafts[id]?.kind {
        case .person: true
        case .country, .place:
            document.mentions[sentence].mentionAt[token] != nil
                || !gazetteer.namesState(document.grammars[sentence].lemma(token))
        default: false
        }
    }
}
