extension Grammar {
    /// The way through the tree from one token to another: `>` goes down to a dependent, `<` up to the head.
    func path(from start: Int, to end: Int) -> String {
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
