/// Ways through the tree.
extension SentenceGraph {
    /// The distance from the root.
    public func depth(_ token: Int) -> Int {
        var depth = 0
        var current = token
        while let next = head(current) {
            depth += 1
            current = next
        }
        return depth
    }

    /// Whether a token hangs, directly or not, on another.
    public func isBelow(_ token: Int, _ other: Int) -> Bool {
        var current = token
        while let next = head(current) {
            if next == other { return true }
            current = next
        }
        return false
    }

    /// The highest token of a range, the one by which the range hangs on the rest.
    public func top(of range: Range<Int>) -> Int {
        let outward = range.filter { token in head(token).map { !range.contains($0) } ?? true }
        return outward.min { (depth($0), $0) < (depth($1), $1) } ?? range.lowerBound
    }

    /// A nominal and those coordinated with it, in order.
    public func conjuncts(_ token: Int) -> [Int] {
        [token] + children(token, "conj").flatMap { conjuncts($0) }
    }

    /// The way from one token to another: `>` goes down to a dependent, `<` up to the head.
    public func path(from start: Int, to end: Int) -> String {
        func line(_ token: Int) -> [Int] {
            var line = [token]
            while let next = line.last.flatMap(head) { line.append(next) }
            return line
        }
        let up = line(start)
        let down = line(end)
        let above = Set(down)
        guard let meeting = up.first(where: above.contains) else { return tokens[start].form }
        var words = [tokens[start].form]
        var current = start
        while current != meeting, let next = head(current) {
            words.append("<\(label(current)) \(tokens[next].form)")
            current = next
        }
        for token in down.prefix(while: { $0 != meeting }).reversed() {
            words.append(">\(label(token)) \(tokens[token].form)")
        }
        return words.joined(separator: " ")
    }
}
