extension Array {
    /// The elements sorted by a key that is made once for each; large ones are moved but once.
    package func ordered<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
        let keys = map(key)
        return indices.sorted { keys[$0] < keys[$1] }.map { self[$0] }
    }
}
