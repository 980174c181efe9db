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
    func claim(_ relation: Relation) -> String { claim(relation, marking: (ink.bold, ink.bold)) }

    /// The same, with its ends marked in ways of their own.
    func claim(_ relation: Relation, marking: (source: (String) -> String, target: (String) -> String)) -> String {
        let arrow = relation.type.isSymmetric ? "↔" : "→"
        let type = relation.type.name.replacing("_", with: " ")
        let verb = ink.quad(relation.type.quad, (relation.polarity == .negated ? "not " : "") + Self.line(type))
        let ends = (marking.source(name(relation.source)), marking.target(name(relation.target)))
        let marks = marks(of: relation)
        let remark = marks.isEmpty ? "" : ink.faint(" (\(marks.joined(separator: "; ")))")
        return "\(ends.0) \(arrow) \(verb) \(arrow) \(ends.1)\(remark)"
    }

    /// The sentences that a claim rests on, one a line: `seeds/a.txt:9-61 “Seoul warns Russia …”`.
    func evidence(for relation: Relation) -> [String] {
        var seen: Set<String> = []
        return relation.evidence.map { ink.faint(place(of: $0)) + " “\(Self.line($0.quote))”" }
            .filter { seen.insert($0).inserted }
    }

    /// Where a piece of evidence stands: the document and the bytes of the sentence.
    func place(of piece: Evidence) -> String {
        "\(Self.line(piece.document)):\(piece.sentence.start)-\(piece.sentence.end)"
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
