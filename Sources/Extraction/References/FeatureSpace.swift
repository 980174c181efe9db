/// The features by which candidates are ranked, each with a place among the weights.
///
/// A feature is a question with two answers, asked apart for each kind of pronoun: `he place before subject` says that the
/// candidate is the subject of the sentence before a `he`.
enum FeatureSpace {
    /// What is asked of a candidate.
    enum Question: Int, CaseIterable {
        case place, clause, sort, link, between, first, parallel, named, gender, article, quotation, fronted, deed,
            owned, past, onward, speech, reach, rolesHere, rolesBefore, none, noneDeed, noneLink
    }

    /// Which model asks: `he` and `she`, `it`, `they`.
    enum Asker: Int, CaseIterable { case person, thing, several }

    /// The answers to a question are below this.
    static let answers = 16

    /// How many features there are.
    static var count: Int { Asker.allCases.count * Question.allCases.count * answers * answers }

    /// The place of a feature.
    static func index(_ asker: Asker, _ question: Question, _ first: Int, _ second: Int) -> Int {
        ((asker.rawValue * Question.allCases.count + question.rawValue) * answers + first) * answers + second
    }

    /// The name of a feature, as the file of weights has it.
    static func name(of index: Int) -> String {
        let (second, first) = (index % answers, index / answers % answers)
        let question = index / (answers * answers) % Question.allCases.count
        let asker = index / (answers * answers * Question.allCases.count)
        func name(_ names: [String], _ answer: Int) -> String { answer < names.count ? names[answer] : "\(answer)" }
        let names = answerNames[question]
        return "\(askers[asker]) \(questions[question]) \(name(names.0, first)) \(name(names.1, second))"
    }

    /// The place of the feature with a name; nothing where no feature has it.
    static func place(of name: String) -> Int? {
        let parts = name.split(separator: " ").map(String.init)
        guard parts.count == 4, let asker = askers.firstIndex(of: parts[0]),
            let question = questions.firstIndex(of: parts[1])
        else { return nil }
        let names = answerNames[question]
        guard let first = names.0.firstIndex(of: parts[2]) ?? Int(parts[2]),
            let second = names.1.firstIndex(of: parts[3]) ?? Int(parts[3]), first < answers, second < answers
        else { return nil }
        return index(Asker.allCases[asker], Question.allCases[question], first, second)
    }

    // Made once: every start of the program reads some thousands of names.
    private static let askers = Asker.allCases.map { "\($0)" }
    private static let questions = Question.allCases.map { "\($0)" }
    private static let answerNames = Question.allCases.map(names)

    private static func names(of question: Question) -> ([String], [String]) {
        let distances = ["here", "before", "two-before", "three-before"]
        let roles = GrammaticalRole.allCases.map { "\($0)" }
        let sorts = Candidate.Sort.allCases.map { "\($0)" }
        let links = ClauseLink.allCases.map { "\($0)" }
        let truth = ["no", "yes"]
        let reaches = ["actor", "pronoun", "other"].flatMap { sort in
            ["subject", "object", "possessor", "other"].map { "\(sort)-\($0)" }
        }
        switch question {
        case .place: return (distances, roles)
        case .clause: return (distances, links)
        case .sort: return (sorts, roles)
        case .link: return (links + ["own", "apart"], roles)
        case .between: return ([], distances)
        case .first: return (truth, distances)
        case .parallel: return (truth, distances)
        case .named: return ([], sorts)
        case .gender: return (["open", "known"], ["alone", "outdone"])
        case .article: return (["none", "definite", "indefinite", "own"], sorts)
        case .quotation: return (["none", "same", "other", "only-pronoun", "only-candidate"], distances)
        case .fronted: return (truth, ["nobody-before", "somebody-before"])
        case .deed: return (Deed.allCases.map { "\($0)" }, sorts)
        case .owned: return (Owned.allCases.map { "\($0)" }, sorts)
        case .past: return (roles, links)
        case .onward: return (truth, roles)
        case .speech: return (["no", "says", "reports"], roles)
        case .reach: return (reaches, links + ["own", "apart", "here", "before", "two-before", "three-before"])
        case .rolesHere, .rolesBefore: return (roles, roles)
        case .none: return (roles, [])
        case .noneLink: return (links, [])
        case .noneDeed: return (Deed.allCases.map { "\($0)" }, ["plain", "empty"])
        }
    }

    /// What the verb of a pronoun tells.
    enum Deed: Int, CaseIterable { case other, judging, saying, thing, being }

    /// What a pronoun owns.
    enum Owned: Int, CaseIterable { case nothing, state, office, people, other }
}
