/// How much running text each element of a page holds.
struct PageWeights {
    private let weights: [Int]
    /// That of the whole page.
    let total: Int

    /// Weighs a page by its blocks.
    init(_ tree: MarkupTree, _ blocks: [TextBlock]) {
        var weights = [Int](repeating: 0, count: tree.nodes.count)
        var total = 0
        for block in blocks where block.isRunning {
            total += block.words
            var index = block.box
            while index >= 0, index < weights.count {
                weights[index] += block.words
                index = tree.nodes[index].parent
            }
        }
        self.weights = weights
        self.total = total
    }

    /// The words of running text in an element.
    subscript(index: Int) -> Int { weights[index] }

    /// What share of the page's running text is in an element.
    func share(of index: Int) -> Double { total == 0 ? 0 : Double(weights[index]) / Double(total) }
}
