public import Graphs
import Press

extension Explanation {
    /// The reason as JSON: the relation with its one piece of evidence, the rule, and the ends with the way to each.
    public var json: JSONValue {
        .object([
            GraphVersion.member, .init("relation", GraphJSON.relation(relation)), .init("rule", .string(rule)),
            .init("origin", .optional(origin)), .init("source", source.map(json) ?? .null),
            .init("target", target.map(json) ?? .null),
        ])
    }

    private func json(of end: End) -> JSONValue {
        .object([
            .init("start", .integer(end.words.start)), .init("end", .integer(end.words.end)),
            .init("words", .string(end.quote)), .init("path", .string(end.path)),
        ])
    }
}
