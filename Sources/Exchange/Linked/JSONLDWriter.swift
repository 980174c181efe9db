import Graphs

/// Writes RDF as JSON-LD 1.1: the statements of Turtle in a context of their own, so that nothing has to be fetched.
enum JSONLDWriter {
    static func value(of graph: LinkedGraph) -> JSONValue {
        .object([
            .init("@context", .object(LinkedGraph.prefixes.map { .init($0.0, .string($0.1)) })),
            .init("@graph", .array(graph.subjects.map(subject))),
        ])
    }

    private static func subject(_ subject: LinkedGraph.Subject) -> JSONValue {
        var members: [JSONValue.Member] = [.init("@id", .string(subject.iri)), .init("@type", .strings(subject.types))]
        var places: [String: Int] = [:]
        for statement in subject.statements {
            let value = value(statement.value)
            guard let place = places[statement.property] else {
                places[statement.property] = members.count
                members.append(.init(statement.property, value))
                continue
            }
            // A property that is told twice has both values.
            var values = [members[place].value]
            if case .array(let several) = values[0] { values = several }
            members[place] = .init(statement.property, .array(values + [value]))
        }
        return .object(members)
    }

    private static func value(_ value: LinkedGraph.Value) -> JSONValue {
        switch value {
        case .link(let iri): .object([.init("@id", .string(iri))])
        case .text(let text): .string(text)
        case .typed(let text, let type):
            .object([.init("@value", .string(text)), .init("@type", .string("xsd:\(type)"))])
        case .list(let iris):
            .object([.init("@list", .array(iris.map { .object([.init("@id", .string($0))]) }))])
        }
    }
}
