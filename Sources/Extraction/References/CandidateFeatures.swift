import Graphs
import Linguistics

/// Tells the features by which the candidates of one pronoun are ranked.
struct CandidateFeatures {
    let context: ReferenceContext
    let asker: FeatureSpace.Asker
    /// The candidates that no veto holds back, in the order of the text.
    let open: [Candidate]
    private let deed: FeatureSpace.Deed
    private let owned: FeatureSpace.Owned

    init(_ context: ReferenceContext, asker: FeatureSpace.Asker, open: [Candidate]) {
        self.context = context
        self.asker = asker
        self.open = open
        owned = Self.owned(context)
        deed = Self.deed(context)
    }

    /// The features of each candidate, and last those of the answer that it is none of them.
    func all() -> [[Int]] { open.indices.map(features) + [featuresOfNone()] }

    private func features(of index: Int) -> [Int] {
        let candidate = open[index]
        let grammar = context.document.grammars[candidate.sentence]
        let isHere = context.isHere(candidate)
        let distance = context.reference.sentence - candidate.sentence
        let role = GrammaticalRole(of: candidate.top, in: grammar)
        let sort = Int(candidate.sort.rawValue)
        let clause = grammar.clauses(around: candidate.top)[0]
        let link = ClauseLink(of: clause, in: grammar)
        var found: [Int] = []
        func add(_ question: FeatureSpace.Question, _ first: Int, _ second: Int) {
            found.append(FeatureSpace.index(asker, question, first, second))
        }
        func add(_ question: FeatureSpace.Question, _ first: Bool, _ second: Int) {
            add(question, first ? 1 : 0, second)
        }
        add(.place, distance, Int(role.rawValue))
        add(.clause, distance, Int(link.rawValue))
        add(.sort, sort, Int(context.role.rawValue))
        let reach = isHere ? self.link(of: candidate) : ClauseLink.allCases.count + 2 + distance
        if isHere { add(.link, reach, Int(role.rawValue)) }
        add(.reach, Self.group(candidate.sort) * 4 + Self.group(role), reach)
        add(isHere ? .rolesHere : .rolesBefore, Int(context.role.rawValue), Int(role.rawValue))
        let later = open[(index + 1)...].filter { !isHere || $0.token < context.reference.token }
        let others = later.filter { $0.entity == nil || $0.entity != candidate.entity }
        add(.between, min(others.count, 5), distance)
        let isFirst = !open[..<index].contains { $0.sentence == candidate.sentence }
        add(.first, isFirst, distance)
        add(.parallel, role == context.role, distance)
        add(.named, timesNamed(candidate), sort)
        if asker == .person {
            // A `he` is told of so many that whose name tells nothing is meant as well; a `she` is not.
            let isTelling = context.reference.kind.gender == .feminine
            let isKnown = isTelling && context.gender(of: candidate) != nil
            let isOutdone = isTelling && !isKnown && open.contains { context.gender(of: $0) != nil }
            add(.gender, isKnown, isOutdone ? 1 : 0)
        }
        if candidate.entity == nil { add(.article, article(of: candidate, grammar), sort) }
        add(.quotation, quotation(of: candidate), distance)
        if context.following != nil {
            let isFronted = isHere && candidate.token > context.reference.token
            let hasOthers = open.contains { context.isHere($0) && $0.token < context.reference.token }
            add(.fronted, isFronted, hasOthers ? 1 : 0)
        }
        add(.deed, deed.rawValue, sort)
        if context.role == .possessor { add(.owned, owned.rawValue, sort) }
        if !isHere, isLookingBack { add(.past, Int(role.rawValue), Int(link.rawValue)) }
        if isHere { add(.onward, goesOn, Int(role.rawValue)) }
        add(.speech, speech(at: clause, grammar), Int(role.rawValue))
        return found
    }

    private func featuresOfNone() -> [Int] {
        let here = Set(open.filter { context.isHere($0) }.map(\.entity)).count
        let isEmpty = isExpletive
        return [
            FeatureSpace.index(asker, .none, Int(context.role.rawValue), min(here, 4)),
            FeatureSpace.index(
                asker, .noneLink, Int(ClauseLink(of: context.clauses[0], in: context.grammar).rawValue), min(here, 4)),
            FeatureSpace.index(asker, .noneDeed, deed.rawValue, isEmpty ? 1 : 0),
        ]
    }

    // MARK: What the pronoun is said to do or own

