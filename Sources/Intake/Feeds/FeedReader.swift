import Press

/// Makes manuscripts of the items of a feed: RSS 0.9 to 2.0 or Atom (RFC 4287).
struct FeedReader {
    let limits: Limits

    /// The items, in the order of the feed.
    ///
    /// - Throws: `IntakeError` where there are none, and what `mayGoOn` throws, which is called before each.
    func manuscripts(_ bytes: [UInt8], _ mayGoOn: () throws -> Void) throws -> [Manuscript] {
        let tree = try MarkupReader(limits: limits).xml(EncodingGuess.utf8(bytes))
        let items = tree.nodes.indices.filter {
            ["item", "entry", "rss:item", "atom:entry"].contains(tree.nodes[$0].name)
        }
        guard !items.isEmpty else { throw IntakeError.malformed("XML, but no feed with items") }
        let feed = tree.nodes.indices.first { ["channel", "feed", "atom:feed"].contains(tree.nodes[$0].name) }
        let outlet = feed.flatMap { Item(tree, $0).text("title") }
        let language = feed.flatMap { Item(tree, $0).text("language", "dc:language") ?? tree.nodes[$0]["xml:lang"] }
        return try items.prefix(limits.feedItems).map { index in
            try mayGoOn()
            let item = Item(tree, index)
            return Manuscript(
                headline: item.text("title", "atom:title").flatMap(plain), paragraphs: paragraphs(of: item),
                outlet: item.text("source") ?? outlet, byline: item.author.flatMap(PageByline.checked),
                date: item.text("pubdate", "published", "dc:date", "atom:published", "updated", "dcterms:created")
                    .flatMap(PageMetadata.day), link: item.link, language: language, limits: limits)
        }
    }

    /// The longest of the texts that an item has.
    private func paragraphs(of item: Item) -> [String] {
        let texts = ["content:encoded", "content", "atom:content", "description", "summary", "atom:summary"].map {
            name in
            item.markup(name).map { PageBody($0, headline: nil).blocks.map(\.text) }
                ?? item.text(name).map { PageReader(limits: limits).paragraphs(ofPiece: Array($0.utf8)) } ?? []
        }
        return texts.max { $0.joined().count < $1.joined().count } ?? []
    }

    /// Titles may hold marks and entities, written twice over.
    private func plain(_ title: String) -> String? {
        guard title.contains("<") || title.contains("&") else { return title }
        let tree = MarkupReader(limits: limits).html(Array(title.utf8))
        return tree.nodes.isEmpty ? nil : CleanLine.of(tree.text(of: 0))
    }

    /// The elements of an item.
    private struct Item {
        private let tree: MarkupTree
        private let children: [Int]

        init(_ tree: MarkupTree, _ index: Int) {
            self.tree = tree
            children = tree.children(of: index).filter { !tree.nodes[$0].name.isEmpty }
        }

        /// The text of the first element of those names that has some.
        func text(_ names: String...) -> String? {
            for name in names {
                for child in children where tree.nodes[child].name == name {
                    let text = tree.text(of: child)
                    if !text.allSatisfy(\.isWhitespace) { return text }
                }
            }
            return nil
        }

        /// The elements in an element that holds XHTML.
        func markup(_ name: String) -> MarkupTree? {
            guard let child = children.first(where: { tree.nodes[$0].name == name }),
                tree.nodes[child]["type"] == "xhtml"
            else { return nil }
            return tree.subtree(child)
        }

        var author: String? {
            guard let index = children.first(where: { ["author", "atom:author"].contains(tree.nodes[$0].name) }) else {
                return text("dc:creator")
            }
            let name = tree.first("name", in: tree.inside(index))
            return text("dc:creator") ?? CleanLine.of(tree.text(of: name ?? index, upTo: 1_000))
        }

        var link: String? {
            let links = children.filter { ["link", "atom:link"].contains(tree.nodes[$0].name) }
            let known = links.first {
                tree.nodes[$0]["href"] != nil && tree.nodes[$0]["rel"] ?? "alternate" == "alternate"
            }
            return known.flatMap { tree.nodes[$0]["href"] } ?? text("link") ?? text("guid").flatMap(PageLink.checked)
        }
    }
}
