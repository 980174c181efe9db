/// The words of a document that stand between marks of quotation, and who speaks them.
struct Quotations: Sendable {
    /// A word of some sentence.
    struct Place: Hashable, Sendable {
        let sentence: Int
        let token: Int
    }

    /// The part of a quotation that stands in one sentence.
    struct Passage: Hashable, Sendable {
        /// The tokens between the marks, and the opening mark where it stands in this sentence.
        let tokens: Range<Int>
        /// The number of the quotation.
        let quotation: Int
        /// Whether the quotation comes from the sentence before or goes on in the next.
        let isPartial: Bool
    }

    /// No quotation at all.
    static let none = Quotations(passages: [:], speakers: [])

    private let passages: [Int: [Passage]]
    private let speakers: [Place?]

    /// Holds the passages of each sentence and the speaker of each quotation, where there is one.
    init(passages: [Int: [Passage]], speakers: [Place?]) {
        self.passages = passages
        self.speakers = speakers
    }

    /// The passage around a token.
    func passage(_ sentence: Int, _ token: Int) -> Passage? {
        passages[sentence]?.first { $0.tokens.contains(token) }
    }

    /// The word that stands for whoever speaks a passage.
    func speaker(of passage: Passage) -> Place? { speakers[passage.quotation] }
}
