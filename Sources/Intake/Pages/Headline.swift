/// A page's headline as it is printed, or else as the page tells it to others; and what its title tells of the outlet.
struct Headline {
    /// The title without the outlet's name.
    let text: String?
    /// The outlet's name, where it stands before or behind the headline.
    let outlet: String?

    /// Marks between a headline and the name of the outlet in a page's title.
    private static let marks = [" | ", " - ", " – ", " — ", " :: ", " · ", " » "]
    private static let longestOutlet = 4

    init(_ tree: MarkupTree, told: String?) {
        let line = { (index: Int) in CleanLine.of(tree.text(of: index, upTo: 2_000)) }
        let title = tree.first("title").map(line) ?? ""
        let told = told.map(CleanLine.of)
        let known = Self.words(of: title + " " + (told ?? ""))
        let printed = ["h1", "h2", "h3"].map { tree.all($0).map(line).filter { !$0.isEmpty } }
        // Of several, the one that has most in common with what the page says elsewhere; a logo has nothing.
        let first = printed[0].max { Self.common($0, known) < Self.common($1, known) }
        let isKnown = { (text: String) in Self.common(text, known) * 2 >= Self.words(of: text).count }
        let parts = Self.parts(of: title)
        let isNamed = known.count >= Self.longestOutlet
        let best = isNamed ? first.flatMap { isKnown($0) ? $0 : nil } : printed[0].max { $0.count < $1.count }
        // Without a title of the first order, one below it that the page's title has word for word.
        let named = (printed[1] + printed[2]).first { parts.contains($0) }
        // A title of few words names the paper or the page; the one line that is set as a title tells more.
        let isSole = printed[1].count == 1 && known.count <= Self.longestOutlet
        let lower = named ?? (isSole ? printed[1].first : nil)
        let text = best ?? told.map(Self.longestPart) ?? lower ?? (title.isEmpty ? nil : Self.longestPart(of: title))
        self.text = text.flatMap { $0.isEmpty ? nil : $0 }
        outlet =
            parts.count > 1 ? parts.last { $0 != text && $0.split(separator: " ").count <= Self.longestOutlet } : nil
    }

    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    private static func common(_ text: String, _ known: Set<String>) -> Int {
        words(of: text).intersection(known).count
    }

    /// `Chad warns Mali | The Daily` is two parts.
    private static func parts(of title: String) -> [String] {
        marks.reduce([title]) { parts, mark in parts.flatMap { $0.parts(at: mark) } }
            .map { CleanLine.of($0) }.filter { !$0.isEmpty }
    }

    /// The headline in a title: without a short part before or behind it.
    private static func longestPart(of title: String) -> String {
        let count = { (text: String) in text.split(separator: " ").count }
        for mark in marks {
            let parts = title.parts(at: mark)
            guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
            if count(last) <= longestOutlet, count(first) >= longestOutlet {
                return longestPart(of: parts.dropLast().joined(separator: mark))
            }
            if count(first) <= longestOutlet, count(last) >= longestOutlet {
                return longestPart(of: parts.dropFirst().joined(separator: mark))
            }
        }
        return title
    }
}

extension String {
    /// What stands between the places of a mark.
    fileprivate func parts(at mark: String) -> [String] { split(separator: mark).map(String.init) }
}
