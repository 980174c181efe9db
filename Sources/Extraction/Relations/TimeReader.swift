import Graphs
import Linguistics
import Press

/// Reads when an event happened: `on Thursday`, `in 2022`, `last month`, `on June 24, 2024`.
struct TimeReader {
    private let grammar: Grammar
    private let day: CalendarDay?

    init(grammar: Grammar, day: CalendarDay?) {
        self.grammar = grammar
        self.day = day
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
                year(in: [grammar.tokens[next].form]) != nil
            {
                words.append(next)
            }
            guard let first = words.first, let last = words.last, words.count == last - first + 1, words.count <= 7
            else { continue }
            let forms = words.map { grammar.tokens[$0].form.lowercased() }
            guard isTime(forms, child) else { continue }
            let text = MentionFinder.name(at: first..<(last + 1), in: grammar.sentence)
            return TimeExpression(text: text, iso: iso(forms))
        }
        return nil
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let relative: Set<String> = ["today", "yesterday", "tomorrow", "tonight"]
    private static let units: Set<String> = ["week", "month", "year", "day", "night", "morning", "evening", "weekend"]
    private static let deictic: Set<String> = ["last", "this", "next", "earlier", "past", "same", "later"]

    private func isTime(_ forms: [String], _ head: Int) -> Bool {
        let word = grammar.tokens[head].form.lowercased()
        if Self.weekdays.contains(word) || Self.relative.contains(word) { return true }
        if isMonth(head) { return true }
        if Self.units.contains(word) || Self.units.contains(grammar.lemma(head)) {
            return forms.contains { Self.deictic.contains($0) } || forms.last == "ago"
        }
        return forms.count == 2 && forms[0] == "in" && year(in: forms) != nil
    }

    private func isMonth(_ token: Int) -> Bool {
        let form = grammar.tokens[token].form
        return form.first?.isUppercase == true && Self.months.contains(form.lowercased())
    }

    private func year(in forms: [String]) -> Int? {
        forms.lazy.compactMap { Int($0) }.first { (1500...2200).contains($0) }
    }

    /// The ISO 8601 day, month or year, as far as the words and the day of publication tell.
    private func iso(_ forms: [String]) -> String? {
        if let month = forms.lazy.compactMap({ Self.months.firstIndex(of: $0) }).first {
            let number = forms.lazy.compactMap { Int($0) }.first { (1...31).contains($0) }
            guard let year = year(in: forms) ?? day?.year else { return nil }
            if let number { return CalendarDay(year: year, month: month + 1, day: number)?.iso }
            return CalendarDay(year: year, month: month + 1, day: 1).map { String($0.iso.dropLast(3)) }
        }
        if let year = year(in: forms) { return String(year) }
        guard let day else { return nil }
        if let weekday = forms.lazy.compactMap({ Self.weekdays.firstIndex(of: $0) }).first {
            let isAhead = forms.contains("next")
            let distance = isAhead ? (weekday - day.weekday + 6) % 7 + 1 : -((day.weekday - weekday + 7) % 7)
            return day.adding(days: distance).iso
        }
        switch forms.last {
        case "today", "tonight": return day.iso
        case "yesterday": return day.adding(days: -1).iso
        case "tomorrow": return day.adding(days: 1).iso
        case "year" where forms.contains("last"): return String(day.year - 1)
        case "year" where forms.contains("this"): return String(day.year)
        case "year" where forms.contains("next"): return String(day.year + 1)
        case "month" where forms.contains("this"): return String(day.iso.dropLast(3))
        case "month" where forms.contains("last"): return String(day.firstOfMonth.adding(days: -1).iso.dropLast(3))
        default: return nil
        }
    }
}
