import Graphs

/// How one sentence tells what is proposed in it.
///
/// What bears on a word is read once, however many claims rest on the word.
struct Telling {
    /// The stance of a word and those who say so, innermost first, each with those who say it together.
    struct Report {
        let stance: Stance
        let speakers: [[EntityID]]
    }

    let reader: StanceReader
    private let sentence: Int
    private let finder: ReferentFinder
    private var reports: [Key: Report] = [:]

    private struct Key: Hashable {
        let footing: Footing
        let passage: Quotations.Passage?
    }

    init(sentence: Int, ontology: Ontology, finder: ReferentFinder) {
        self.sentence = sentence
        self.finder = finder
        reader = StanceReader(grammar: finder.document.grammars[sentence], ontology: ontology)
    }

    /// The stance of a proposal and who says so.
    mutating func report(of proposal: Proposal) -> Report {
        let passage = passage(around: proposal)
        let key = Key(footing: proposal.footing, passage: passage)
        if let known = reports[key] { return known }
        var stance = reader.stance(of: proposal.footing)
        var places = stance.speakers.map { Quotations.Place(sentence: sentence, token: $0) }
        if let passage {
            let quotations = finder.document.grammars.quotations
            let outside = places.filter { $0.sentence != sentence || !passage.tokens.contains($0.token) }
            if let speaker = quotations.speaker(of: passage), !outside.contains(speaker) {
                // The marks tell better than the tree whose words they are.
                places = places.filter { !outside.contains($0) } + [speaker]
            }
            stance.weaken(to: .reported)
        }
        let speakers = places.map { finder.referents($0.sentence, $0.token, as: .source) }.filter { !$0.isEmpty }
        let report = Report(stance: stance, speakers: speakers)
        reports[key] = report
        return report
    }

    /// Whether the tree has made the speaker of a broken quotation the one who does what it tells: in `"Kenya," said Diallo,
    /// "has shelled Uganda"` it is not Diallo who does.
    func isSpokenByItsSubject(_ proposal: Proposal) -> Bool {
        let grammar = finder.document.grammars[sentence]
        let quotations = finder.document.grammars.quotations
        guard let passage = passage(around: proposal), passage.tokens.lowerBound > 0, let tokens = proposal.tokens,
            let speaker = quotations.speaker(of: passage), speaker.sentence == sentence,
            grammar.children(tokens.trigger, "nsubj").contains(tokens.source)
        else { return false }
        return speaker.token == tokens.source && !passage.tokens.contains(tokens.source)
    }

    /// The quotation that makes a claim.
    ///
    /// It is one that goes on over sentences, or one that holds the word that tells the claim and an end of it. Marks
    /// around a word or two quote only the choice of words.
    private func passage(around proposal: Proposal) -> Quotations.Passage? {
        guard case .told(let token) = proposal.footing,
            let passage = finder.document.grammars.quotations.passage(sentence, token)
        else { return nil }
        if passage.isPartial { return passage }
        guard let tokens = proposal.tokens, passage.tokens.count > 3 else { return nil }
        return passage.tokens.contains(tokens.source) || passage.tokens.contains(tokens.target) ? passage : nil
    }
}
