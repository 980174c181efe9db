/// Who wrote a report, where only the page's own elements tell it.
enum PageByline {
    private static let longest = 100

    /// The text of the first element that is called a byline or an author.
    static func text(in tree: MarkupTree, _ elements: [Int]) -> String? {
        for index in elements {
            let node = tree.nodes[index]
            let words = BoxWords.words(
                of: (node["class"] ?? "") + " " + (node["rel"] ?? "") + " " + (node["itemprop"] ?? ""))
            guard words.contains(where: { ["byline", "author", "authors"].contains($0) }) else { continue }
            let text = CleanLine.of(tree.text(of: index, upTo: 1_000))
            if (3...longest).contains(text.count) { return text }
        }
        return nil
    }

    /// A name without `By`; nothing for an address or what is too long for names.
    ///
    /// Feeds may have both: `ana@paper.example (Ana Reed)`.
    static func checked(_ text: String) -> String? {
        var name = CleanLine.of(text)
        if name.prefix(while: { $0 != " " }).contains("@") {
            guard let open = name.firstIndex(of: "("), name.hasSuffix(")") else { return nil }
            name = String(name[name.index(after: open)...].dropLast())
        }
        if name.lowercased().hasPrefix("by ") { name.removeFirst(3) }
        guard (2...longest).contains(name.count), !name.contains("://"), !name.hasPrefix("@") else { return nil }
        return name
    }
}
