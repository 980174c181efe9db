import ArgumentParser
import Extraction
import Foundation

/// Learns the model that scores claims, and says by cross-validation how good it is.
struct LearnClaims: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims", abstract: "Learn the model of claims from annotated articles.",
        discussion: """
            Every set is a file of gold and a folder of texts with a colon between: open.gold.json:open. The folder may \
            be that of news whose names are marked. Printed are \
            precision, recall and F1 of relations by class for each set, by cross-validation over articles: by rules alone, \
            by the model alone and by both, from several confidences on.
            """)

    @Argument(help: ArgumentHelp("A file of gold and a folder of texts.", valueName: "gold:folder"))
    var sets: [String]

    @Option(help: "The file to write; nothing is written without it.")
    var output: String?

    @Option(
        help: """
            A folder with taggers of names, 0.model to 4.model, each learned without one fold of the news: names are then \
            found as in news that nobody has seen.
            """)
    var names: String?

    @Option(help: "The least confidence of a claim that no rule tells.")
    var threshold = 0.65

    func run() throws {
        let places = try sets.map(AnnotatedSet.init)
        let lessons = try ClaimLessons(
            places, names: names.map { URL(filePath: $0) }, ontology: Ontology(), gazetteer: Gazetteer())
        print("\(lessons.lessons.count) articles, \(lessons.rows.count) candidates, \(lessons.names.count) features")
        let trial = ClaimTrial(of: lessons)
        let trusts = trial.trusts
        for (index, set) in sets.enumerated() {
            print(set)
            func line(_ name: String, _ least: Double, withRules: Bool = true) {
                let score = trial.score(ofSet: index, trusts, atLeast: least, withRules: withRules)
                let figures = [score.precision, score.recall, score.f1].map { String(format: "%.3f", $0) }
                print(
                    "  \(name)  P \(figures[0])  R \(figures[1])  F1 \(figures[2])  (right \(score.right) wrong \(score.wrong))"
                )
            }
            line("rules alone    ", 2)
            line("model alone .50", 0.5, withRules: false)
            for least in [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9] {
                line("both from \(String(format: "%.2f", least))", least)
            }
        }
        print("all sets by kind, both from \(threshold)")
        for kind in ClaimKind.all {
            let score = trial.score(of: kind, trusts, atLeast: threshold)
            let precision = Double(score.right) / Double(max(1, score.right + score.wrong))
            let recall = Double(score.right) / Double(max(1, score.gold))
            let name = kind.name.padding(toLength: 12, withPad: " ", startingAt: 0)
            print(
                String(
                    format: "  %@ P %.2f R %.2f (right %d wrong %d of %d)", name, precision, recall, score.right,
                    score.wrong, score.gold))
        }
        for (name, trust) in trusts.sorted(by: { $0.key < $1.key }) {
            let of = trial.judged.filter { "\($0.asked.rawValue) \($0.kind.sort.rawValue)" == name }
            let right = of.count { $0.verdict != .wrong }
            print(
                String(
                    format: "%@ bias %.3f slope %.3f (%d of %d right)", name, trust.bias, trust.slope, right, of.count))
        }
        for sort in ClaimKind.Sort.allCases {
            for least in [0.6, 0.65, 0.7, 0.75, 0.8] {
                let found = trial.found(of: sort, trusts, atLeast: least)
                print(
                    "found \(sort.rawValue) from \(String(format: "%.2f", least)): "
                        + "required \(found.required) allowed \(found.allowed) wrong \(found.wrong)")
            }
        }
        guard let output else { return }
        let weights = lessons.learner.weights(of: lessons.examples { _ in true })
        let text = ClaimModelText(names: lessons.names, weights: weights, trusts: trusts, threshold: threshold).text
        try Data(text.utf8).write(to: URL(filePath: output))
        print("\(output): \(text.utf8.count) bytes")
    }
}
