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

    /// Whether it is a title.
    var isTitle: Bool { tag.count == 2 && tag.first == "h" && tag.last?.isNumber == true }

    /// Whether more of it is link than a paragraph with links has.
    var isLink: Bool { linkedWords * 2 > words }

    /// Whether it ends as sentences do.
    var endsLikeSentence: Bool {
        guard let mark = text.last(where: { !"\"'”’)]»".contains($0) }) else { return false }
        return ".!?…:".contains(mark)
    }

    /// Whether it reads as a paragraph.
    var isRunning: Bool { !isTitle && !isLink && (words >= 8 && endsLikeSentence || words > 25) }
}
