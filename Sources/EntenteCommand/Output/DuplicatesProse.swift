import Extraction
import Graphs

extension GraphProse {
    /// Two who may be one, for a person: who they are, what speaks for and against it, and the words that tell of each.
    func lines(of duplicate: Duplicate) -> [String] {
        var reason = ([duplicate.likeness.rawValue] + duplicate.supports).joined(separator: ", ")
        if !duplicate.doubts.isEmpty { reason += "; but " + duplicate.doubts.joined(separator: ", ") }
        return [
            "",
            "\(ink.bold(duplicate.kept.id.text)) = \(ink.bold(duplicate.other.id.text))"
                + ink.faint(" (\(duplicate.score)) \(reason)"),
        ] + lines(of: duplicate.kept, duplicate.keptEvidence) + lines(of: duplicate.other, duplicate.otherEvidence)
    }

    private func lines(of entity: Entity, _ evidence: [Evidence]) -> [String] {
        ["  " + introduction(of: entity)]
            + evidence.map { "      \(ink.faint(place(of: $0))) “\(Self.line($0.quote))”" }
    }
}

extension Duplicate {
    /// The pair as JSON: both entities with the words that tell of them, and what speaks for and against their being one.
    var json: JSONValue {
        .object([
            .init("score", .integer(score)), .init("likeness", .string(likeness.rawValue)),
            .init("supports", .strings(supports)), .init("doubts", .strings(doubts)),
            .init("kept", Self.json(of: kept, keptEvidence)), .init("other", Self.json(of: other, otherEvidence)),
        ])
    }

    private static func json(of entity: Entity, _ evidence: [Evidence]) -> JSONValue {
        .object([
            .init("entity", GraphJSON.entity(entity)),
            .init("evidence", .array(evidence.map { GraphJSON.evidence($0) })),
        ])
    }
}
