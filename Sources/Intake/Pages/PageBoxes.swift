/// Says which elements of a page stand around the report: navigation, comments, boxes of links, captions.
///
/// The words of classes are those of Readability and jusText's successors, kept as data; what a word says is not believed
/// of an element that has most of the page's text (Barbaresi 2021, "Trafilatura").
struct PageBoxes {
    /// So much of the running text a box around a report may have.
    private static let mostAround = 0.5
    /// The attributes that tell what a box is for.
    private static let naming = ["id", "class", "data-component", "data-testid"]
    private static let mostNever = 0.9
    private static let mostUnderTitle = 0.3
    /// The longest title of a box of links with the blanks around it, in UTF-8 bytes.
    private static let longestTitle = 100

    private let tree: MarkupTree
    private let words: BoxWords
    private let paidClasses: Set<String>
    /// What is left out, by index.
    private var around: Set<Int> = []

    /// Sorts the elements of a page; those in `cards` are left out before any are weighed.
    init(_ tree: MarkupTree, words: BoxWords, weights: PageWeights, cards: Set<Int>, paidClasses: Set<String>) {
        self.tree = tree
        self.words = words
        self.paidClasses = paidClasses
        around = cards
        for index in tree.nodes.indices where !tree.nodes[index].name.isEmpty {
            if isAround(index, weights) { around.insert(index) }
            if isUnderAsideTitle(index, weights) { leaveOutBox(of: index, weights) }
        }
    }

    /// Whether nothing in an element is to be read, whatever it holds.
    static func isUnread(_ node: MarkupTree.Node, _ words: BoxWords) -> Bool {
        if words.unread.contains(node.name) || node["hidden"] != nil { return true }
        guard let style = node["style"] else { return false }
        let bare = style.lowercased().filter { !$0.isWhitespace }
        return bare.contains("display:none") || bare.contains("visibility:hidden")
    }

    /// Whether an element is left out.
    func leavesOut(_ index: Int) -> Bool { around.contains(index) || Self.isUnread(tree.nodes[index], words) }

    private func isAround(_ index: Int, _ weights: PageWeights) -> Bool {
        let node = tree.nodes[index]
        guard !["html", "body", "main"].contains(node.name) else { return false }
        if !paidClasses.isEmpty, let names = node["class"]?.split(separator: " "),
            names.contains(where: { paidClasses.contains(String($0)) })
        {
            return false
        }
        let named = BoxWords.words(of: Self.naming.compactMap { node[$0] }.joined(separator: " "))
        let share = weights.share(of: index)
        if words.never.holds(named) { return share <= Self.mostNever }
        guard share <= Self.mostAround else { return false }
        if node["itemprop"] == "articleBody" || ["article", "h1"].contains(node.name) { return false }
        if words.around.contains(node.name) || words.seldom.holds(named) { return true }
        if let role = node["role"], words.role.contains(role.lowercased()) { return true }
        if node["aria-hidden"] == "true" { return true }
        return node.name == "header" && !isInArticle(index) && tree.first("h1", in: tree.inside(index)) == nil
    }

    private func isInArticle(_ index: Int) -> Bool {
        var parent = tree.nodes[index].parent
        while parent >= 0 {
            if tree.nodes[parent].name == "article" { return true }
            parent = tree.nodes[parent].parent
        }
        return false
    }

    private func isUnderAsideTitle(_ index: Int, _ weights: PageWeights) -> Bool {
        guard ["h2", "h3", "h4", "h5", "h6", "strong", "b", "div", "span", "p"].contains(tree.nodes[index].name),
            tree.nodes[index].end - index <= 6
        else { return false }
        let text = tree.text(of: index, upTo: Self.longestTitle + 1)
        guard text.utf8.count <= Self.longestTitle else { return false }
        return words.isAsideTitle(CleanLine.of(text))
    }

    /// Leaves out the box that a title stands in, or the title and what comes next where that box is the report's.
    private mutating func leaveOutBox(of title: Int, _ weights: PageWeights) {
        let parent = tree.nodes[title].parent
        guard parent > 0, weights.share(of: parent) > Self.mostUnderTitle || tree.nodes[parent].name == "body" else {
            if parent > 0 { around.insert(parent) }
            return
        }
        around.insert(title)
        let next = tree.nodes[title].end
        guard let list = (next..<tree.nodes[parent].end).first(where: { !tree.nodes[$0].name.isEmpty }),
            tree.nodes[list].parent == parent, weights.share(of: list) <= Self.mostUnderTitle
        else { return }
        let name = tree.nodes[list].name
        if name == "ul" || name == "ol" || ["div", "section"].contains(name) && isOfLinks(list) { around.insert(list) }
    }

    /// Whether half of the words or more are in links.
    private func isOfLinks(_ index: Int) -> Bool {
        let count = { (index: Int) in tree.text(of: index).split(whereSeparator: \.isWhitespace).count }
        let linked = tree.all("a", in: tree.inside(index)).reduce(0) { $0 + count($1) }
        return linked * 2 >= count(index)
    }
}
