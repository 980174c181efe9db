import Press

/// Finds the links in the rows under news pages that ran together when the page was saved as text:
/// `Topics: Iran Middle East Oil and gas 3 May 2024`.
package struct LinkBars: Sendable {
    /// The list of captions that ships with the models.
    package static let file = "link_bars.txt"
    private let openings: Set<String>
    private let captions: Set<String>
    private let names: NameLists
    /// In characters.
    private static let longestOpening = 40
    /// In characters; what is longer is no row of links.
    private static let longestRow = 1000
    /// In words.
    private static let longestCaption = 4
    private static let joints: Set<String> = ["and", "&", "of", "the", "for", "in", "on", "de", "la"]

    /// Makes the list from a text with an opening (which ends in a colon) or a caption a line; `#` begins a remark.
    package init(_ text: String, names: NameLists) {
        let lines = text.split(separator: "\n").lazy.filter { !$0.hasPrefix("#") }.map(String.init)
        openings = Set(lines.filter { $0.hasSuffix(":") })
        captions = Set(lines.filter { !$0.hasSuffix(":") })
        self.names = names
    }

    private struct Link {
        var words: Range<Int>
        /// Whether it is a caption, a date or a name by itself.
        var isKnown: Bool
    }

    /// What opens a row and each of its links, as ranges of characters; nothing where a paragraph is no such row.
    ///
    /// A row is told by its opening and by what is missing: no word ends in a mark, and nothing is in small letters but
    /// what belongs to a known caption or joins two words. At least one link must be known as a caption, a date or the
    /// name of a country, place or body; what lies between known links is one link.
    package func links(of text: TextScalars) -> [Range<Int>]? {
        guard text.count <= Self.longestRow, text.codes.prefix(Self.longestOpening).contains(0x3A) else { return nil }
        let chunks = text.chunks
        let words = chunks.map { text.string($0) }
        guard let start = endOfOpening(words), let pieces = pieces(words, from: start) else { return nil }
        let links = pieces.reduce(into: [Link]()) { links, piece in
            guard let last = links.last, isOne(last, piece, words) else { return links.append(piece) }
            let all = last.words.lowerBound..<piece.words.upperBound
            links[links.count - 1] = Link(words: all, isKnown: last.isKnown || piece.isKnown)
        }
        guard links.contains(where: \.isKnown) else { return nil }
        return ([0..<start] + links.map(\.words)).map { words in
            chunks[words.lowerBound].lowerBound..<chunks[words.upperBound - 1].upperBound
        }
    }

    private func endOfOpening(_ words: [String]) -> Int? {
        guard let end = words.firstIndex(where: { $0.hasSuffix(":") }) else { return nil }
        return openings.contains(words[...end].joined(separator: " ").lowercased()) ? end + 1 : nil
    }

    /// Known links, and one by one the words between them; nothing if there is a word that stands in no row of links.
    private func pieces(_ words: [String], from start: Int) -> [Link]? {
        var pieces: [Link] = []
        var place = start
        while place < words.count {
            let end = endOfKnown(words, from: place)
            guard end != nil || Self.joints.contains(words[place]) || Self.isCapitalised(words[place]) else {
                return nil
            }
            pieces.append(Link(words: place..<(end ?? place + 1), isKnown: end != nil))
            place = end ?? place + 1
        }
        return pieces
    }

    /// Whether two pieces in a row are of one link.
    private func isOne(_ last: Link, _ next: Link, _ words: [String]) -> Bool {
        Self.joints.contains(words[last.words.upperBound - 1]) || Self.joints.contains(words[next.words.lowerBound])
            || !last.isKnown && !next.isKnown
    }

    /// The end of the longest caption, date or name from a word on.
    private func endOfKnown(_ words: [String], from start: Int) -> Int? {
        guard Self.isCapitalised(words[start]) || words[start].last == "." else { return nil }
        let rest = words[start...]
        let caption = (1...Self.longestCaption).last { length in
            length <= rest.count && captions.contains(rest.prefix(length).joined(separator: " ").lowercased())
        }
        let day = DateReader.firstDay(in: rest.prefix(3).map { Substring($0) })
        let date = day.flatMap { $0.words.lowerBound == 0 ? $0.words.upperBound : nil }
        let name = names.endOfName(words, from: start, on: [.country, .place, .organisation])
        return [caption.map { start + $0 }, date.map { start + $0 }, name].compactMap { $0 }.max()
    }

    private static func isCapitalised(_ word: String) -> Bool {
        guard let first = word.first, let last = word.last else { return false }
        return (first.isUppercase || first.isNumber) && (last.isLetter || last.isNumber)
    }
}
