/// For each token of a sentence the index of the mention that covers it, if one does.
struct TokenMentions: Sendable {
    /// In order and apart.
    private let mentions: [Mention]

    /// Will look tokens up among mentions that are in order and apart.
    init(_ mentions: [Mention]) {
        self.mentions = mentions
    }

    subscript(token: Int) -> Int? {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < mentions.count && mentions[low].tokens.contains(token) ? low : nil
    }
}
