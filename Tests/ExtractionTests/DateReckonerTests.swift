import Press
import Testing

@testable import Extraction

@Suite struct DateReckonerTests {
    private let classes: WordClasses

    init() throws { classes = try WordClasses() }

    /// A Friday.
    private static let day = CalendarDay(year: 2024, month: 6, day: 28)

    @Test(arguments: [
        ("on monday", "2024-06-24"), ("on friday", "2024-06-28"), ("last friday", "2024-06-21"),
        ("today", "2024-06-28"), ("yesterday", "2024-06-27"), ("tomorrow", "2024-06-29"),
        ("two days ago", "2024-06-26"), ("a week ago", "2024-06-17/2024-06-23"), ("three months ago", "2024-03"),
        ("10 years ago", "2014"), ("last week", "2024-06-17/2024-06-23"), ("this week", "2024-06-24/2024-06-30"),
        ("next week", "2024-07-01/2024-07-07"), ("earlier this month", "2024-06"), ("last month", "2024-05"),
        ("last year", "2023"), ("in june", "2024-06"), ("in november", "2023-11"), ("on june 24", "2024-06-24"),
        ("on june 24 , 2022", "2022-06-24"), ("in 2022", "2022"),
    ])
    func whatIsPastIsReckonedBack(words: String, iso: String) {
        let reckoner = DateReckoner(words: classes, day: Self.day, isAhead: false)
        #expect(reckoner.iso(words.split(separator: " ").map(String.init)) == iso)
    }

    @Test(arguments: [
        ("on monday", "2024-07-01"), ("next friday", "2024-07-05"), ("in may", "2025-05"), ("in august", "2024-08"),
        ("next month", "2024-07"), ("next year", "2025"),
    ])
    func whatIsToComeIsReckonedAhead(words: String, iso: String) {
        let reckoner = DateReckoner(words: classes, day: Self.day, isAhead: true)
        #expect(reckoner.iso(words.split(separator: " ").map(String.init)) == iso)
    }

    @Test(arguments: ["some years ago", "last time", "on monday", "in may"])
    func withoutADayOrACountNothingIsReckoned(words: String) {
        #expect(
            DateReckoner(words: classes, day: nil, isAhead: false).iso(words.split(separator: " ").map(String.init))
                == nil)
    }

    @Test func theYearTurns() {
        let day = CalendarDay(year: 2024, month: 1, day: 2)
        #expect(DateReckoner(words: classes, day: day, isAhead: false).iso(["last", "month"]) == "2023-12")
        #expect(
            DateReckoner(words: classes, day: day, isAhead: false).iso(["last", "week"]) == "2023-12-25/2023-12-31")
    }
}
