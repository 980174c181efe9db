import Press

/// A time told by its distance from the date that the text has told before: `that September`, `two days later`.
struct TextualDate {
    private enum Unit {
        case of(TimeUnit)
        case weekday(Int)
        /// A month by its number, with the day of the month where it is told.
        case named(Int, day: Int?)
    }

    private let unit: Unit
    /// How many units later, or earlier when negative; 0 is the same.
    private let steps: Int?

    /// Reads lower-case words; nothing where they are reckoned from the day of writing or from no other day.
    init?(_ forms: [String], _ words: WordClasses) {
        guard words[.timesOfWriting].isDisjoint(with: forms), let direction = Self.direction(of: forms, words) else {
            return nil
        }
        let named = forms.lazy.compactMap { words.inOrder(.months).firstIndex(of: $0) }.first
        let weekday = forms.lazy.compactMap { words.inOrder(.weekdays).firstIndex(of: $0) }.first
        let unit = forms.lazy.compactMap { TimeUnit($0, words) }.first
        if let named {
            self.unit = .named(named + 1, day: forms.lazy.compactMap { DateReckoner.day(of: $0, words) }.first)
        } else if let weekday {
            self.unit = .weekday(weekday)
        } else if let unit {
            self.unit = .of(unit)
        } else {
            return nil
        }
        let count = DateReckoner.count(in: forms, words)
        switch direction {
        case .same: steps = 0
        case .next(let sign): steps = words[.severalUnits].isDisjoint(with: forms) ? sign : nil
        case .counted(let sign): steps = count.map { $0 * sign }
        }
    }

    private enum Direction {
        case same
        case next(Int)
        case counted(Int)
    }

    private static func direction(of forms: [String], _ words: WordClasses) -> Direction? {
        if !words[.sameTime].isDisjoint(with: forms) { return .same }
        if forms.contains("following") || forms.first == "the" && forms.dropFirst().first == "next" { return .next(1) }
        if !words[.timeBefore].isDisjoint(with: forms) { return .next(-1) }
        if forms.first == "the", forms.last == "after" { return .next(1) }
        if forms.first == "the", forms.last == "before" { return .next(-1) }
        if forms.last == "later" { return .counted(1) }
        return forms.last == "earlier" ? .counted(-1) : nil
    }

    /// The ISO 8601 form, seen from a date as finely told as it takes.
    func iso(since told: ToldDate) -> String? {
        guard let steps else { return nil }
        switch unit {
        case .of(.day): return told.day.flatMap { abs(steps) <= 366 ? $0.adding(days: steps).iso : nil }
        case .of(.week):
            return told.monday.flatMap { monday in
                abs(steps) <= 52 ? DateReckoner.iso(weekOf: monday.adding(days: 7 * steps)) : nil
            }
        case .of(.month): return told.month.flatMap { DateReckoner.iso(monthsAfter: $0, steps) }
        case .of(.year): return told.year.map { String($0 + steps) }
        case .weekday(let weekday): return told.day.map { iso(weekday, since: $0, steps) }
        case .named(let month, let day): return iso(month, day, since: told, steps)
        }
    }

    /// The first such day of the week from a day on, behind it or before it.
    private func iso(_ weekday: Int, since day: CalendarDay, _ steps: Int) -> String {
        let ahead = (weekday - day.weekday + 7) % 7
        switch steps {
        case 0: return day.adding(days: ahead).iso
        case 1...: return day.adding(days: ahead == 0 ? 7 : ahead).iso
        default: return day.adding(days: ahead - 7).iso
        }
    }

    /// The month of the same year, or the first such month behind or before.
    private func iso(_ month: Int, _ day: Int?, since told: ToldDate, _ steps: Int) -> String? {
        guard var year = told.year else { return nil }
        if steps > 0 { year += told.month.map { month > $0.month ? 0 : 1 } ?? 1 }
        if steps < 0 { year -= told.month.map { month < $0.month ? 0 : 1 } ?? 1 }
        return DateReckoner.iso(year, month, day)
    }
}
