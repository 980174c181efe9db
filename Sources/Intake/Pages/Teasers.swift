/// Finds the cards on a page that announce other reports.
struct Teasers {
    /// A title that is a link with so few words under it announces another report.
    private static let mostWords = 80
    /// A card holds no more elements and texts than this.
    private static let mostNodes = 60
    /// So many of one shape in a row are a list of cards, whatever their titles are.
    private static let fewestAlike = 3
    private static let fewestTitleWords = 3

    private let tree: MarkupTree
    /// The indices of the cards.
    private(set) var cards: Set<Int> = []

    init(_ tree: MarkupTree) {
        self.tree = tree
        for index in tree.nodes.indices where !tree.nodes[index].name.isEmpty {
            if isTitled(index) { cards.insert(index) }
            addAlike(in: index)
        }
    }

    /// A box with a title all in a link, and little under it.
    private func isTitled(_ index: Int) -> Bool {
        let inside = tree.inside(index)
        guard ["li", "div", "article", "section", "td"].contains(tree.nodes[index].name),
            inside.count <= Self.mostNodes,
            let title = inside.first(where: { ["h2", "h3", "h4", "h5"].contains(tree.nodes[$0].name) })
        else { return false }
        let text = CleanLine.of(tree.text(of: title))
        let links = tree.all("a", in: tree.inside(title)).map { CleanLine.of(tree.text(of: $0)) }
        guard !text.isEmpty, links.contains(text) || isInLink(title, within: index) else { return false }
        return words(of: index) <= Self.mostWords
    }

    private func isInLink(_ index: Int, within box: Int) -> Bool {
        var parent = tree.nodes[index].parent
        while parent >= box {
            if tree.nodes[parent].name == "a" { return true }
            parent = tree.nodes[parent].parent
        }
        return false
    }

    /// Boxes of one name and class side by side that all begin with a link as long as a title.
    private mutating func addAlike(in parent: Int) {
        let children = tree.children(of: parent).filter {
            ["li", "div", "article", "section", "tr"].contains(tree.nodes[$0].name)
        }
        guard children.count >= Self.fewestAlike else { return }
        let alike = Dictionary(grouping: children) { tree.nodes[$0].name + " " + (tree.nodes[$0]["class"] ?? "") }
        for group in alike.values where group.count >= Self.fewestAlike && group.allSatisfy(beginsWithLink) {
            cards.formUnion(group)
        }
    }

    private func beginsWithLink(_ index: Int) -> Bool {
        let inside = tree.inside(index)
        guard inside.count <= Self.mostNodes, words(of: index) <= Self.mostWords,
            let first = inside.first(where: {
                tree.nodes[$0].name.isEmpty && !tree.nodes[$0].text.allSatisfy(\.isWhitespace)
            }),
            isInLink(first, within: index)
        else { return false }
        return tree.nodes[first].text.split(whereSeparator: \.isWhitespace).count >= Self.fewestTitleWords
    }

    private func words(of index: Int) -> Int { tree.text(of: index).split(whereSeparator: \.isWhitespace).count }
}
