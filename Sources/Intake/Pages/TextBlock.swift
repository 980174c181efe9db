/// A stretch of a page's text that a browser sets apart: a paragraph, a title, an entry of a list.
struct TextBlock: Sendable {
    /// The index of the innermost box that it stands in.
    let box: Int
    /// That box's element.
    let tag: String
    /// Its text, on one line.
    let text: String
    /// How many of its words there are, inside links, and in italics.
    let words: Int
    let linkedWords: Int
    let stressedWords: Int
    /// How many links there are in it.
    let links: Int

    /// Links after links with little between are announcements.
    private static let fewestAnnouncing = 4

    /// Makes a block of a text that stands in no element of a page.
    init(text: String, isTitle: Bool) {
        self.init(
            box: 0, tag: isTitle ? "h2" : "p", text: text, words: text.split(separator: " ").count, linkedWords: 0,
            stressedWords: 0, links: 0)
    }

    /// Makes a block of an element's text.
    init(box: Int, tag: String, text: String, words: Int, linkedWords: Int, stressedWords: Int, links: Int) {
        self.box = box
        self.tag = tag
        self.text = text
        self.words = words
        self.linkedWords = linkedWords
        self.stressedWords = stressedWords
        self.links = links
    }

    /// Whether it is a title.
    var isTitle: Bool { tag.count == 2 && tag.first == "h" && tag.last?.isNumber == true }

    /// Whether more of it is link than a paragraph with links has.
    var isLink: Bool { linkedWords * 2 > words || announces }

    /// Whether it is a row of links, each perhaps with a line about what it leads to.
    var announces: Bool { links >= Self.fewestAnnouncing && linkedWords * 3 > words }

    /// Whether it ends as sentences do.
    var endsLikeSentence: Bool {
        guard let mark = text.last(where: { !"\"'”’)]»".contains($0) }) else { return false }
        return ".!?…:".contains(mark)
    }

    /// Whether it reads as a paragraph.
    var isRunning: Bool { !isTitle && !isLink && (words >= 8 && endsLikeSentence || words > 25) }
}
