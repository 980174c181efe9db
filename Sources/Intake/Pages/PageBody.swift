/// The report's own blocks among those of a page.
struct PageBody {
    /// An element inside the one looked at has the report when it has so much of its text.
    private static let leastShare = 0.75
    /// An element that says that it is the report's body needs no more than so many words of running text.
    private static let fewestNamed = 80
    /// Where so many times as many words were left out, and no few, the search has gone astray.
    private static let mostLeftOut = 8
    private static let fewestLeftOut = 100

    /// The blocks, in order.
    let blocks: [TextBlock]
    /// The element that holds them.
    let root: Int

    /// Finds the body of a page.
    init(_ tree: MarkupTree, words: BoxWords = .bundled, headline: String?, paidClasses: Set<String> = []) {
        let collector = BlockCollector(tree, words: words)
        let all = collector.blocks { PageBoxes.isUnread(tree.nodes[$0], words) }
        let cards = Teasers(tree).cards
        let weighed = collector.blocks { cards.contains($0) || PageBoxes.isUnread(tree.nodes[$0], words) }
        let boxes = PageBoxes(
            tree, words: words, weights: PageWeights(tree, weighed), cards: cards, paidClasses: paidClasses)
        let kept = collector.blocks(leavingOut: boxes.leavesOut)
        let root = Self.root(of: tree, kept)
        let isInside = { (block: TextBlock) in root <= block.box && block.box < tree.nodes[root].end }
        let filter = BlockFilter(headline: headline, words: words)
        let wider = filter.filtered(kept)
        let steps = [tree.nodes.isEmpty ? [] : filter.filtered(kept.filter(isInside)), wider, filter.filtered(all)]
        self.root = root
        blocks = steps.dropFirst().reduce(steps[0]) { Self.isAstray($0, beside: $1) ? $1 : $0 }
    }

    private static func isAstray(_ blocks: [TextBlock], beside wider: [TextBlock]) -> Bool {
        let (words, all) = (blocks.reduce(0) { $0 + $1.words }, wider.reduce(0) { $0 + $1.words })
        return words == 0 || all >= fewestLeftOut && all > mostLeftOut * words
    }

    /// The innermost element that holds the report.
    private static func root(of tree: MarkupTree, _ blocks: [TextBlock]) -> Int {
        guard !tree.nodes.isEmpty else { return 0 }
        let weights = PageWeights(tree, blocks)
        let named = tree.nodes.indices.filter { tree.nodes[$0]["itemprop"] == "articleBody" }
        if named.count == 1, weights.share(of: named[0]) >= leastShare || weights[named[0]] >= fewestNamed {
            return named[0]
        }
        let articles = tree.all("article")
        if let best = articles.max(by: { weights[$0] < weights[$1] }), weights.share(of: best) >= 0.5 {
            return descended(from: best, in: tree, weights, isArticle: true)
        }
        return descended(from: tree.first("body") ?? 0, in: tree, weights, isArticle: false)
    }

    private static func isAlike(_ tree: MarkupTree, _ left: Int, _ right: Int) -> Bool {
        tree.nodes[left].name == tree.nodes[right].name && tree.nodes[left]["class"] == tree.nodes[right]["class"]
    }

    private static func descended(from start: Int, in tree: MarkupTree, _ weights: PageWeights, isArticle: Bool) -> Int
    {
        var root = start
        while true {
            let children = tree.children(of: root)
            guard let best = children.max(by: { weights[$0] < weights[$1] }),
                Double(weights[best]) >= leastShare * Double(max(1, weights[root])), tree.nodes[best].name != "p"
            else { return root }
            let others = children.filter { $0 != best && weights[$0] > 0 }
            // Inside the report all that is left is its text; elsewhere what has the shape of the rest goes with it.
            if isArticle && !others.isEmpty || others.contains(where: { Self.isAlike(tree, $0, best) }) { return root }
            root = best
        }
    }
}
