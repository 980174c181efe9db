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
        if roots == 1, cycle(best, root: count) == nil { return best }
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

    /// The members of some cycle of the heads, if there is one.
    private static func cycle(_ heads: [Int], root: Int) -> [Int]? {
        var mark = [Int](repeating: 0, count: heads.count)
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
            return members
        }
        return nil
    }

    /// Contracts one cycle after the other.
    private static func spanning(_ scores: Problem, root: Int) -> [Int] {
        let count = scores.size
        var heads = (0..<count).map { node -> Int in
            guard node != root else { return root }
            var best = node == 0 ? count - 1 : 0
            for head in 0..<count where head != node && scores[node, head] > scores[node, best] { best = head }
            return best
        }
        guard let members = cycle(heads, root: root) else { return heads }
        let isMember = members.reduce(into: [Bool](repeating: false, count: count)) { $0[$1] = true }
        let outside = (0..<count).filter { !isMember[$0] }
        let merged = outside.count
        var smaller = Problem(size: merged + 1)
        var entrance = [Int](repeating: members[0], count: merged)
        var exit = [Int](repeating: members[0], count: merged)
        for (place, node) in outside.enumerated() {
            for (other, head) in outside.enumerated() where node != head {
                smaller[place, other] = scores[node, head]
            }
            for member in members where scores[node, member] > scores[node, exit[place]] { exit[place] = member }
            smaller[place, merged] = scores[node, exit[place]]
            let gain = { (member: Int) in scores[member, node] - scores[member, heads[member]] }
            for member in members where gain(member) > gain(entrance[place]) { entrance[place] = member }
            smaller[merged, place] = gain(entrance[place])
        }
        guard let innerRoot = outside.firstIndex(of: root) else { return heads }
        let inner = spanning(smaller, root: innerRoot)
        for (place, node) in outside.enumerated() where node != root {
            heads[node] = inner[place] == merged ? exit[place] : outside[inner[place]]
        }
        let way = inner[merged]
        heads[entrance[way]] = outside[way]
        return heads
    }
}
