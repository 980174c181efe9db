/// The mentions of one sentence, and which of them covers each token.
struct SentenceMentions: Sendable {
    /// The mentions, by position.
    let all: [Mention]
    /// The offices that each person mention states, by index of the mention.
    let offices: [Int: [StatedOffice]]
    /// The offices spoken of without a bearer's name: `the Egyptian president`.
    let unnamed: [OfficePhrase]

    /// The mentions of a sentence that names nothing.
    static let none = SentenceMentions(all: [], offices: [:], unnamed: [])

    /// For each token the index of its mention.
    var mentionAt: TokenMentions { TokenMentions(all) }

    /// The person whose name a token leads up to: `Kremlin` and `official` in `Kremlin official Alexander Bastrykin`.
    func person(ledBy token: Int) -> Int? {
        offices.first { $0.value.contains { $0.prenominal?.contains(token) ?? false } }?.key
    }

    /// The office spoken of without a bearer's name whose words cover a token.
    func unnamedOffice(at token: Int) -> StatedOffice? {
        unnamed.first { $0.tokens.contains(token) }?.office
    }

    /// The same mentions, naming something else.
    func naming(_ change: (Mention) -> Mention) -> SentenceMentions {
        SentenceMentions(all: all.map(change), offices: offices, unnamed: unnamed)
    }

    /// The same mentions with other offices.
    func stating(_ offices: [Int: [StatedOffice]]) -> SentenceMentions {
        SentenceMentions(all: all, offices: offices, unnamed: unnamed)
    }
}
