public import Graphs
import Press

extension Explanation {
    /// The reason as JSON: the relation with its one piece of evidence, the rule, and the ends with the way to each.
    public var json: JSONValue {
        var members: [JSONValue.Member] = [
            GraphVersion.member, .init("relation", GraphJSON.relation(relation)), .init("rule", .string(rule)),
            .init("origin", .optional(origin)), .init("source", source.map(json) ?? .null),
            .init("target", target.map(json) ?? .null),
        ]
        if !balances.isEmpty { members.append(.init("countries", .array(balances.map(json)))) }
        if !reasons.isEmpty { members.append(.init("reasons", .array(reasons.map(json)))) }
        if !pronouns.isEmpty { members.append(.init("pronouns", .array(pronouns.map(json)))) }
        return .object(members)
    }

    private func json(of reason: Reason) -> JSONValue {
        .object([.init("feature", .string(reason.feature)), .init("weight", .decimal(reason.weight))])
    }

    private func json(of pronoun: Pronoun) -> JSONValue {
        .object([
            .init("start", .integer(pronoun.words.start)), .init("end", .integer(pronoun.words.end)),
            .init("words", .string(pronoun.quote)), .init("candidates", .array(pronoun.candidates.map(json))),
        ])
    }

    private func json(of candidate: Candidate) -> JSONValue {
        .object([
            .init("start", .integer(candidate.words.start)), .init("end", .integer(candidate.words.end)),
            .init("words", .string(candidate.quote)), .init("share", candidate.share.map { .integer($0) } ?? .null),
            .init("veto", .optional(candidate.veto)),
        ])
    }

    private func json(of balance: Balance) -> JSONValue {
        .object([
            .init("country", .string(balance.country)), .init("points", .integer(balance.points)),
            .init("clues", .array(balance.clues.map(json))),
        ])
    }

    private func json(of clue: Clue) -> JSONValue {
        .object([
            .init("weight", .integer(clue.weight)),
            .init("sign", .string(clue.sign)), .init("start", clue.words.map { .integer($0.start) } ?? .null),
            .init("end", clue.words.map { .integer($0.end) } ?? .null), .init("words", .optional(clue.quote)),
        ])
    }

    private func json(of end: End) -> JSONValue {
        .object([
            .init("start", .integer(end.words.start)), .init("end", .integer(end.words.end)),
            .init("words", .string(end.quote)), .init("path", .string(end.path)),
        ])
    }
}
