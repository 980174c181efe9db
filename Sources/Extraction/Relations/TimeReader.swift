import Graphs
import Linguistics
import Press

/// Reads when an event happened: `on Thursday`, `in 2022`, `last month`, `on June 24, 2024`.
struct TimeReader {
    private let grammar: Grammar
    private let reckoner: DateReckoner

    /// Makes a reader of one sentence; `isAhead` says that the event is yet to come at the day of publication.
    init(grammar: Grammar, day: CalendarDay?, isAhead: Bool) {
        self.grammar = grammar
        reckoner = DateReckoner(day: day, isAhead: isAhead)
    }

    /// The time expression beside a trigger or beside the verb that carries it.
    func time(of trigger: Int) -> TimeExpression? {
        if let time = time(beside: trigger) { return time }
        guard let governor = grammar.head(trigger), !grammar.isVerb(trigger), grammar.isVerb(governor) else {
            return nil
        }
        return time(beside: governor)
    }

    private func time(beside token: Int) -> TimeExpression? {
        for child in grammar.children(token, "obl", "nmod", "advmod") {
            var words = Array(
                grammar.sentence.tree.subtree(of: child).drop { grammar.tokens[$0].pos == .punctuation })
            if let next = words.last.map({ $0 + 1 }), isMonth(child), next < grammar.tokens.count,
                DateReckoner.year(in: [grammar.tokens[next].form]) != nil
            {
                words.append(next)
            }
            if let last = words.last, grammar.tokens[last].pos == .punctuation { words.removeLast() }
            guard let first = words.first, let last = words.last, words.count == last - first + 1, words.count <= 7
            else { continue }
            let forms = words.map { grammar.tokens[$0].form.lowercased() }
            guard isTime(forms, child) else { continue }
            let text = MentionFinder.name(at: first..<(last + 1), in: grammar.sentence)
            return TimeExpression(text: text, iso: reckoner.iso(forms))
        }
        return nil
    }

    private static let relative: Set<String> = ["today", "yesterday", "tomorrow", "tonight"]
    private static let units: Set<String> = ["week", "month", "year", "day", "night", "morning", "evening", "weekend"]
    private static let deictic: Set<String> = ["last", "this", "next", "earlier", "past", "same", "later"]

    private func isTime(_ forms: [String], _ head: Int) -> Bool {
        let word = grammar.tokens[head].form.lowercased()
        if DateReckoner.weekdays.contains(word) || Self.relative.contains(word) { return true }
        if isMonth(head) { return true }
        if Self.units.contains(word) || Self.units.contains(grammar.lemma(head)) {
            return forms.contains { Self.deictic.contains($0) } || forms.last == "ago"
        }
        return forms.count == 2 && forms[0] == "in" && DateReckoner.year(in: forms) != nil
    }

    private func isMonth(_ token: Int) -> Bool {
        let form = grammar.tokens[token].form
        return form.first?.isUppercase == true && DateReckoner.months.contains(form.lowercased())
    }
}