    private static func deed(_ context: ReferenceContext) -> FeatureSpace.Deed {
        let (grammar, gazetteer) = (context.grammar, context.gazetteer)
        guard let verb = context.clauses.first else { return .other }
        let lemma = grammar.lemma(verb)
        if gazetteer.deedsOfThings.contains(lemma) { return .thing }
        if gazetteer.judgingWords.contains(lemma) { return .judging }
        if grammar.words[.venueSpeech].contains(lemma) { return .saying }
        return grammar.children(verb, "cop").isEmpty ? .other : .being
    }

    private static func owned(_ context: ReferenceContext) -> FeatureSpace.Owned {
        guard context.role == .possessor, let noun = context.grammar.head(context.reference.token) else {
            return .nothing
        }
        let (lemma, gazetteer) = (context.grammar.lemma(noun), context.gazetteer)
        if gazetteer.namesState(lemma) { return .state }
        if gazetteer.titles.meaning(of: lemma) != nil { return .office }
        return gazetteer.privateGroups.contains(lemma) || gazetteer.relatives.contains(lemma) ? .people : .other
    }

    /// Whether the pronoun may stand for nothing at all: `it is clear that`.
    private var isExpletive: Bool {
        let grammar = context.grammar
        if grammar.base(context.reference.token) == "expl" { return true }
        guard let verb = grammar.head(context.reference.token), grammar.base(context.reference.token) == "nsubj" else {
            return false
        }
        return !grammar.children(verb, "ccomp", "csubj", "xcomp", "advcl", "acl").isEmpty
            && (!grammar.children(verb, "cop").isEmpty || grammar.isPassive(verb))
    }

    /// Whether a pronoun is said to have done something before what the last sentence tells: in `Mali praised Chad. It had
    /// attacked Niger` that may be the reason.
    private var isLookingBack: Bool {
        guard context.role == .subject, let verb = context.clauses.first else { return false }
        return context.grammar.children(verb, "aux").contains { context.grammar.lowered[$0] == "had" }
    }

    /// Whether the clause of the pronoun goes on from the one before: `and then it bombed`.
    private var goesOn: Bool {
        guard context.role == .subject, let verb = context.clauses.first else { return false }
        return context.grammar.children(verb, "advmod", "cc").contains {
            context.grammar.words[.nextAdverbs].contains(context.grammar.lowered[$0])
        }
    }

    // MARK: What the candidate is to the pronoun

    private static func group(_ sort: Candidate.Sort) -> Int {
        switch sort {
        case .country, .body, .official, .person, .stateBody, .office, .row, .pair: 0
        case .pronoun: 1
        case .place, .someone, .thing, .plural: 2
        }
    }

    private static func group(_ role: GrammaticalRole) -> Int {
        switch role {
        case .subject, .passive: 0
        case .object: 1
        case .possessor: 2
        default: 3
        }
    }

    /// By which clauses the pronoun hangs below the candidate's own.
    private func link(of candidate: Candidate) -> Int {
        let (own, apart) = (ClauseLink.allCases.count, ClauseLink.allCases.count + 1)
        guard let level = context.clauses.firstIndex(where: { context.grammar.head(candidate.top) == $0 }) else {
            return apart
        }
        return level == 0 ? own : Int(ClauseLink(of: context.clauses[level - 1], in: context.grammar).rawValue)
    }

    private func timesNamed(_ candidate: Candidate) -> Int {
        guard let entity = candidate.entity else { return 0 }
        let before = max(0, candidate.sentence - 10)..<candidate.sentence
        return min(1 + before.reduce(0) { $0 + (context.document.entities[$1].contains(entity) ? 1 : 0) }, 4)
    }

    private func article(of candidate: Candidate, _ grammar: Grammar) -> Int {
        let below = grammar.children(candidate.token)
        if below.contains(where: { grammar.label($0) == "nmod:poss" }) { return 3 }
        guard let determiner = below.first(where: { grammar.base($0) == "det" }) else { return 0 }
        return grammar.words[.indefiniteArticles].contains(grammar.lowered[determiner]) ? 2 : 1
    }

    private func quotation(of candidate: Candidate) -> Int {
        switch (context.passage, context.passage(of: candidate)) {
        case (nil, nil): 0
        case (let one?, let other?): one.quotation == other.quotation ? 1 : 2
        case (_?, nil): 3
        case (nil, _?): 4
        }
    }

    private func speech(at clause: Int, _ grammar: Grammar) -> Int {
        if grammar.lemma(clause) == "report" { return 2 }
        return grammar.children(clause, "ccomp").isEmpty ? 0 : 1
    }
}
