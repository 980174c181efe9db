/// The features of a state, after Zhang and Nivre (2011), each a hash.
package struct TransitionFeatures {
    package private(set) var hashes: [UInt32] = []

    package init() { hashes.reserveCapacity(96) }

    package mutating func collect(_ state: TransitionState, _ words: [ParserWord]) {
        hashes.removeAll(keepingCapacity: true)
        var template: UInt32 = 0
        func word(_ index: Int) -> ParserWord {
            guard index >= 0 else { return .absent }
            return index < words.count ? words[index] : .root
        }
        func of(_ table: [Int], _ index: Int) -> Int { index >= 0 ? table[index] : -1 }
        func add(_ parts: UInt32...) {
            template += 1
            var hash = template &* 0x9E37_79B1
            for part in parts {
                hash = (hash ^ part) &* 0x85EB_CA6B
                hash ^= hash >> 15
            }
            hashes.append(hash &* 0xC2B2_AE35)
        }
        func label(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: of(state.labels, index) + 2) }

        let top = state.stacked(0)
        let second = state.stacked(1)
        let third = state.stacked(2)
        let first = state.buffered(0)
        let (s0, s1, s2, b0) = (word(top), word(second), word(third), word(first))
        let (b1, b2) = (word(state.buffered(1)), word(state.buffered(2)))
        let (s0l, s0r) = (of(state.leftmost, top), of(state.rightmost, top))
        let (s1l, s1r) = (of(state.leftmost, second), of(state.rightmost, second))
        let b0l = of(state.leftmost, first)
        let (s0l2, s0r2) = (of(state.secondLeftmost, top), of(state.secondRightmost, top))
        let b0l2 = of(state.secondLeftmost, first)
        let distance = UInt32(truncatingIfNeeded: top < 0 ? 0 : min(first - top, 10))
        let gap = UInt32(truncatingIfNeeded: second < 0 ? 0 : min(top - second, 10))
        let s0vl = UInt32(truncatingIfNeeded: of(state.leftCount, top) + 1)
        let s0vr = UInt32(truncatingIfNeeded: of(state.rightCount, top) + 1)
        let b0vl = UInt32(truncatingIfNeeded: of(state.leftCount, first) + 1)
        let s1vr = UInt32(truncatingIfNeeded: of(state.rightCount, second) + 1)

        for item in [s0, s1, b0] {
            add(item.form)
            add(item.tag)
            add(item.pos)
            add(item.form, item.tag)
            add(item.lemma, item.pos)
            add(item.ending, item.pos)
        }
        add(s2.form)
        add(s2.tag)
        for item in [b1, b2] {
            add(item.form)
            add(item.tag)
            add(item.form, item.tag)
        }
        for (one, other) in [(s0, b0), (s1, s0)] {
            add(one.lemma, one.tag, other.lemma, other.tag)
            add(one.lemma, other.lemma)
            add(one.lemma, one.tag, other.tag)
            add(one.tag, other.lemma, other.tag)
            add(one.tag, other.tag)
            add(one.lemma, other.tag)
            add(one.tag, other.lemma)
        }
        add(b0.tag, b1.tag)
        add(b0.tag, b1.tag, b2.tag)
        add(s0.tag, b0.tag, b1.tag)
        add(s1.tag, s0.tag, b0.tag)
        add(s1.pos, s0.pos, b0.pos, b1.pos)
        add(s2.tag, s1.tag, s0.tag)
        add(s1.lemma, s0.pos, b0.pos)
        add(s1.pos, s0.lemma, b0.pos)
        add(s1.pos, s0.pos, b0.lemma)
        add(s0.tag, word(s0l).tag, b0.tag)
        add(s0.tag, word(s0r).tag, b0.tag)
        add(s0.tag, b0.tag, word(b0l).tag)
        add(s1.tag, s0.tag, word(s0l).tag)
        add(s1.tag, word(s1r).tag, s0.tag)
        add(s1.tag, word(s1l).tag, s0.tag)
        add(s1.tag, s0.tag, word(s0r).tag)
        add(s0.tag, word(s0l).tag, word(s0l2).tag)
        add(s0.tag, word(s0r).tag, word(s0r2).tag)
        add(b0.tag, word(b0l).tag, word(b0l2).tag)
        for child in [s0l, s0r, b0l, s1l, s1r] {
            add(word(child).lemma, label(child))
            add(word(child).tag, label(child))
        }
        add(s0.tag, label(s0l), label(s0r))
        add(s0.lemma, label(s0l), label(s0r))
        add(s1.tag, label(s1l), label(s1r), s0.tag)
        add(s0.tag, b0.tag, label(s0r), label(b0l))
        add(s0.tag, label(s0r), label(s0r2))
        add(s0.tag, label(s0l), label(s0l2))
        add(b0.tag, label(b0l), label(b0l2))
        add(distance, s0.tag, b0.tag)
        add(distance, s0.lemma)
        add(distance, b0.lemma)
        add(gap, s1.tag, s0.tag)
        add(gap, s1.lemma)
        add(s0vl, s0.tag)
        add(s0vr, s0.tag)
        add(s0vr, s0.lemma)
        add(b0vl, b0.tag)
        add(s1vr, s1.tag, s0.tag)
    }

    /// The same features as seen by the choice of a label for the arc of a step.
    package func labelling(_ step: Transition) -> [UInt32] {
        let salt: UInt32 = step == .left ? 0x5BD1_E995 : 0x1B87_3593
        return hashes.map { ($0 ^ salt) &* 0x9E37_79B1 }
    }
}
