import Graphs
import Linguistics
import Press

/// Reads when a deed was done: `on Thursday`, `in 2022`, `last month`, `that September`, `two days later`.
///
/// A date bears on the deed it is told with. What is reckoned from the date told before it has no ISO form where that
/// date is not told or not fine enough.
struct TimeReader {
    private let grammars: Grammars
    private let ontology: Ontology
    private let day: CalendarDay?
    /// So many sentences are searched for the date told before.
    private static let reach = 6

    /// Makes a reader of a document that was published on a day.
    init(document: ResolvedDocument, ontology: Ontology, day: CalendarDay?) {
        grammars = document.grammars
        self.ontology = ontology
        self.day = day
    }

    /// The time told beside a trigger or beside the verb that carries it out.
    ///
    /// - Parameters:
    ///   - trigger: The token that tells of the deed.
    ///   - sentence: Its sentence.
    ///   - type: What it tells of, a type of the ontology.
    ///   - isAhead: Whether the deed is yet to come at the day of publication.
    /// - Returns: The time, or nothing where none is told.
    func time(of trigger: Int, in sentence: Int, as type: String, isAhead: Bool) -> TimeExpression? {
        let grammar = grammars[sentence]
        var bearer = trigger
        var phrase = Self.phrase(beside: trigger, in: grammar)
        if phrase == nil, let verb = verb(carrying: trigger, as: type, in: grammar) {
            bearer = verb
            phrase = Self.phrase(beside: verb, in: grammar)
        }
        return phrase.map { phrase in
            let spoken = daySpoken(of: bearer, in: sentence, grammar)
            return TimeExpression(
                text: phrase.text,
                iso: iso(of: phrase, in: sentence, grammar, from: spoken, isAhead: isAhead, depth: 0))
        }
    }

    private static func phrase(beside token: Int, in grammar: Grammar) -> TimePhrase? {
        grammar.children(token, "obl", "nmod", "advmod").lazy.compactMap { TimePhrase(at: $0, in: grammar) }.first
    }

    /// The verb above an event noun that is done when the event is: not one that tells another deed about it, as in
    /// `condemned the attack on Monday`, nor one of speech.
    private func verb(carrying trigger: Int, as type: String, in grammar: Grammar) -> Int? {
        guard let verb = grammar.head(trigger), !grammar.isVerb(trigger), grammar.isVerb(verb) else { return nil }
        let lemma = grammar.lemma(verb)
        guard ["obj", "obl"].contains(grammar.base(trigger)), !ontology.lightVerbs.contains(lemma) else { return verb }
        if let preposition = grammar.preposition(trigger), grammar.words[.concurrentPrepositions].contains(preposition)
        {
            return verb
        }
        let isOfAnother = ontology.frames(of: lemma, as: .verb).contains { $0.type != type }
        return isOfAnother || ontology.stance.isOfSpeech(lemma) ? nil : verb
    }

    /// The day of publication, or when somebody said what a clause tells, where that is told.
    private func daySpoken(of token: Int, in sentence: Int, _ grammar: Grammar) -> CalendarDay? {
        var current = token
        func day(of phrase: TimePhrase) -> CalendarDay? {
            iso(of: phrase, in: sentence, grammar, from: self.day, isAhead: false, depth: 0).flatMap(ToldDate.init)?.day
        }
        while let head = grammar.head(current) {
            // "Said on 3 May that", where the tree ties the clause to the date.
            if grammar.base(current) == "acl", let speech = grammar.head(head), isSpeech(speech, in: grammar),
                let phrase = TimePhrase(at: head, in: grammar)
            {
                return day(of: phrase)
            }
            let isSaid = ["ccomp", "parataxis"].contains(grammar.base(current)) && isSpeech(head, in: grammar)
            let speech = isSaid ? head : grammar.children(current, "parataxis").first { isSpeech($0, in: grammar) }
            if let speech, let phrase = Self.phrase(beside: speech, in: grammar) {
                return day(of: phrase)
            }
            current = head
        }
        return self.day
    }

    private func isSpeech(_ token: Int, in grammar: Grammar) -> Bool {
        grammar.isVerb(token) && ontology.stance.isOfSpeech(grammar.lemma(token))
    }

    private func iso(
        of phrase: TimePhrase, in sentence: Int, _ grammar: Grammar, from day: CalendarDay?, isAhead: Bool, depth: Int
    ) -> String? {
        let reckoner = DateReckoner(words: grammar.words, day: day, isAhead: isAhead)
        guard DateReckoner.year(in: phrase.forms) == nil else { return reckoner.iso(phrase.forms) }
        func told(withinReach reach: Int) -> ToldDate? {
            guard depth < Self.reach else { return nil }
            var (current, end) = (sentence, phrase.words.lowerBound)
            while current >= 0, sentence - current <= reach {
                let grammar = current == sentence ? grammar : grammars[current]
                if let before = TimePhrase.last(before: min(end, grammar.tokens.count), in: grammar) {
                    return iso(
                        of: before, in: current, grammar, from: day, isAhead: isAhead, depth: depth + 1
                    ).flatMap(ToldDate.init)
                }
                (current, end) = (current - 1, .max)
            }
            return nil
        }
        if let textual = TextualDate(phrase.forms, grammar.words) {
            return told(withinReach: Self.reach).flatMap(textual.iso)
        }
        // "In February 2022 … and in September": a bare month behind a date with its year is of that year.
        if !isAhead, let month = reckoner.month(in: phrase.forms), isYearTold(before: phrase, in: grammar),
            let before = told(withinReach: 0), let year = before.year
        {
            let isLater = before.month.map { $0.month < month.number } ?? true
            return isLater ? DateReckoner.iso(year, month.number, month.day) : nil
        }
        return reckoner.iso(phrase.forms)
    }

    private func isYearTold(before phrase: TimePhrase, in grammar: Grammar) -> Bool {
        TimePhrase.last(before: phrase.words.lowerBound, in: grammar).map {
            DateReckoner.year(in: $0.forms) != nil
        } ?? false
    }
}
