import Extraction
import Graphs

/// What a model that was learned from other articles says of each article: the base of honest figures, and of how far the
/// model may be trusted.
struct ClaimTrial {
    /// A claim with how likely the model holds it and what gold says.
    struct Judged {
        let article: Int
        let kind: ClaimKind
        let probability: Double
        let asked: ClaimModel.Asked
        let verdict: GoldClaims.Verdict
    }

    let judged: [Judged]
    private let lessons: ClaimLessons

    /// Learns as often as there are folds, each time without the articles of one.
    init(of lessons: ClaimLessons) {
        self.lessons = lessons
        let fold = lessons.lessons.map(\.fold.number)
        let learner = lessons.learner
        var probabilities = [[Float]](repeating: [], count: lessons.rows.count)
        for number in 0..<Fold.count {
            let weights = learner.weights(of: lessons.examples { fold[$0] != number })
            for (index, row) in lessons.rows.enumerated() where fold[row.article] == number {
                probabilities[index] = learner.probabilities(of: row.features, weights)
            }
        }
        let byArticle = Dictionary(grouping: lessons.rows.indices) { lessons.rows[$0].article }
        judged = lessons.lessons.indices.flatMap { article in
            Self.judged(article, lessons, (byArticle[article] ?? []).map { (lessons.rows[$0], probabilities[$0]) })
        }
    }

    private struct Pair: Hashable {
        let source: EntityID
        let kind: ClaimKind
        let target: EntityID
    }

    private static func judged(
        _ article: Int, _ lessons: ClaimLessons, _ rows: [(row: ClaimLessons.Row, probabilities: [Float])]
    ) -> [Judged] {
        let lesson = lessons.lessons[article]
        var best: [Pair: Double] = [:]
        for (row, probabilities) in rows {
            // What no word shows the program does not tell.
            for label in ClaimLabel.all where row.shown.contains(label) {
                let (source, target) = label.isForward ? (row.first.id, row.second.id) : (row.second.id, row.first.id)
                let pair = Pair(source: source, kind: label.kind, target: target)
                best[pair] = max(best[pair] ?? 0, Double(probabilities[label.place]))
            }
        }
        var taken: Set<Pair> = []
        func judge(_ edge: ClaimLessons.Edge, _ probability: Double, _ asked: ClaimModel.Asked) -> Judged {
            let verdict = lesson.gold.verdict(
                lesson.identities[edge.source], edge.kind, lesson.identities[edge.target], isSymmetric: edge.isSymmetric
            )
            return Judged(
                article: article, kind: edge.kind, probability: probability, asked: asked, verdict: verdict)
        }
        let told = lesson.told.map { edge in
            let pair = Pair(source: edge.source, kind: edge.kind, target: edge.target)
            let turned = Pair(source: edge.target, kind: edge.kind, target: edge.source)
            taken.formUnion([pair, turned])
            let seen = edge.isSymmetric ? best[pair].map { $0 + (best[turned] ?? 0) } : best[pair]
            return judge(edge, seen ?? 0.5, seen == nil ? .unseen : .told)
        }
        let found = best.filter { $0.value >= 0.2 && !taken.contains($0.key) }
            .sorted {
                ($1.value, $0.key.source, $0.key.target, $0.key.kind.name) < (
                    $0.value, $1.key.source, $1.key.target, $1.key.kind.name
                )
            }
            .map { pair, probability in
                judge(
                    ClaimLessons.Edge(source: pair.source, kind: pair.kind, target: pair.target, isSymmetric: false),
                    probability, .found)
            }
        return told + found
    }

    /// How far a sort of claim may be trusted.
    var trusts: [String: ClaimModel.Trust] {
        var trusts: [String: ClaimModel.Trust] = [:]
        for asked in ClaimModel.Asked.allCases {
            for sort in ClaimKind.Sort.allCases {
                let examples = judged.filter { $0.asked == asked && $0.kind.sort == sort }
                // Of a handful a line may come out that trusts whatever is asked.
                if asked == .found, examples.count < TrustLearner.fewest {
                    trusts["\(asked.rawValue) \(sort.rawValue)"] = TrustLearner.cautious
                    continue
                }
                trusts["\(asked.rawValue) \(sort.rawValue)"] = TrustLearner.trust(
                    from: examples.map { ($0.probability, $0.verdict != .wrong) }, slopes: asked != .unseen)
            }
        }
        return trusts
    }

    /// What a model finds by itself of a sort of claims, of at least some confidence.
    func found(of sort: ClaimKind.Sort, _ trusts: [String: ClaimModel.Trust], atLeast least: Double)
        -> (required: Int, allowed: Int, wrong: Int)
    {
        let trust = trusts["found \(sort.rawValue)"]
        let verdicts = judged.filter {
            $0.asked == .found && $0.kind.sort == sort && (trust?.confidence(of: $0.probability) ?? 0) >= least
        }.map(\.verdict)
        let (allowed, wrong) = (verdicts.count { $0 == .allowed }, verdicts.count { $0 == .wrong })
        return (verdicts.count - allowed - wrong, allowed, wrong)
    }

    /// Of a kind of claims in all articles how many are right and wrong, with what a model finds of at least some confidence, and
    /// how many must be found.
    func score(of kind: ClaimKind, _ trusts: [String: ClaimModel.Trust], atLeast least: Double)
        -> (right: Int, wrong: Int, gold: Int)
    {
        var wrong = 0
        var found: [Int: Set<Int>] = [:]
        for claim in judged where claim.kind == kind {
            if claim.asked == .found {
                let trust = trusts["found \(kind.sort.rawValue)"]
                guard (trust?.confidence(of: claim.probability) ?? 0) >= least else { continue }
            }
            switch claim.verdict {
            case .required(let index): found[claim.article, default: []].insert(index)
            case .allowed: break
            case .wrong: wrong += 1
            }
        }
        let gold = lessons.lessons.reduce(0) { $0 + $1.gold.count(of: kind) }
        return (found.values.reduce(0) { $0 + $1.count }, wrong, gold)
    }

    /// Precision, recall and F1 of the articles of a set, with what a model finds of at least some confidence.
    func score(ofSet set: Int, _ trusts: [String: ClaimModel.Trust], atLeast least: Double, withRules: Bool = true)
        -> (precision: Double, recall: Double, f1: Double, wrong: Int, right: Int)
    {
        var wrong = 0
        var met = 0
        var gold = 0
        for (article, lesson) in lessons.lessons.enumerated() where lesson.set == set {
            gold += lesson.gold.count
            var found: Set<Int> = []
            for claim in judged where claim.article == article {
                if claim.asked == .found {
                    let trust = trusts["found \(claim.kind.sort.rawValue)"]
                    guard (trust?.confidence(of: claim.probability) ?? 0) >= least else { continue }
                } else if !withRules {
                    continue
                }
                switch claim.verdict {
                case .required(let index): found.insert(index)
                case .allowed: break
                case .wrong: wrong += 1
                }
            }
            met += found.count
        }
        let precision = met + wrong == 0 ? 0 : Double(met) / Double(met + wrong)
        let recall = gold == 0 ? 0 : Double(met) / Double(gold)
        let f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        return (precision, recall, f1, wrong, met)
    }
}
