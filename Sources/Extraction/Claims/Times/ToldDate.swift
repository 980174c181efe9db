import Press

/// A date that a text has told, as finely as it tells it.
enum ToldDate {
    case day(CalendarDay)
    /// A week, by its Monday.
    case week(CalendarDay)
    case month(CalendarDay)
    case year(Int)

    /// The date of an ISO 8601 form as `DateReckoner` makes it.
    init?(iso: String) {
        let ends = iso.split(separator: "/")
        let numbers = (ends.first ?? "").split(separator: "-").compactMap { Int($0) }
        guard let year = numbers.first else { return nil }
        let day = CalendarDay(
            year: year, month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
        guard let day else { return nil }
        switch (numbers.count, ends.count) {
        case (3, 1): self = .day(day)
        case (3, 2): self = .week(day)
        case (2, 1): self = .month(day)
        case (1, 1): self = .year(year)
        default: return nil
        }
    }

    /// The year, where the date lies in one.
    var year: Int? {
        switch self {
        case .day(let day), .month(let day): day.year
        case .year(let year): year
        case .week(let monday): monday.year == monday.adding(days: 6).year ? monday.year : nil
        }
    }

    /// The first day of the month, where the date lies in one.
    var month: CalendarDay? {
        switch self {
        case .day(let day), .month(let day): day.firstOfMonth
        case .week(let monday): monday.month == monday.adding(days: 6).month ? monday.firstOfMonth : nil
        case .year: nil
        }
    }

    /// The Monday of the week, where the date lies in one.
    var monday: CalendarDay? {
        switch self {
        case .day(let day): day.adding(days: -day.weekday)
        case .week(let monday): monday
        case .month, .year: nil
        }
    }

    /// The day, where it is one.
    var day: CalendarDay? {
        if case .day(let day) = self { day } else { nil }
    }
}
