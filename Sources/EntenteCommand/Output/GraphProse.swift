import Graphs

/// Entities and relations of a graph in words for a person; names and quotes cannot play tricks on a terminal.
struct GraphProse {
    let graph: EntityGraph
    let ink: Ink
    /// Names that several of the graph bear.
    private let sharedNames: Set<String>

    init(graph: EntityGraph, ink: Ink) {
        self.graph = graph
        self.ink = ink
        sharedNames = Set(Dictionary(grouping: graph.entities, by: \.name).filter { $0.value.count > 1 }.keys)
    }

    /// An entity's name, with its country or document behind it where another of the graph is called so as well.
    func name(_ id: EntityID) -> String {
        guard let entity = graph.entity(id) else { return Self.line(id.text) }
        guard sharedNames.contains(entity.name) else { return Self.line(entity.name) }
        let place = entity.country.map { graph.entity(EntityID($0))?.name ?? $0 } ?? graph.document(of: entity)
        return Self.line(entity.name + (place.map { " (\($0))" } ?? ""))
    }

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
        return "\(ends.0) \(arrow) \(verb) \(arrow) \(ends.1)\(bracketed(relation.remarks(naming: name)))"
    }

    /// The sentences that a claim rests on, one a line: `seeds/a.txt:9-61 “Seoul warns Russia …”`, each with the time,
    /// object and speakers it tells unless all tell the same, which then stands in the claim.
    func evidence(for relation: Relation) -> [String] {
        var seen: Set<String> = []
        return relation.evidence.map { piece in
            "\(ink.faint(place(of: piece))) “\(Self.line(piece.quote))”\(remark(on: piece, of: relation))"
        }.filter { seen.insert($0).inserted }
    }

    /// Where a piece of evidence stands: the document and the bytes of the sentence.
    func place(of piece: Evidence) -> String {
        "\(Self.line(piece.document)):\(piece.sentence.start)-\(piece.sentence.end)"
    }

    /// What a piece of a claim's evidence tells for itself, in brackets.
    func remark(on piece: Evidence, of relation: Relation) -> String {
        relation.isToldAlike ? "" : bracketed(piece.remarks(naming: name))
    }

    private func bracketed(_ remarks: [String]) -> String {
        remarks.isEmpty ? "" : ink.faint(" (\(Self.line(remarks.joined(separator: "; "))))")
    }

    /// Text from a document on one line and without control characters.
    static func line(_ text: String) -> String {
        Terminal.visible(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
