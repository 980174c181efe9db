import Press

/// A time told by its distance from the date that the text has told before: `that September`, `two days later`.
struct TextualDate {
    private enum Unit {
        case day, week, month, year
        case weekday(Int)
        /// A month by its number, with the day of the month where it is told.
        case named(Int, day: Int?)
    }

    private let unit: Unit
    /// How many units later, or earlier when negative; 0 is the same.
    private let steps: Int?

    /// Reads lower-case words; nothing where they are reckoned from the day of writing or from no other day.
    init?(_ forms: [String]) {
        guard forms.allSatisfy({ !Self.ofWriting.contains($0) }), let direction = Self.direction(of: forms) else {
            return nil
        }
        let named = forms.lazy.compactMap { DateReckoner.months.firstIndex(of: $0) }.first
        let weekday = forms.lazy.compactMap { DateReckoner.weekdays.firstIndex(of: $0) }.first
        let unit = forms.lazy.compactMap { Self.units[$0] }.first
        if let named {
            self.unit = .named(named + 1, day: forms.lazy.compactMap(DateReckoner.day).first)
        } else if let weekday {
            self.unit = .weekday(weekday)
        } else if let unit {
            self.unit = unit
        } else {
            return nil
        }
        let count = DateReckoner.count(in: forms)
        switch direction {
        case .same: steps = 0
        case .next(let sign): steps = forms.contains(where: Self.plurals.contains) ? nil : sign
        case .counted(let sign): steps = count.map { $0 * sign }
        }
    }

    private static let ofWriting: Set<String> = ["this", "last", "ago", "past"]
    private static let units: [String: Unit] = [
        "day": .day, "days": .day, "night": .day, "morning": .day, "evening": .day, "week": .week, "weeks": .week,
        "month": .month, "months": .month, "year": .year, "years": .year,
    ]
    private static let plurals: Set<String> = ["days", "weeks", "months", "years"]

    private enum Direction {
        case same
        case next(Int)
        case counted(Int)
    }

    private static func direction(of forms: [String]) -> Direction? {
        if forms.contains("that") || forms.contains("same") { return .same }
        if forms.contains("following") || forms.starts(with: ["the", "next"]) { return .next(1) }
        if forms.contains("previous") || forms.contains("preceding") { return .next(-1) }
        if forms.first == "the", forms.last == "after" { return .next(1) }
        if forms.first == "the", forms.last == "before" { return .next(-1) }
        if forms.last == "later" { return .counted(1) }
        return forms.last == "earlier" ? .counted(-1) : nil
    }

    /// The ISO 8601 form, seen from a date as finely told as it takes.
    func iso(since told: ToldDate) -> String? {
        guard let steps else { return nil }
        switch unit {
        case .day: return told.day.flatMap { abs(steps) <= 366 ? $0.adding(days: steps).iso : nil }
        case .week:
            return told.monday.flatMap { monday in
                abs(steps) <= 52 ? DateReckoner.iso(weekOf: monday.adding(days: 7 * steps)) : nil
            }
        case .month: return told.month.flatMap { DateReckoner.iso(monthsAfter: $0, steps) }
        case .year: return told.year.map { String($0 + steps) }
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
