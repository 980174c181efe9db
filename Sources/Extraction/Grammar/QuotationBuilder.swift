import Linguistics
import Press

/// The quotations of a document as its sentences come in.
///
/// A quotation goes on until its mark is closed, from sentence to sentence, and over the end of a paragraph where the next
/// one opens with a mark too. Who speaks is told before its first words or behind its last ones; a quotation that opens
/// right behind the sentence in which another has ended has its speaker: `"It is clear," Diop said. "Chad did it."`
struct QuotationBuilder {
    private let vocabulary: StanceVocabulary
    private let paragraphs: [Paragraph]
    private var paragraph = 0
    private var sentence = -1
    private var open: (quotation: Int, mark: Mark)?
    /// The quotation that was closed last, and in which sentence.
    private var last: (quotation: Int, sentence: Int)?
    /// The quotation with which the sentence before has ended and whose speaker may still be told.
    private var unspoken: Int?
    private var passages: [Int: [Quotations.Passage]] = [:]
    private var speakers: [Quotations.Place?] = []
    /// The quotation whose speaker another one has.
    private var heirs: [Int: Int] = [:]

    /// Has seen no sentence yet.
    init(_ vocabulary: StanceVocabulary, paragraphs: [Paragraph]) {
        self.vocabulary = vocabulary
        self.paragraphs = paragraphs
    }

    private enum Mark { case double, single }

    /// Takes the next sentence.
    mutating func add(_ grammar: Grammar) {
        sentence += 1
        let isNewParagraph = movesOn(to: grammar.sentence.range.start)
        let opener = grammar.tokens.indices.first.flatMap { mark(at: $0, grammar) }
        if isNewParagraph {
            if opener != open?.mark { open = nil }
            (last, unspoken) = (nil, nil)
        }
        guard open != nil || grammar.tokens.contains(where: { $0.tag == "``" || $0.tag == "''" || $0.form == "\"" })
        else {
            readSpeakerOfUnspoken(in: grammar)
            return
        }
        let comesIn = open != nil
        let found = cut(grammar, isResumed: isNewParagraph && comesIn)
        passages[sentence] = found
        if !comesIn { readSpeakerOfUnspoken(in: grammar) }
        let words = QuotedSpeaker(grammar: grammar, vocabulary: vocabulary, passages: found.map(\.tokens))
        for (index, passage) in found.enumerated() where speakers[passage.quotation] == nil {
            let isOpenedHere = index > 0 || !comesIn
            let isClosedHere = index + 1 < found.count || open == nil
            let speaker = words.speaker(ofPassage: index, isOpened: isOpenedHere, isClosed: isClosedHere)
            speakers[passage.quotation] = speaker.map { Quotations.Place(sentence: sentence, token: $0) }
            if speaker == nil, isOpenedHere, passage.tokens.lowerBound == 0, let last, last.sentence == sentence - 1 {
                heirs[passage.quotation] = last.quotation
            }
        }
        guard open == nil, let final = found.last else { return }
        last = (final.quotation, sentence)
        let isAtEnd = final.tokens.upperBound + 1 >= grammar.tokens.count
        unspoken = isAtEnd && speakers[final.quotation] == nil ? final.quotation : nil
    }

    /// The quotations of the sentences that have come.
    var finished: Quotations {
        guard !passages.isEmpty else { return .none }
        var all = speakers
        // Numbers rise with the text, so that the one before has its speaker already.
        for quotation in all.indices where all[quotation] == nil {
            all[quotation] = heirs[quotation].flatMap { all[$0] }
        }
        return Quotations(passages: passages, speakers: all)
    }

    /// Whether a place of the text stands in another paragraph than the one before.
    private mutating func movesOn(to place: Int) -> Bool {
        let before = paragraph
        while paragraph + 1 < paragraphs.count, paragraphs[paragraph + 1].range.start <= place { paragraph += 1 }
        return paragraph != before
    }

    /// In `"Chad did it!" screamed the paper` the end of the quotation may end a sentence.
    private mutating func readSpeakerOfUnspoken(in grammar: Grammar) {
        defer { unspoken = nil }
        guard let unspoken, let first = grammar.tokens.first?.form.first, first.isLowercase else { return }
        let words = QuotedSpeaker(grammar: grammar, vocabulary: vocabulary, passages: [])
        speakers[unspoken] = words.speaker(behind: 0).map { Quotations.Place(sentence: sentence, token: $0) }
    }

    /// The passages of a sentence, by its marks and what was open before it.
    private mutating func cut(_ grammar: Grammar, isResumed: Bool) -> [Quotations.Passage] {
        var found: [Quotations.Passage] = []
        var start = 0
        var isCarried = open != nil
        for token in grammar.tokens.indices {
            guard let mark = mark(at: token, grammar), !(isResumed && token == 0) else { continue }
            if let current = open {
                // A mark of the other sort stands inside the quotation.
                guard current.mark == mark, closes(token, grammar) else { continue }
                found.append(
                    Quotations.Passage(tokens: start..<token, quotation: current.quotation, isPartial: isCarried))
                (open, isCarried) = (nil, false)
            } else if opens(token, grammar) {
                open = (speakers.count, mark)
                speakers.append(nil)
                start = token
            }
        }
        if let current = open {
            found.append(
                Quotations.Passage(
                    tokens: start..<grammar.tokens.count, quotation: current.quotation, isPartial: true))
        }
        return found
    }

    private func mark(at token: Int, _ grammar: Grammar) -> Mark? {
        let word = grammar.tokens[token]
        switch word.form {
        case "\"", "“", "”", "„", "«", "»", "``", "''": return .double
        case "'", "‘", "’": return word.tag == "``" || word.tag == "''" ? .single : nil
        default: return nil
        }
    }

    private func opens(_ token: Int, _ grammar: Grammar) -> Bool {
        let word = grammar.tokens[token]
        switch word.form {
        case "“", "„", "«", "‘", "``": return true
        case "\"": return word.isJoinedToNext || word.tag == "``"
        case "'": return word.tag == "``" && word.isJoinedToNext
        default: return false
        }
    }

    private func closes(_ token: Int, _ grammar: Grammar) -> Bool {
        !["“", "„", "«", "‘", "``"].contains(grammar.tokens[token].form)
    }
}
