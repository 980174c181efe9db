/// A title without the outlet or the day that pages print behind it.
struct TitleParts {
    let title: TextRange
    let outlet: String?
    let date: CalendarDay?

    init(_ line: TextLine, of text: SourceText, outlets: OutletNames) {
        let printed = text[line.range]
        if let dated = Self.dated(printed) {
            title = TextRange(line.range.start, line.range.start + dated.title.utf8.count)
            outlet = nil
            date = dated.day
            return
        }
        date = nil
        for separator in [" | ", " – ", " — ", " - "] {
            guard let parts = Self.parted(printed, at: separator) else { continue }
            let isName =
                outlets.knows(parts.name) || (separator == " | " && parts.name.split(separator: " ").count <= 4)
            guard isName || outlets.resembles(parts.name) else { continue }
            title = TextRange(line.range.start, line.range.start + parts.title.utf8.count)
            outlet = String(parts.name)
            return
        }
        title = line.range
        outlet = nil
    }

    private static func parted(_ text: String, at separator: String) -> (title: Substring, name: Substring)? {
        guard let cut = text.ranges(of: separator).last else { return nil }
        return (text[..<cut.lowerBound], text[cut.upperBound...])
    }

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// A title that ends with a weekday and a day; without the weekday the day may belong to the title.
    private static func dated(_ text: String) -> (title: Substring, day: CalendarDay)? {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count >= 7, let finding = DateReader.firstDay(in: words.suffix(3).map { $0 }) else { return nil }
        let weekday = words[words.count - 4]
        guard finding.words.count == 3, weekdays.contains(weekday.lowercased().filter(\.isLetter)) else { return nil }
        return (text[..<words[words.count - 5].endIndex], finding.day)
    }
}
