import Evaluation
import Foundation
import Linguistics
import Press
import Reading

/// How well a reader finds the names in news, each with all its bytes and nothing more.
struct NewsScores {
    let reader: Reader
    /// Whether names that are missed or wrong are printed one by one.
    let showsNames: Bool

    /// The score of each kind, and of all together behind them.
    func scores(of articles: [NewsNames]) throws -> [(name: String, score: UnitScore)] {
        var counts: [NameSpan.Kind: (gold: Int, found: Int, right: Int)] = [:]
        for news in articles {
            let article = try news.article()
            let gold = news.names.compactMap { name in name.sort.kind.map { Name(range: name.range, kind: $0) } }
            let found = reader.read(article).flatMap { sentence in
                sentence.names.map { name in
                    let (first, last) = (name.tokens.lowerBound, name.tokens.upperBound - 1)
                    let range = TextRange(sentence.tokens[first].range.start, sentence.tokens[last].range.end)
                    return Name(range: range, kind: name.kind)
                }
            }
            for kind in NameSpan.Kind.allCases {
                let (own, other) = (Set(gold.filter { $0.kind == kind }), Set(found.filter { $0.kind == kind }))
                counts[kind, default: (0, 0, 0)].gold += own.count
                counts[kind, default: (0, 0, 0)].found += other.count
                counts[kind, default: (0, 0, 0)].right += own.intersection(other).count
            }
            if showsNames { printDifferences(Set(gold), Set(found), news, article.text) }
        }
        let rows = NameSpan.Kind.allCases.map { kind in
            let count = counts[kind] ?? (0, 0, 0)
            return (kind.rawValue, UnitScore(gold: count.gold, predicted: count.found, correct: count.right))
        }
        let all = UnitScore(
            gold: rows.reduce(0) { $0 + $1.1.gold }, predicted: rows.reduce(0) { $0 + $1.1.predicted },
            correct: rows.reduce(0) { $0 + $1.1.correct })
        return rows + [("all", all)]
    }

    private struct Name: Hashable {
        let range: TextRange
        let kind: NameSpan.Kind
    }

    private func printDifferences(_ gold: Set<Name>, _ found: Set<Name>, _ news: NewsNames, _ text: SourceText) {
        let lines = gold.subtracting(found).map { ($0, "-") } + found.subtracting(gold).map { ($0, "+") }
        for (name, sign) in lines.sorted(by: { ($0.0.range, $0.1) < ($1.0.range, $1.1) }) {
            let marked = news.names.first { $0.range == name.range }.map { " (\($0.sort.rawValue))" } ?? ""
            let start = max(0, name.range.start - 50)
            let around = TextRange(start, min(text.count, name.range.end + 50))
            let words = text[around].replacing("\n", with: " ").replacing("\r", with: "")
            print("\(sign) \(name.kind.rawValue) \(text[name.range])\(sign == "+" ? marked : "")\t\(words)")
        }
    }
}
