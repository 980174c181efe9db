import Graphs
import Linguistics
import Press

/// Reads in what a place lies where the words say it: `Tokar, Sudan`, `Constantine in eastern Algeria`, `China's Zhejiang`,
/// `the Indian region of Ladakh`.
struct PlaceReader {
    /// What a place lies in, and the words that tell it.
    struct Site {
        let place: EntityID
        let whole: EntityID
        let cue: TextRange
        /// The shape that told it.
        let rule: String
    }

    private let finder: ReferentFinder
    private let sentence: Int
    private let grammar: Grammar
    private let mentions: [Mention]

    /// So many words may stand between a place and what it lies in: `in the far south of`.
    private static let reach = 6

    init(finder: ReferentFinder, sentence: Int) {
        self.finder = finder
        self.sentence = sentence
        grammar = finder.document.grammars[sentence]
        mentions = finder.document.mentions[sentence].all
    }

    /// The sites told, in the order of the text.
    var sites: [Site] {
        mentions.enumerated().compactMap { index, mention -> Site? in
            guard case .place(let record) = mention.referent, let place = entity(index) else { return nil }
            let told = behind(mention) ?? possessed(mention) ?? described(mention) ?? sort(mention)
            guard let told, told.whole != place, fits(told.whole, record) else { return nil }
            return Site(place: place, whole: told.whole, cue: told.cue, rule: told.rule)
        }
    }

    private typealias Told = (whole: EntityID, cue: TextRange, rule: String)

    private func entity(_ index: Int) -> EntityID? { finder.document.entities[sentence][index] }

    /// Whether the tables say nothing else of the place.
    private func fits(_ whole: EntityID, _ record: PlaceRecord) -> Bool {
        guard let country = record.country, let told = finder.document.country(of: whole) else { return true }
        return country == told
    }

    // MARK: - Behind the name

    /// `Tokar, Sudan`, `Wuxi city in Jiangsu`, `Constantine, in the east of Algeria`.
    private func behind(_ mention: Mention) -> Told? {
        var position = mention.tokens.upperBound
        if isWord(position, .placeNouns) || isWord(position, .placeNameNouns) { position += 1 }
        guard isWord(position, .placeJoints) else { return nil }
        let joint = position
        position += 1
        if grammar.lowered[joint] == ",", isWord(position, .placeJoints) { position += 1 }
        let isStated = grammar.lowered[position - 1] == "in"
        while isStated, position < joint + Self.reach, isStep(position) { position += 1 }
        guard let next = mentions.firstIndex(where: { $0.tokens.lowerBound == position }), let whole = entity(next),
            isStated || grammar.lowered[joint] != "," || !isListed(mention, mentions[next]),
            isWhole(mentions[next], isStated: isStated), !isPossessor(mentions[next])
        else { return nil }
        return (whole, grammar.tokens[joint].range, isStated ? "located_in/in" : "located_in/comma")
    }

    /// A country by its name, or a place that is told to be the greater one.
    private func isWhole(_ mention: Mention, isStated: Bool) -> Bool {
        switch mention.referent {
        case .country(_, .name): return true
        case .place:
            let last = mention.tokens.upperBound - 1
            return isStated || isWord(last, .placeNameNouns) || isWord(last + 1, .placeNameNouns)
        default: return false
        }
    }

    /// Whether two names are of a row of places: `in Gaza, Egypt and Jordan`.
    private func isListed(_ first: Mention, _ second: Mention) -> Bool {
        let (start, end) = (first.tokens.lowerBound, second.tokens.upperBound)
        func isNamed(_ token: Int) -> Bool { mentions.contains { $0.tokens.contains(token) } }
        let isBehindOther = start > 1 && isWord(start - 1, .rowJoints) && isNamed(start - 2)
        let goesOn = isWord(end, .rowJoints) && isNamed(end + 1)
        let hasComma = end + 1 < grammar.tokens.count && grammar.lowered[end] == ","
        return isBehindOther || goesOn || hasComma && (isNamed(end + 1) || isWord(end + 1, .rowJoints))
    }

    private func isPossessor(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        return next < grammar.tokens.count && grammar.tokens[next].tag == "POS"
    }

    private func isStep(_ token: Int) -> Bool {
        isWord(token, .directions) || isWord(token, .placeNouns) || isWord(token, .placeNameNouns)
    }

    private func isWord(_ token: Int, _ kind: WordClass) -> Bool {
        grammar.tokens.indices.contains(token) && grammar.words[kind].contains(grammar.lowered[token])
    }

    // MARK: - Before the name

    /// `China's Zhejiang`, `Canada's northern Nunavut`.
    private func possessed(_ mention: Mention) -> Told? {
        var mark = mention.tokens.lowerBound - 1
        while mark > 0, isStep(mark) { mark -= 1 }
        guard mark > 0, grammar.tokens[mark].tag == "POS",
            let owner = mentions.firstIndex(where: { $0.tokens.contains(mark - 1) }), let whole = entity(owner),
            isWhole(mentions[owner], isStated: true),
            let head = grammar.head(mentions[owner].head),
            head == mention.head || head == grammar.head(mention.head) && grammar.lemma(head, isIn: .placeNouns)
        else { return nil }
        return (whole, grammar.tokens[mark].range, "located_in/possessor")
    }

    /// `Matsue, the capital of Shimane Prefecture`, `Hamra, a village in Syria`.
    private func described(_ mention: Mention) -> Told? {
        for noun in grammar.children(mention.head, "appos")
        where grammar.lemma(noun, isIn: .placeNouns) || grammar.lemma(noun, isIn: .capitalNouns) {
            for below in grammar.children(noun, "nmod")
            where ["of", "in"].contains(grammar.preposition(below) ?? "") {
                guard let other = mentions.firstIndex(where: { $0.tokens.contains(below) }), let whole = entity(other),
                    isWhole(mentions[other], isStated: true)
                else { continue }
                return (whole, grammar.tokens[noun].range, "located_in/described")
            }
        }
        return nil
    }

    /// `the Indian region of Ladakh`, where one country alone may be meant.
    private func sort(_ mention: Mention) -> Told? {
        guard let head = grammar.head(mention.head), grammar.lemma(head, isIn: .placeNouns) else { return nil }
        let countries = finder.owners(sentence, head).filter { finder.document.drafts[$0]?.kind == .country }
        guard countries.count == 1 else { return nil }
        return (countries[0], grammar.tokens[head].range, "located_in/sort")
    }
}
