/// A line of a printed page and where it stands; lengths in points, y downwards.
struct PrintedLine: Hashable, Sendable {
    let text: String
    let page: Int
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    /// The height of its page.
    let pageHeight: Double

    /// How tall its letters are.
    var height: Double { bottom - top }

    /// Whether another's letters are as tall.
    func hasHeight(of other: PrintedLine) -> Bool {
        abs(height - other.height) <= 0.15 * max(height, other.height) + 0.5
    }

    /// Whether it stands where pages have their number and the name of the paper.
    var isAtEdge: Bool { top < 0.09 * pageHeight || bottom > 0.91 * pageHeight }

    /// The text without digits, which differ from page to page.
    var pattern: String { String(text.lowercased().map { $0.isNumber ? "#" : $0 }) }

    /// What a line ends in that tells the page behind the name of the paper.
    private static let marks = [" page #", " page ##", " page # of #", " page # of ##", " page ## of ##"]

    /// Whether there is nothing but a page's number, or that behind a name.
    var isNumber: Bool {
        let bare = pattern.replacing("page", with: "").replacing("of", with: "").filter { $0.isLetter || $0 == "#" }
        let isAlone = bare.allSatisfy { $0 == "#" } && text.count <= 20
        return isAlone || text.count <= 80 && Self.marks.contains { pattern.hasSuffix($0) }
    }
}
