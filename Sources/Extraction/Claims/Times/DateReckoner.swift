import Press

/// Reckons the ISO 8601 day, month, year or interval of a time expression from the day of publication.
struct DateReckoner {
    /// The classes of words.
    let words: WordClasses
    /// The day of publication.
    let day: CalendarDay?
    /// Whether the event is yet to come, so that a bare `Friday` is the next one.
    let isAhead: Bool

    /// The first year of four digits among some words.
    static func year(in forms: [String]) -> Int? {
        forms.lazy.compactMap { Int($0) }.first { (1500...2200).contains($0) }
    }

    /// The day of a month that a word tells: `3`, `3rd`.
    static func day(of form: String, _ words: WordClasses) -> Int? {
        let digits = form.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let day = Int(digits) else { return nil }
        let ending = form.dropFirst(digits.count)
        guard ending.isEmpty || words[.ordinalEndings].contains(String(ending)) else { return nil }
        return (1...31).contains(day) ? day : nil
    }

    /// How many of something some words tell: `two days later`, `a week ago`.
    static func count(in forms: [String], _ words: WordClasses) -> Int? {
        forms.lazy.compactMap { form in
            words[.indefiniteArticles].contains(form)
                ? 1 : Int(form) ?? words.inOrder(.numbers).firstIndex(of: form).map { $0 + 1 }
        }.first
    }

    /// The ISO form of a month, or of a day in it; nothing where the calendar has none such.
    static func iso(_ year: Int, _ month: Int, _ day: Int?) -> String? {
        if let day { return CalendarDay(year: year, month: month, day: day)?.iso }
        return CalendarDay(year: year, month: month, day: 1).map { String($0.iso.dropLast(3)) }
    }

    /// The ISO form of the month some months after that of a day, or before when negative.
    static func iso(monthsAfter day: CalendarDay, _ steps: Int) -> String? {
        let months = day.year * 12 + day.month - 1 + steps
        return iso(months / 12, months % 12 + 1, nil)
    }

    /// The ISO form of the week that begins on a Monday.
    static func iso(weekOf monday: CalendarDay) -> String { "\(monday.iso)/\(monday.adding(days: 6).iso)" }

    /// The month that some words tell, with the day where they tell one.
    func month(in forms: [String]) -> (number: Int, day: Int?)? {
        guard let month = forms.lazy.compactMap({ words.inOrder(.months).firstIndex(of: $0) }).first else { return nil }
        let days = forms.compactMap { Self.day(of: $0, words) }
        // "From 3 to 5 May" is no single day.
        return (month + 1, days.count == 1 ? days[0] : nil)
    }

    /// The ISO form as far as the words, in lower case, and the day of publication tell.
    func iso(_ forms: [String]) -> String? {
        if let month = month(in: forms) {
            let told = Self.year(in: forms) ?? day.map { year(ofMonth: month.number, seenFrom: $0) }
            return told.flatMap { Self.iso($0, month.number, month.day) }
        }
        if let year = Self.year(in: forms) { return String(year) }
        guard let day else { return nil }
        if let weekday = forms.lazy.compactMap({ words.inOrder(.weekdays).firstIndex(of: $0) }).first {
            return iso(weekday: weekday, from: day, forms)
        }
        switch forms.last {
        case let today? where words[.presentDay].contains(today): return day.iso
        case "yesterday": return day.adding(days: -1).iso
        case "tomorrow": return day.adding(days: 1).iso
        case "ago": return iso(ago: forms, from: day)
        case let unit? where !words[.severalUnits].contains(unit):
            return TimeUnit(unit, words).flatMap { iso($0, steps(forms), from: day) }
        default: return nil
        }
    }

    /// How many units before or after the present one: `last` week, `next` month.
    private func steps(_ forms: [String]) -> Int? {
        if forms.contains("last") { return -1 }
        if forms.contains("next") { return 1 }
        return forms.contains("this") ? 0 : nil
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
        guard let count = Self.count(in: forms, words), forms.count >= 2 else { return nil }
        switch TimeUnit(forms[forms.count - 2], words) {
        case .day: return count <= 366 ? day.adding(days: -count).iso : nil
        case .week: return count <= 52 ? iso(.week, -count, from: day) : nil
        case .month: return count <= 24 ? iso(.month, -count, from: day) : nil
        case .year: return String(day.year - count)
        case nil: return nil
        }
    }

    private func iso(_ unit: TimeUnit, _ steps: Int?, from day: CalendarDay) -> String? {
        guard let steps else { return nil }
        switch unit {
        case .year: return String(day.year + steps)
        case .month: return Self.iso(monthsAfter: day, steps)
        case .week: return Self.iso(weekOf: day.adding(days: 7 * steps - day.weekday))
        case .day: return nil
        }
    }
}
