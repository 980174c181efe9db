import Graphs
import Linguistics

/// Those who sign an agreement opposite each other, of whom only one can be of the home country: `signed by Deputy Prime
/// Minister Petrov and Trade Minister Moyo`.
struct Signatories {
    private let partners: [EntityID: Set<EntityID>]

    /// Finds them in a document.
    init(in document: ResolvedDocument) {
        var partners: [EntityID: Set<EntityID>] = [:]
        for sentence in document.mentions.indices where document.mentions[sentence].offices.count > 1 {
            let grammar = document.grammars[sentence]
            for (one, other) in Self.pairs(in: document.mentions[sentence], grammar) {
                guard let first = document.entities[sentence][one], let second = document.entities[sentence][other]
                else { continue }
                partners[first, default: []].insert(second)
                partners[second, default: []].insert(first)
            }
        }
        self.partners = partners
    }

    /// Those who sign opposite somebody.
    func partners(of id: EntityID) -> Set<EntityID> { partners[id] ?? [] }

    /// Two people in office joined by `and`, behind `signed by` or before `signed`.
    private static func pairs(in mentions: SentenceMentions, _ grammar: Grammar) -> [(Int, Int)] {
        let words = grammar.lowered
        func start(of person: Int) -> Int {
            let leads = (mentions.offices[person] ?? []).compactMap { $0.prenominal?.lowerBound }
            return leads.min() ?? mentions.all[person].tokens.lowerBound
        }
        let people = mentions.offices.keys.sorted()
        return zip(people, people.dropFirst()).filter { one, other in
            let joint = start(of: other) - 1
            guard joint == mentions.all[one].tokens.upperBound, words[joint] == "and" else { return false }
            let first = start(of: one)
            let last = mentions.all[other].tokens.upperBound
            let isBehind =
                first > 1 && words[first - 1] == "by" && grammar.words[.signingForms].contains(words[first - 2])
            return isBehind || last < words.count && grammar.words[.signingForms].contains(words[last])
        }
    }
}
