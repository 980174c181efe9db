/// The best tree over a sentence's arc scores.
package enum Arborescence {
    /// The head of each word so that the sum of scores is greatest among trees with exactly one root.
    ///
    /// `scores` has a row for each word and a column for each head, the root last. The algorithm is that of Chu and
    /// Liu (1965) and Edmonds (1967); one root is had by making every root arc so dear that a second is never worth it.
    package static func heads(_ scores: Matrix) -> [Int] {
        let count = scores.rows
        guard count > 1 else { return [Int](repeating: count, count: count) }
        var arcs = scores
        for word in 0..<count { arcs[word, word] = -.infinity }
        let best = (0..<count).map { word in bestHead(arcs, word) }
        let roots = best.count { $0 == count }
        if roots == 1, cycles(best, root: count).isEmpty { return best }
        let greatest = scores.values.reduce(0) { max($0, abs($1)) }
        let dearness = 4 * Double(greatest) * Double(count) + 1
        var problem = Problem(size: count + 1)
        for word in 0..<count {
            for head in 0...count { problem[word, head] = Double(arcs[word, head]) - (head == count ? dearness : 0) }
        }
        return Array(spanning(problem, root: count).prefix(count))
    }

    /// The scores of all heads (columns) of all nodes (rows).
    private struct Problem {
        let size: Int
        private var scores: [Double]

        init(size: Int) {
            self.size = size
            scores = [Double](repeating: -.infinity, count: size * size)
        }

        subscript(node: Int, head: Int) -> Double {
            get { scores[node * size + head] }
            set { scores[node * size + head] = newValue }
        }
    }

    private static func bestHead(_ arcs: Matrix, _ word: Int) -> Int {
        var best = arcs.columns - 1
        for head in 0..<arcs.columns where arcs[word, head] > arcs[word, best] { best = head }
        return best
    }

    /// The members of each cycle of the heads.
    private static func cycles(_ heads: [Int], root: Int) -> [[Int]] {
        var mark = [Int](repeating: 0, count: heads.count)
        var found: [[Int]] = []
        for start in heads.indices where mark[start] == 0 && start != root {
            var node = start
            while node != root, node < heads.count, mark[node] == 0 {
                mark[node] = start + 1
                node = heads[node]
            }
            guard node != root, node < heads.count, mark[node] == start + 1 else { continue }
            var members = [node]
            var next = heads[node]
            while next != node {
                members.append(next)
                next = heads[next]
            }
            found.append(members)
        }
        return found
    }

    /// Contracts all cycles at once, and those that come of that, until there are none.
    private static func spanning(_ scores: Problem, root: Int) -> [Int] {
        let count = scores.size
        var heads = (0..<count).map { node -> Int in
            guard node != root else { return root }
            var best = node == 0 ? count - 1 : 0
            for head in 0..<count where head != node && scores[node, head] > scores[node, best] { best = head }
            return best
        }
        let cycles = cycles(heads, root: root)
        guard !cycles.isEmpty else { return heads }
        let contraction = Contraction(cycles, heads: heads, in: scores)
        let inner = spanning(contraction.problem, root: contraction.groups[root])
        for (group, other) in inner.enumerated() where group != contraction.groups[root] {
            let arc = contraction.arc(group, under: other)
            heads[arc.node] = arc.head
        }
        return heads
    }

    /// A problem in which each cycle of another has become one node.
    private struct Contraction {
        /// The new node of each old one.
        let groups: [Int]
        private(set) var problem: Problem
        /// For each pair of new nodes the old ones between which the best arc goes.
        private var arcs: [(node: Int, head: Int)]

        init(_ cycles: [[Int]], heads: [Int], in scores: Problem) {
            var members = cycles
            var isMember = [Bool](repeating: false, count: scores.size)
            for node in cycles.joined() { isMember[node] = true }
            members += (0..<scores.size).filter { !isMember[$0] }.map { [$0] }
            var groups = [Int](repeating: 0, count: scores.size)
            for (group, nodes) in members.enumerated() { for node in nodes { groups[node] = group } }
            problem = Problem(size: members.count)
            arcs = members.flatMap { nodes in members.map { (nodes[0], $0[0]) } }
            self.groups = groups
            // To enter a cycle at a node is to give up the node's place in it.
            for (group, nodes) in members.enumerated() {
                for (other, tops) in members.enumerated() where other != group {
                    for node in nodes {
                        let loss = isMember[node] ? scores[node, heads[node]] : 0
                        for head in tops where scores[node, head] - loss > problem[group, other] {
                            problem[group, other] = scores[node, head] - loss
                            arcs[group * members.count + other] = (node, head)
                        }
                    }
                }
            }
        }

        func arc(_ group: Int, under other: Int) -> (node: Int, head: Int) { arcs[group * problem.size + other] }
    }
}
