import Extraction
import Graphs

extension GraphProse {
    /// The reasons for a relation for a person: the claim, then for each piece of evidence the marked sentence, the rule
    /// and the ways through the tree.
    func lines(explaining relation: Relation, by reasons: [Explanation]) -> [String] {
        var seen: Set<Explanation> = []
        let once = reasons.filter { seen.insert($0).inserted }.sorted { $0.evidence < $1.evidence }
        return [claim(relation, marking: (ink.source, ink.target))] + once.flatMap { lines(of: $0, for: relation) }
    }

    private func lines(of reason: Explanation, for relation: Relation) -> [String] {
        let piece = reason.evidence
        let origin = reason.origin.map { ink.faint(" (\(Self.line($0)))") } ?? ""
        return [
            "    \(ink.faint(place(of: piece))) “\(MarkedQuote(reason).text(in: ink))”"
                + remark(on: piece, of: relation),
            "        rule \(Self.line(reason.rule))\(origin)",
            "        1 \(way(to: ink.source(name(reason.relation.source)), reason.source))",
            "        2 \(way(to: ink.target(name(reason.relation.target)), reason.target))",
        ] + confidence(in: reason) + reason.balances.map(line) + reason.pronouns.map(line)
    }

    /// How likely it is right, and what told a model most where no rule has found it.
    private func confidence(in reason: Explanation) -> [String] {
        guard let confidence = reason.evidence.confidence else { return [] }
        let weights = reason.reasons.map { "\(Self.line($0.feature)) +\(Self.decimal($0.weight))" }
        let list = weights.isEmpty ? "" : ": " + weights.joined(separator: "; ")
        return ["        confidence \(Self.decimal(confidence))\(list)"]
    }

    private static func decimal(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    /// For whom a pronoun may stand: `“its”: Chad 91 %, Niger 6 %; not Mali, which acts upon it`.
    private func line(of pronoun: Explanation.Pronoun) -> String {
        let likely = pronoun.candidates.filter { ($0.share ?? 0) > 0 }.map {
            "\(Self.line($0.quote)) \($0.share ?? 0) %"
        }
        let vetoed = pronoun.candidates.compactMap { candidate in
            candidate.veto.map { "not \(Self.line(candidate.quote)), which \($0)" }
        }
        let parts = [likely.joined(separator: ", ")] + vetoed.prefix(3)
        return "        “\(Self.line(pronoun.quote))”: \(parts.filter { !$0.isEmpty }.joined(separator: "; "))"
    }

    /// What speaks for a country and against it: `Peru 12: +12 the office above it, “deputy minister”`.
    private func line(of balance: Explanation.Balance) -> String {
        var seen: Set<String> = []
        let reasons = balance.clues.filter { seen.insert($0.sign).inserted }.map { clue in
            let words = clue.quote.map { ", “\(Self.line($0))”" } ?? ""
            return "\(clue.weight > 0 ? "+" : "−")\(abs(clue.weight)) \(clue.sign)\(words)"
        }
        let points = balance.points < 0 ? "−\(-balance.points)" : "\(balance.points)"
        return "        \(name(EntityID(balance.country))) \(points): \(reasons.joined(separator: "; "))"
    }

    private func way(to name: String, _ end: Explanation.End?) -> String {
        guard let end else { return "\(name): not named in the sentence; the rest of the report tells it" }
        return "\(name): \(Self.line(end.path))"
    }
}
