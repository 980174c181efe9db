import Press

/// Reckons the ISO 8601 day, month, year or interval of a time expression from the day of publication.
struct DateReckoner {
    /// The day of publication.
    let day: CalendarDay?
    /// Whether the event is yet to come, so that a bare `Friday` is the next one.
    let isAhead: Bool

    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let numbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    /// The first year of four digits among some words.
    static func year(in forms: [String]) -> Int? {
        forms.lazy.compactMap { Int($0) }.first { (1500...2200).contains($0) }
    }

    /// The ISO form as far as the words, in lower case, and the day of publication tell.
    func iso(_ forms: [String]) -> String? {
        if let month = forms.lazy.compactMap({ Self.months.firstIndex(of: $0) }).first { return iso(month + 1, forms) }
        if let year = Self.year(in: forms) { return String(year) }
        guard let day else { return nil }
        if let weekday = forms.lazy.compactMap({ Self.weekdays.firstIndex(of: $0) }).first {
            return iso(weekday: weekday, from: day, forms)
        }
        switch forms.last {
        case "today", "tonight": return day.iso
        case "yesterday": return day.adding(days: -1).iso
        case "tomorrow": return day.adding(days: 1).iso
        case "ago": return iso(ago: forms, from: day)
        case let unit?: return iso(unit, steps(forms), from: day)
        case nil: return nil
        }
    }

    /// How many units before or after the present one: `last` week, `next` month.
    private func steps(_ forms: [String]) -> Int? {
        if forms.contains("last") { return -1 }
        if forms.contains("next") { return 1 }
        return forms.contains("this") ? 0 : nil
    }

    private func iso(_ month: Int, _ forms: [String]) -> String? {
        let number = forms.lazy.compactMap { Int($0) }.first { (1...31).contains($0) }
        guard let year = Self.year(in: forms) ?? day.map({ year(ofMonth: month, seenFrom: $0) }) else { return nil }
        if let number { return CalendarDay(year: year, month: month, day: number)?.iso }
        return CalendarDay(year: year, month: month, day: 1).map { String($0.iso.dropLast(3)) }
    }

    /// The latest such month for what is past, the next for what is to come.
    private func year(ofMonth month: Int, seenFrom day: CalendarDay) -> Int {
        if isAhead { return month < day.month ? day.year + 1 : day.year }
        return month > day.month ? day.year - 1 : day.year
    }

    private func iso(weekday: Int, from day: CalendarDay, _ forms: [String]) -> String {
        if forms.contains("next") { return day.adding(days: (weekday - day.weekday + 6) % 7 + 1).iso }
        if forms.contains("last") { return day.adding(days: -((day.weekday - weekday + 6) % 7 + 1)).iso }
        let distance = isAhead ? (weekday - day.weekday + 7) % 7 : -((day.weekday - weekday + 7) % 7)
        return day.adding(days: distance).iso
    }

    private func iso(ago forms: [String], from day: CalendarDay) -> String? {
        let count = forms.lazy.compactMap { form -> Int? in
            ["a", "an"].contains(form) ? 1 : Int(form) ?? Self.numbers.firstIndex(of: form).map { $0 + 1 }
        }.first
        guard let count, forms.count >= 2 else { return nil }
        switch forms[forms.count - 2] {
        case "day", "days": return count <= 366 ? day.adding(days: -count).iso : nil
        case "week", "weeks": return count <= 52 ? iso("week", -count, from: day) : nil
        case "month", "months": return count <= 24 ? iso("month", -count, from: day) : nil
        case "year", "years": return String(day.year - count)
        default: return nil
        }
    }

    private func iso(_ unit: String, _ steps: Int?, from day: CalendarDay) -> String? {
        guard let steps else { return nil }
        switch unit {
        case "year": return String(day.year + steps)
        case "month":
            let months = day.year * 12 + day.month - 1 + steps
            return CalendarDay(year: months / 12, month: months % 12 + 1, day: 1).map { String($0.iso.dropLast(3)) }
        case "week":
            let monday = day.adding(days: 7 * steps - day.weekday)
            return "\(monday.iso)/\(monday.adding(days: 6).iso)"
        default: return nil
        }
    }
}
