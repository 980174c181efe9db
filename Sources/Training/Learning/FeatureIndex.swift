/// Gives the features that are seen often enough a row each.
struct FeatureIndex {
    private(set) var keys: [UInt32] = []
    private var slots: [Int32]
    private var slotKeys: [UInt32]

    /// Keeps the keys that occur at least `least` times.
    init(counting feed: ((UInt32) -> Void) -> Void, least: Int) {
        var counts = CountTable()
        feed { counts.add($0) }
        let kept = counts.keys(least: least)
        let bits = max(4, Int.bitWidth - (kept.count * 2).leadingZeroBitCount)
        slots = [Int32](repeating: -1, count: 1 << bits)
        slotKeys = [UInt32](repeating: 0, count: 1 << bits)
        keys = kept
        for (row, key) in kept.enumerated() {
            var slot = Int((key &* 0x9E37_79B1) >> 5) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(row)
            slotKeys[slot] = key
        }
    }

    /// The row of a feature, or -1.
    @inline(__always)
    func row(of key: UInt32) -> Int32 {
        var slot = Int((key &* 0x9E37_79B1) >> 5) & (slots.count - 1)
        while slots[slot] >= 0 {
            if slotKeys[slot] == key { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return -1
    }
}

/// How often each key was seen.
private struct CountTable {
    private var keys = [UInt32](repeating: 0, count: 1 << 16)
    private var counts = [UInt32](repeating: 0, count: 1 << 16)
    private var used = 0

    mutating func add(_ key: UInt32) {
        if used * 2 > keys.count { grow() }
        insert(key, count: 1)
    }

    func keys(least: Int) -> [UInt32] {
        keys.indices.filter { counts[$0] >= least && counts[$0] > 0 }.map { keys[$0] }.sorted()
    }

    private mutating func insert(_ key: UInt32, count: UInt32) {
        var slot = Int((key &* 0x9E37_79B1) >> 5) & (keys.count - 1)
        while counts[slot] > 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        if counts[slot] == 0 { used += 1 }
        keys[slot] = key
        counts[slot] += count
    }

    private mutating func grow() {
        let (oldKeys, oldCounts) = (keys, counts)
        keys = [UInt32](repeating: 0, count: oldKeys.count * 2)
        counts = [UInt32](repeating: 0, count: oldKeys.count * 2)
        used = 0
        for (slot, count) in oldCounts.enumerated() where count > 0 { insert(oldKeys[slot], count: count) }
    }
}
