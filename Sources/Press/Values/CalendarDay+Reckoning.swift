extension CalendarDay {
    /// The number of days since 1 March of the year 0, by the algorithm of Howard Hinnant's "chrono-compatible dates".
    private var ordinal: Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    package var weekday: Int { (ordinal + 2) % 7 }

    /// The first day of the same month.
    package var firstOfMonth: CalendarDay { CalendarDay(year: year, month: month, day: 1) ?? self }

    /// The day some days later, or earlier when negative; the same day where the calendar ends.
    package func adding(days: Int) -> CalendarDay {
        var current = self
        for _ in 0..<abs(days) {
            guard let next = days > 0 ? current.following : current.preceding else { return current }
            current = next
        }
        return current
    }

    private var following: CalendarDay? {
        CalendarDay(year: year, month: month, day: day + 1) ?? CalendarDay(year: year, month: month + 1, day: 1)
            ?? CalendarDay(year: year + 1, month: 1, day: 1)
    }

    private var preceding: CalendarDay? {
        if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
        if month > 1 { return CalendarDay(year: year, month: month - 1, day: Self.days(inMonth: month - 1, of: year)) }
        return CalendarDay(year: year - 1, month: 12, day: 31)
    }
}
