/// Finds days of the calendar in English text.
package enum DateReader {
    /// A day and the words that name it.
    package struct Finding: Hashable {
        package let day: CalendarDay
        /// Which words, counted from 0.
        package let words: Range<Int>
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// The first day that is given with its year: `June 28, 2024`, `28 June 2024`, `2024-06-28`, `28.06.2024`, and
    /// `28/06/2024` where only one order of day and month is possible.
    package static func firstDay(in words: [Substring]) -> Finding? {
        let plain = words.map { word in
            String(
                word.lowercased().drop { !$0.isLetter && !$0.isNumber }.prefix { $0 != "," && $0 != ")" && $0 != "|" })
        }
        for start in plain.indices {
            if let day = numeric(plain[start]) { return Finding(day: day, words: start..<(start + 1)) }
            guard start + 2 < plain.count, let year = year(plain[start + 2]) else { continue }
            let (first, second) = (plain[start], plain[start + 1])
            guard let month = month(first) ?? month(second), let number = dayOfMonth(first) ?? dayOfMonth(second),
                let day = CalendarDay(year: year, month: month, day: number)
            else { continue }
            return Finding(day: day, words: start..<(start + 3))
        }
        return nil
    }

    /// Whether a word names a month, whole or shortened to three or four letters.
    static func month(_ word: some StringProtocol) -> Int? {
        let name = word.lowercased().filter(\.isLetter)
        guard name.count >= 3, word.first?.isLetter == true else { return nil }
        let isWhole = months.firstIndex(of: name)
        let isShort = name.count <= 4 ? months.firstIndex { $0.hasPrefix(name) } : nil
        return (isWhole ?? isShort).map { $0 + 1 }
    }

    /// Whether a word is the number of a day: `28`, `28th`.
    static func dayOfMonth(_ word: some StringProtocol) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = String(word.dropFirst(digits.count).filter(\.isLetter))
        guard digits.count <= 2, rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest.lowercased()) else {
            return nil
        }
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static func year(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 4, word.dropFirst(4).allSatisfy({ !$0.isLetter && !$0.isNumber }) else { return nil }
        return Int(digits).flatMap { (1600...2999).contains($0) ? $0 : nil }
    }

    private static func numeric(_ word: String) -> CalendarDay? {
        // The time of day may follow after a T.
        let date = word.prefix { $0.isASCII && ($0.isNumber || "-./".contains($0)) }
        let parts = date.split(whereSeparator: { "-./".contains($0) }).map { (count: $0.count, value: Int($0) ?? 0) }
        guard parts.count == 3 else { return nil }
        if parts[0].count == 4 { return CalendarDay(year: parts[0].value, month: parts[1].value, day: parts[2].value) }
        guard parts[2].count == 4 else { return nil }
        let dayFirst = CalendarDay(year: parts[2].value, month: parts[1].value, day: parts[0].value)
        let monthFirst = CalendarDay(year: parts[2].value, month: parts[0].value, day: parts[1].value)
        if date.contains(".") { return dayFirst }
        if let dayFirst, let monthFirst, dayFirst != monthFirst { return nil }
        return dayFirst ?? monthFirst
    }
}
