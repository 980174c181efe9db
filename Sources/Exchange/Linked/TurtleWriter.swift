/// Writes RDF as Turtle (W3C Recommendation of 2014), a subject a paragraph.
enum TurtleWriter {
    static func text(of graph: LinkedGraph) -> String {
        var text = LinkedGraph.prefixes.map { "@prefix \($0.0): <\($0.1)> .\n" }.joined()
        for subject in graph.subjects {
            let types = "a " + subject.types.joined(separator: ", ")
            let statements = subject.statements.map { "\($0.property) \(value($0.value))" }
            text += "\n<\(subject.iri)> " + ([types] + statements).joined(separator: " ;\n  ") + " .\n"
        }
        return text
    }

    private static func value(_ value: LinkedGraph.Value) -> String {
        switch value {
        case .link(let iri): "<\(iri)>"
        case .text(let text): literal(text)
        case .typed(let text, let type): "\(literal(text))^^xsd:\(type)"
        case .list(let iris): "( " + iris.map { "<\($0)>" }.joined(separator: " ") + " )"
        }
    }

    private static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": literal += "\\\\"
            case "\"": literal += "\\\""
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
