/// A length of time that a word names.
enum TimeUnit: Sendable {
    case day, week, month, year

    /// Reads a word in lower case.
    init?(_ word: String, _ words: WordClasses) {
        if words[.dayUnits].contains(word) {
            self = .day
        } else if words[.weekUnits].contains(word) {
            self = .week
        } else if words[.monthUnits].contains(word) {
            self = .month
        } else if words[.yearUnits].contains(word) {
            self = .year
        } else {
            return nil
        }
    }
}
