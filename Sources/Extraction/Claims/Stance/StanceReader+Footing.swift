import Graphs
import Linguistics

/// How a claim is told by its footing: by a word that the whole sentence bears on, or in passing by a name.
extension StanceReader {
    /// The stance of a claim; what a name takes for granted is touched only by the words right beside it.
    func stance(of footing: Footing) -> Stance {
        switch footing {
        case .told(let token): return stance(of: token)
        case .granted(let token):
            var stance = Stance()
            guard let token else { return stance }
            readLocal(token, into: &stance)
            if stance.isReported { stance.weaken(to: .reported) }
            return stance
        }
    }

    /// Whether a word stands in a question: a question mark ends its clause, outside of quotations that it is no part of.
    func isAsked(_ token: Int) -> Bool {
        var depth = 0
        for place in grammar.tokens.indices where place > token {
            let part = grammar.tokens[place]
            switch part.tag {
            case "``": depth += 1
            case "''": depth -= 1
            default: break
            }
            guard depth <= 0 else { continue }
            if part.form.hasPrefix("?") || part.form.hasSuffix("?") { return true }
            if [".", "!", ";"].contains(part.form) { return false }
        }
        return false
    }

    /// Whether a word belongs to what describes a noun, which even a question takes for granted: `Has Chad, which is led by`.
    func isDescribing(_ token: Int) -> Bool {
        var current = token
        while let head = grammar.head(current) {
            if ["acl", "appos"].contains(grammar.base(current)) { return true }
            current = head
        }
        return false
    }

    /// Whether a standing fact is told as one of the past: `a former member`, `was a member`; not by a past tense that only
    /// follows that of the speech above, `said it was a member`.
    func isBygone(_ footing: Footing) -> Bool {
        guard let token = footing.token else { return false }
        let modifiers = grammar.children(token, "amod", "compound")
        if modifiers.contains(where: { vocabulary.bygoneModifiers.contains(grammar.lowered[$0]) }) { return true }
        let adverbs = grammar.children(token, "advmod")
        if adverbs.contains(where: { vocabulary.bygoneAdverbs.contains(grammar.lowered[$0]) }) { return true }
        guard case .told = footing, let copula = grammar.children(token, "cop").first,
            grammar.tokens[copula].tag == "VBD", !isCondition(token)
        else { return false }
        guard grammar.base(token) == "ccomp", let speech = grammar.head(token) else { return true }
        return grammar.tokens[speech].tag != "VBD" && grammar.tokens[speech].tag != "VBN"
    }
}
