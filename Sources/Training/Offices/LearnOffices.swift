import ArgumentParser
import Extraction
import Foundation

/// Learns how much each sign tells of the country that an official serves, and says how right the decisions are.
struct LearnOffices: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offices", abstract: "Learn how much each sign of an official's country tells.",
        discussion: """
            Every set is a file of gold and a folder of texts with a colon between: open.gold.json:open. Only those count of \
            whose office no word says which country's it is. Printed is how right the decisions are, as the program makes them \
            and as weights make them that were learned from the other articles.
            """)

    @Argument(help: ArgumentHelp("A file of gold and a folder of texts.", valueName: "gold:folder"))
    var sets: [String]

    @Option(help: "A folder with taggers of names, 0.model to 4.model, each learned without one fold of the news.")
    var names: String?

    @Option(help: "The file to write; nothing is written without it.")
    var output: String?

    func run() throws {
        let lessons = try OfficeLessons(sets, names: names.map { URL(filePath: $0) }).lessons
        let known = lessons.count { !$0.right.isEmpty }
        print("\(lessons.count) officials whose country no word of their office tells, \(known) of a known country")
        func line(_ name: String, _ decisions: [String?]) {
            let decided = zip(lessons, decisions).filter { $0.1 != nil }
            let right = decided.count { $0.0.right.contains($0.1 ?? "") }
            let (precision, recall) = (
                Double(right) / Double(max(1, decided.count)), Double(right) / Double(max(1, known))
            )
            print(String(format: "%@  decided %d  P %.3f  R %.3f", name, decided.count, precision, recall))
        }
        line("as it ships     ", lessons.map(\.ledger.country))
        let trainer = SignTrainer()
        let folds = (0..<Fold.count).map { number in
            trainer.weights(from: lessons.filter { $0.fold.number != number })
        }
        let shares = lessons.map { folds[$0.fold.number].shares(of: $0.ledger) }
        for least in [0.5, 0.6, 0.7, 0.8] {
            line(
                "learned, from \(least)",
                shares.map { $0.max { ($0.value, $1.key) < ($1.value, $0.key) } }
                    .map { $0.flatMap { $0.value >= least ? $0.key : nil } })
        }
        guard let output else { return }
        let lines = ["# Learned by entente-train offices (docs/claims.md)."] + trainer.weights(from: lessons).lines
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: output))
        print("\(output): \(lines.count) lines")
    }
}
