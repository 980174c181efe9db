/// Values of which the one with the least key comes out first (a binary heap; Williams 1964).
struct Heap<Key: Comparable, Value: Comparable> {
    private var nodes: [(key: Key, value: Value)] = []

    mutating func insert(_ value: Value, at key: Key) {
        nodes.append((key, value))
        var place = nodes.count - 1
        while place > 0, isBefore(place, (place - 1) / 2) {
            nodes.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    /// Takes out the value of the least key, of equal keys the least value.
    mutating func popMin() -> (key: Key, value: Value)? {
        guard let first = nodes.first, let last = nodes.popLast() else { return nil }
        guard !nodes.isEmpty else { return first }
        nodes[0] = last
        var place = 0
        while true {
            let least = [2 * place + 1, 2 * place + 2].filter { $0 < nodes.count }.min { isBefore($0, $1) }
            guard let least, isBefore(least, place) else { return first }
            nodes.swapAt(least, place)
            place = least
        }
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (nodes[left].key, nodes[left].value) < (nodes[right].key, nodes[right].value)
    }
}
