extension Gazetteer {
    /// The end of one more duty of a ministry that begins at a token: `Blue Economy`, `Egyptian Expatriates`; nothing
    /// where none begins there.
    func portfolioEnd(from start: Int, in grammar: Grammar) -> Int? {
        var end = start
        while end < min(start + 3, grammar.tokens.count) {
            let token = grammar.tokens[end]
            if portfolios.contains(grammar.lowered[end]) { return end + 1 }
            guard PersonFinder.isNameWord(token), [.properNoun, .adjective, .noun].contains(token.pos),
                titles.meaning(of: grammar.lowered[end]) == nil
            else { return nil }
            end += 1
        }
        return nil
    }
}
