/// A step of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
package enum Transition: Int, CaseIterable, Sendable {
    /// The first word of the buffer goes onto the stack.
    case shift
    /// The top of the stack becomes a dependent of the first word of the buffer.
    case left
    /// The top of the stack becomes a dependent of the word below it.
    case right
}

/// A half-read sentence: what is on the stack, what is still to come, and the arcs drawn so far.
///
/// The artificial root stands behind the last word, as in Goldberg and Nivre (2013).
package struct TransitionState {
    /// Stands for a missing word.
    static let none = -1

    /// Number of words, without the artificial root; also the root's index.
    package let count: Int
    package private(set) var stack: [Int] = []
    package private(set) var next = 0
    package private(set) var heads: [Int]
    private(set) var labels: [Int]
    private(set) var leftmost: [Int]
    private(set) var secondLeftmost: [Int]
    private(set) var rightmost: [Int]
    private(set) var secondRightmost: [Int]
    private(set) var leftCount: [Int]
    private(set) var rightCount: [Int]

    package init(count: Int) {
        self.count = count
        let nothing = [Int](repeating: Self.none, count: count + 1)
        heads = nothing
        labels = nothing
        leftmost = nothing
        secondLeftmost = nothing
        rightmost = nothing
        secondRightmost = nothing
        leftCount = [Int](repeating: 0, count: count + 1)
        rightCount = leftCount
        stack.reserveCapacity(count)
    }

    /// Whether only the artificial root is left.
    package var isFinal: Bool { stack.isEmpty && next == count }

    /// Whether a step may be taken; there is always one until the state is final.
    package func allows(_ transition: Transition) -> Bool {
        switch transition {
        case .shift: next < count
        case .left: !stack.isEmpty && (next < count || stack.count == 1)
        case .right: stack.count > 1
        }
    }

    /// Head and dependent that a step would tie; nothing for a shift.
    package func arc(_ transition: Transition) -> (head: Int, dependent: Int)? {
        guard transition != .shift, let top = stack.last else { return nil }
        return (transition == .left ? next : stack[stack.count - 2], top)
    }

    /// Takes a step; the label is that of the arc drawn, if one is.
    package mutating func apply(_ transition: Transition, label: Int) {
        guard let (head, dependent) = arc(transition) else {
            stack.append(next)
            next += 1
            return
        }
        stack.removeLast()
        heads[dependent] = head
        labels[dependent] = label
        if dependent < head {
            secondLeftmost[head] = leftmost[head]
            leftmost[head] = dependent
            leftCount[head] += 1
        } else {
            secondRightmost[head] = rightmost[head]
            rightmost[head] = dependent
            rightCount[head] += 1
        }
    }

    /// The word so many places below the top of the stack.
    func stacked(_ depth: Int) -> Int {
        depth < stack.count ? stack[stack.count - 1 - depth] : Self.none
    }

    /// The word so many places behind the first of the buffer, the artificial root among them.
    func buffered(_ place: Int) -> Int {
        next + place <= count ? next + place : Self.none
    }
}
