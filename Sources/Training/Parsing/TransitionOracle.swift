import Reading

/// How many gold arcs a step of the arc-hybrid system puts out of reach (Goldberg and Nivre 2013).
enum TransitionOracle {
    static func cost(_ step: Transition, _ state: TransitionState, gold: [Int]) -> Int {
        let next = state.next
        switch step {
        case .shift:
            let head = gold[next]
            var lost = state.stack.dropLast().contains(head) ? 1 : 0
            for word in state.stack where gold[word] == next { lost += 1 }
            return lost
        case .left, .right:
            guard let top = state.stack.last else { return 0 }
            let below = state.stack.count > 1 ? state.stack[state.stack.count - 2] : -1
            let head = gold[top]
            var lost = 0
            if step == .left {
                if head == below || head > next { lost += 1 }
            } else if head >= next {
                lost += 1
            }
            if next < state.count {
                for word in next..<state.count where gold[word] == top { lost += 1 }
            }
            return lost
        }
    }
}
