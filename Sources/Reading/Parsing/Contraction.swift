/// Finds the best tree under a root by contracting cycles, in a time that grows with the square of the words.
///
/// Tarjan's way (1977) as made simple by Gabow, Galil, Spencer and Tarjan (1986): a path is grown backwards along best
/// arcs; where it meets itself, the cycle becomes one node; where it meets what is done, all of it is done.
struct Contraction {
    /// An arc of the given scores, as the words know it.
    private struct Arc {
        let head: Int
        let dependent: Int
    }

    private let words: Int
    /// What an arc to each word (rows) from each head (columns, the root last) gains over the arc that it would replace.
    ///
    /// A contracted cycle has the row of its first member.
    private var gains: [Double]
    /// The word that the arc of `gains` enters.
    private var entered: [Int]
    /// The contracted node that each word now belongs to; the root is beyond them all.
    private var node: [Int]
    /// The row of each node, words first, then cycles in the order of their making.
    private var row: [Int]
    /// The cycle that each node was contracted into.
    private var cycle: [Int?]
    /// The best arc into each node.
    private var best: [Arc?]

    init(words: Int, gain: (_ word: Int, _ head: Int) -> Double) {
        self.words = words
        gains = []
        gains.reserveCapacity(words * (words + 1))
        entered = []
        entered.reserveCapacity(words * (words + 1))
        for word in 0..<words {
            for head in 0...words {
                gains.append(gain(word, head))
                entered.append(word)
            }
        }
        row = Array(0..<words)
        node = row
        cycle = [Int?](repeating: nil, count: words)
        best = [Arc?](repeating: nil, count: words)
    }

    /// The head of each word.
    mutating func heads() -> [Int] {
        var isDone = [Bool](repeating: false, count: words)
        for start in 0..<words where !isDone[start] { growPath(from: node[start], isDone: &isDone) }
        return expanded()
    }

    /// Grows a path from a node until it meets the root or a word that is done; then all its words are done.
    private mutating func growPath(from start: Int, isDone: inout [Bool]) {
        var path = [start]
        var place: [Int: Int] = [start: 0]
        while let tip = path.last {
            let arc = bestArc(into: tip)
            best[tip] = arc
            guard arc.head != words, !isDone[arc.head] else { break }
            let next = node[arc.head]
            if let first = place[next] {
                let members = Array(path[first...])
                path.removeSubrange(first...)
                for member in members { place[member] = nil }
                path.append(contract(members))
            } else {
                path.append(next)
            }
            place[path[path.count - 1]] = path.count - 1
        }
        for word in 0..<words where place[node[word]] != nil { isDone[word] = true }
    }

    /// The best arc from outside a node; that of the first head among equals.
    private func bestArc(into target: Int) -> Arc {
        let start = row[target] * (words + 1)
        var head = words
        for other in 0..<words where node[other] != target && gains[start + other] > gains[start + head] {
            head = other
        }
        return Arc(head: head, dependent: entered[start + head])
    }

    /// Makes one node of a cycle's members: an arc into it gains what it has more than the arc that it replaces.
    private mutating func contract(_ members: [Int]) -> Int {
        let made = row.count
        let target = row[members[0]] * (words + 1)
        for (number, member) in members.enumerated() {
            let start = row[member] * (words + 1)
            let replaced = best[member].map { gains[start + $0.head] } ?? 0
            for head in 0...words {
                let gain = gains[start + head] - replaced
                guard number == 0 || gain > gains[target + head] else { continue }
                gains[target + head] = gain
                entered[target + head] = entered[start + head]
            }
            cycle[member] = made
        }
        row.append(row[members[0]])
        cycle.append(nil)
        best.append(nil)
        for word in 0..<words where cycle[node[word]] == made { node[word] = made }
        return made
    }

    /// Opens the cycles, the last made first: the arc into a cycle takes the place of that of the member it enters.
    private func expanded() -> [Int] {
        var arcs = best
        for made in stride(from: row.count - 1, through: words, by: -1) {
            guard let arc = arcs[made] else { continue }
            var member = arc.dependent
            while let outer = cycle[member], outer != made { member = outer }
            arcs[member] = arc
        }
        return arcs.prefix(words).map { $0?.head ?? words }
    }
}
