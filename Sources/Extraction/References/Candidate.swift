import Graphs
import Linguistics

/// A name or noun for which a pronoun may stand.
struct Candidate: Hashable, Sendable {
    /// What sort of one it names, as far as its words tell.
    enum Sort: UInt8, CaseIterable, Sendable {
        case country, body, official, person, place
        /// a body by which a state acts, without a name: `army` in `the Kenyan army`
        case stateBody
        /// a person told of by the office alone: `Finland's president`
        case office
        /// a person of whom nothing is known: `an analyst`
        case someone
        /// anything else of which nothing is known
        case thing
        case pronoun
        /// several coordinated
        case row
        /// the two people of whom a sentence tells: `Baum met Moreau`
        case pair
        /// a noun in the plural: `Palestinian leaders`
        case plural
    }

    let sentence: Int
    /// Where it stands.
    let token: Int
    /// The token by which it hangs on its clause, with the title before it.
    let top: Int
    let sort: Sort
    /// Whom it names; nothing where that is to be worked out, if anybody.
    let entity: EntityID?
}

/// What one asks of the tree about a name or a pronoun.
enum GrammaticalRole: UInt8, CaseIterable, Sendable {
    case subject, passive, object, oblique, possessor, complement, apposition, root, other

    init(of token: Int, in grammar: Grammar) {
        var token = token
        while grammar.base(token) == "conj", let first = grammar.head(token), grammar.isNominal(first) { token = first }
        self =
            switch grammar.label(token) {
            case "nmod:poss": .possessor
            case "nsubj:pass": .passive
            default:
                switch grammar.base(token) {
                case "nsubj": .subject
                case "obj", "iobj": .object
                case "obl": .oblique
                case "nmod": .complement
                case "appos": .apposition
                case "root", "parataxis": .root
                default: .other
                }
            }
    }
}

/// How one clause hangs on the next above it.
enum ClauseLink: UInt8, CaseIterable, Sendable {
    case main, joined, adverbial, content, control, relative, beside, other

    init(of verb: Int, in grammar: Grammar) {
        self =
            switch grammar.base(verb) {
            case "root": .main
            case "conj": .joined
            case "advcl": .adverbial
            case "ccomp", "csubj": .content
            case "xcomp": .control
            case "acl": .relative
            case "parataxis": .beside
            default: .other
            }
    }
}

extension Grammar {
    /// The heads of the clauses around a token, the nearest first.
    func clauses(around token: Int) -> [Int] {
        var found: [Int] = []
        var current = token
        while let above = head(current) {
            if isVerb(above) || ["nsubj", "advcl", "ccomp"].contains(base(current)) || head(above) == nil {
                found.append(above)
            }
            current = above
        }
        return found.isEmpty ? [token] : found
    }
}
