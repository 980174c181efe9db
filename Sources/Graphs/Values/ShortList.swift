/// Several words for one line: the first few, and how many there are beside them.
package struct ShortList {
    /// What is shown, at most one more than the limit.
    package let items: [String]

    /// Makes a list of which at most `limit` are shown, by nature three.
    package init(_ items: [String], limit: Int = 3) {
        let left = items.count - limit
        self.items = left > 0 ? items.prefix(limit) + ["and \(left) more"] : items
    }
}
