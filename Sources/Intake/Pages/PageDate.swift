import Press

/// The day of a report, where only the page's own elements tell it.
enum PageDate {
    private static let names: Set<String> = ["date", "time", "timestamp", "published", "pubdate", "posted", "dateline"]

    /// The day of the first `<time>`, of one that says it is the day of publication before others, or of an element that is
    /// called a date.
    static func day(in tree: MarkupTree, _ elements: [Int]) -> CalendarDay? {
        let times = elements.filter { tree.nodes[$0].name == "time" }
        let sure = times.filter { tree.nodes[$0]["pubdate"] != nil || tree.nodes[$0]["itemprop"] == "datePublished" }
        for index in sure + times {
            let text = tree.nodes[index]["datetime"] ?? tree.text(of: index, upTo: 200)
            if let day = PageMetadata.day(in: text) { return day }
        }
        for index in elements {
            let node = tree.nodes[index]
            guard node.end - index <= 8 else { continue }
            let words = BoxWords.words(of: (node["class"] ?? "") + " " + (node["id"] ?? ""))
            guard words.contains(where: names.contains) else { continue }
            if let day = PageMetadata.day(in: CleanLine.of(tree.text(of: index, upTo: 300))) { return day }
        }
        return nil
    }
}
