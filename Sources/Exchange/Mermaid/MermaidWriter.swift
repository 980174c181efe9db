import Graphs

/// Writes a flowchart in Mermaid: one arrow a claim, dotted where it is not told as fact.
enum MermaidWriter {
    static func text(of graph: EntityGraph) -> String {
        var text = "flowchart LR\n"
        var names: [EntityID: String] = [:]
        for (index, entity) in graph.entities.enumerated() {
            names[entity.id] = "n\(index + 1)"
            let (open, close) = brackets(entity.kind)
            text += "  n\(index + 1)\(open)\(label(entity.name))\(close)\n"
        }
        for claim in graph.relations.map(Claim.init) {
            guard let source = names[claim.relation.source], let target = names[claim.relation.target] else { continue }
            let isFact = claim.relation.polarity == .affirmed && claim.relation.modality == .asserted
            let isMutual = claim.relation.type.isSymmetric
            let line = isFact ? (isMutual ? "<-->" : "-->") : (isMutual ? "<-.->" : "-.->")
            text += "  \(source) \(line)|\(label(told(claim)))| \(target)\n"
        }
        return text
    }

    private static func told(_ claim: Claim) -> String {
        [claim.label, claim.shown.object, claim.shown.time?.iso ?? claim.shown.time?.text].compactMap { $0 }
            .joined(separator: ", ")
    }

    private static func brackets(_ kind: EntityKind) -> (String, String) {
        switch kind {
        case .country, .organisation: ("[", "]")
        case .official, .person: ("(", ")")
        case .place: ("{{", "}}")
        }
    }

    /// A label in quotes in which everything that Mermaid, Markdown or HTML could take for its own is a numeric entity.
    private static func label(_ text: String) -> String {
        var label = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t": label += " "
            case " ", ",": label.unicodeScalars.append(scalar)
            case _
            where scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.value > 0x2030:
                label.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20: label += "\u{FFFD}"
            default: label += "#\(scalar.value);"
            }
        }
        return label == "\"" ? "\"#32;\"" : label + "\""
    }
}
