import Graphs

/// Entities and relations of a graph in words for a person; names and quotes cannot play tricks on a terminal.
struct GraphProse {
    let graph: EntityGraph
    let ink: Ink

    /// An entity's name.
    func name(_ id: EntityID) -> String { Self.line(graph.entity(id)?.name ?? id.text) }

    /// An entity's name with what it is: `South Korea (KOR, country; also Seoul)`.
    func introduction(of entity: Entity) -> String {
        var facts = "\(Self.line(entity.id.text)), \(entity.kind.rawValue)"
        if let country = entity.country { facts += " of \(name(EntityID(country)))" }
        if !entity.offices.isEmpty { facts += "; " + Self.line(entity.offices.joined(separator: ", ")) }
        if !entity.aliases.isEmpty { facts += "; also " + Self.line(entity.aliases.joined(separator: ", ")) }
        return ink.bold(Self.line(entity.name)) + ink.faint(" (\(facts))")
    }

    /// A claim on one line: `South Korea → warned → Russia (over weapons; reported; according to Interfax)`.
    func claim(_ relation: Relation) -> String {
        let arrow = relation.type.isSymmetric ? "↔" : "→"
        let type = relation.type.name.replacing("_", with: " ")
        let verb = ink.quad(relation.type.quad, (relation.polarity == .negated ? "not " : "") + Self.line(type))
        let ends = (ink.bold(name(relation.source)), ink.bold(name(relation.target)))
        let marks = marks(of: relation)
        let remark = marks.isEmpty ? "" : ink.faint(" (\(marks.joined(separator: "; ")))")
        return "\(ends.0) \(arrow == "↔" ? "↔" : "→") \(verb) \(arrow) \(ends.1)\(remark)"
    }

    /// The words that a claim rests on, one piece of evidence a line: `seeds/a.txt:9-61 “Seoul warns Russia …”`.
    func evidence(for relation: Relation) -> [String] {
        relation.evidence.map { piece in
            let place = "\(Self.line(piece.document)):\(piece.sentence.start)-\(piece.sentence.end)"
            return ink.faint(place) + " “\(Self.line(piece.quote))”"
        }
    }

    private func marks(of relation: Relation) -> [String] {
        var marks: [String] = []
        if let object = relation.object { marks.append(Self.line(object)) }
        if let time = relation.time {
            marks.append(Self.line([time.text, time.iso].compactMap { $0 }.joined(separator: ", ")))
        }
        if relation.modality != .asserted { marks.append(relation.modality.rawValue) }
        if !relation.attribution.isEmpty {
            marks.append("according to " + relation.attribution.map(name).joined(separator: ", quoted by "))
        }
        return marks
    }

    /// Text from a document on one line and without control characters.
    static func line(_ text: String) -> String {
        Terminal.visible(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
